<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AnalyticsTexts</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>Mean health</source>
        <translation>Mittlere Signalqualität</translation>
    </message>
    <message>
        <source>Mean bitrate</source>
        <translation>Mittlere Bitrate</translation>
    </message>
    <message>
        <source>Mean frame rate</source>
        <translation>Mittlere Bildrate</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Processor, %</source>
        <translation>Prozessor, %</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Frei auf der Platte</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>Kam oder ging</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was nicht stimmte</translation>
    </message>
    <message>
        <source>Jitter, ms</source>
        <translation>Schwankung, ms</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Verlorene Pakete</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>Höchstens zugleich</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Meist</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Signalqualität</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Zugesehen</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Stockungen</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Streams on air</source>
        <translation>Streams auf Sendung</translation>
    </message>
    <message>
        <source>1080 lines, min</source>
        <translation>1080 Zeilen, min</translation>
    </message>
    <message>
        <source>2160 lines, min</source>
        <translation>2160 Zeilen, min</translation>
    </message>
    <message>
        <source>480 lines, min</source>
        <translation>480 Zeilen, min</translation>
    </message>
    <message>
        <source>720 lines, min</source>
        <translation>720 Zeilen, min</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Took, ms</source>
        <translation>Dauer, ms</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Sehen zu</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Colour bars, a moving picture, or a frame counter.</source>
        <translation>Farbbalken, ein bewegtes Bild oder ein Bildzähler.</translation>
    </message>
    <message>
        <source>A test tone; a beep with each flash of the counter pattern.</source>
        <translation>Ein Testton; beim Bildzähler ein Piepton bei jedem Blitz.</translation>
    </message>
    <message>
        <source>#rrggbb or #rrggbbaa.</source>
        <translation>#rrggbb oder #rrggbbaa.</translation>
    </message>
    <message>
        <source>A png, jpg, webp, svg or gif file on this machine.</source>
        <translation>Eine Datei png, jpg, webp, svg oder gif auf diesem Rechner.</translation>
    </message>
    <message>
        <source>An asset of the media library.</source>
        <translation>Eine Datei der Mediathek.</translation>
    </message>
    <message>
        <source>Words; {clock}, {date} and {countdown} are replaced every second.</source>
        <translation>Worte; {clock}, {date} und {countdown} werden jede Sekunde ersetzt.</translation>
    </message>
    <message>
        <source>Font family.</source>
        <translation>Schriftfamilie.</translation>
    </message>
    <message>
        <source>Height of the font in canvas pixels.</source>
        <translation>Höhe der Schrift in Pixeln des Bildes.</translation>
    </message>
    <message>
        <source>Width of the outline; 0 is none.</source>
        <translation>Breite der Kontur; 0 ist keine.</translation>
    </message>
    <message>
        <source>Bold face.</source>
        <translation>Fette Schrift.</translation>
    </message>
    <message>
        <source>Italic face.</source>
        <translation>Kursive Schrift.</translation>
    </message>
    <message>
        <source>Alignment of the lines.</source>
        <translation>Ausrichtung der Zeilen.</translation>
    </message>
    <message>
        <source>Scrolling speed to the left; negative to the right.</source>
        <translation>Tempo des Laufs nach links; negativ nach rechts.</translation>
    </message>
    <message>
        <source>The moment {countdown} counts to, ISO 8601.</source>
        <translation>Der Zeitpunkt, zu dem {countdown} zählt, nach ISO 8601.</translation>
    </message>
    <message>
        <source>A video or audio file on this machine.</source>
        <translation>Eine Film- oder Tondatei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Further files or media ids, played in order.</source>
        <translation>Weitere Dateien, nacheinander gespielt.</translation>
    </message>
    <message>
        <source>What happens after the last file.</source>
        <translation>Was nach der letzten Datei geschieht.</translation>
    </message>
    <message>
        <source>Holds the current frame.</source>
        <translation>Hält das jetzige Bild.</translation>
    </message>
    <message>
        <source>Where to start; changing it seeks.</source>
        <translation>Wo es beginnt; eine Änderung springt dorthin.</translation>
    </message>
    <message>
        <source>Name of the display; empty is the first.</source>
        <translation>Name des Bildschirms; leer ist der erste.</translation>
    </message>
    <message>
        <source>Left edge of the region.</source>
        <translation>Linker Rand des Ausschnitts.</translation>
    </message>
    <message>
        <source>Top edge of the region.</source>
        <translation>Oberer Rand des Ausschnitts.</translation>
    </message>
    <message>
        <source>Width of the region; 0 is all.</source>
        <translation>Breite des Ausschnitts; 0 ist alles.</translation>
    </message>
    <message>
        <source>Height of the region; 0 is all.</source>
        <translation>Höhe des Ausschnitts; 0 ist alles.</translation>
    </message>
    <message>
        <source>Captures per second.</source>
        <translation>Aufnahmen je Sekunde.</translation>
    </message>
    <message>
        <source>Includes the mouse pointer.</source>
        <translation>Nimmt den Mauszeiger mit auf.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the first.</source>
        <translation>Name des Geräts; leer ist das erste.</translation>
    </message>
    <message>
        <source>Wanted width.</source>
        <translation>Gewünschte Breite.</translation>
    </message>
    <message>
        <source>Wanted height.</source>
        <translation>Gewünschte Höhe.</translation>
    </message>
    <message>
        <source>Wanted frames per second.</source>
        <translation>Gewünschte Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the default.</source>
        <translation>Name des Geräts; leer ist das übliche.</translation>
    </message>
    <message>
        <source>Takes what the machine plays.</source>
        <translation>Nimmt auf, was der Rechner abspielt.</translation>
    </message>
    <message>
        <source>rtmp(s), srt, rtsp, or http(s) with HLS or MPEG-TS.</source>
        <translation>rtmp(s), srt, rtsp oder http(s) mit HLS oder MPEG-TS.</translation>
    </message>
    <message>
        <source>Buffer against jitter.</source>
        <translation>Puffer gegen Schwankungen.</translation>
    </message>
    <message>
        <source>A scene of this studio that does not show this one.</source>
        <translation>Eine Szene dieses Studios, die diese nicht zeigt.</translation>
    </message>
    <message>
        <source>Video codec. HEVC and AV1 only where the destination takes them.</source>
        <translation>Bildcodec. HEVC und AV1 nur, wo das Ziel sie nimmt.</translation>
    </message>
    <message>
        <source>Which encoder to use; falls back to software when it does not open.</source>
        <translation>Welcher Encoder benutzt wird; öffnet er nicht, wird Software genommen.</translation>
    </message>
    <message>
        <source>Constant bitrate, variable bitrate, or constant quality.</source>
        <translation>Feste Bitrate, veränderliche Bitrate oder feste Qualität.</translation>
    </message>
    <message>
        <source>Video bitrate in kbit/s.</source>
        <translation>Bitrate des Bildes in kbit/s.</translation>
    </message>
    <message>
        <source>Quality for crf: lower is better.</source>
        <translation>Qualität bei CRF: Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Seconds between keyframes.</source>
        <translation>Sekunden zwischen Keyframes.</translation>
    </message>
    <message>
        <source>Encoder preset, for example veryfast.</source>
        <translation>Voreinstellung des Encoders, etwa veryfast.</translation>
    </message>
    <message>
        <source>H.264 profile: baseline, main or high.</source>
        <translation>H.264-Profil: baseline, main oder high.</translation>
    </message>
    <message>
        <source>Number of consecutive B-frames.</source>
        <translation>Zahl der B-Bilder in Folge.</translation>
    </message>
    <message>
        <source>AAC bitrate in kbit/s.</source>
        <translation>AAC-Bitrate in kbit/s.</translation>
    </message>
    <message>
        <source>Call the other side, or wait for it.</source>
        <translation>Die andere Seite rufen oder auf sie warten.</translation>
    </message>
    <message>
        <source>Receiver latency.</source>
        <translation>Verzögerung beim Empfänger.</translation>
    </message>
    <message>
        <source>Sent to the other side.</source>
        <translation>Wird der anderen Seite gesendet.</translation>
    </message>
    <message>
        <source>10 to 79 characters; empty is no encryption.</source>
        <translation>10 bis 79 Zeichen; leer ist unverschlüsselt.</translation>
    </message>
    <message>
        <source>MPEG-TS or fragmented MP4 segments.</source>
        <translation>Segmente als MPEG-TS oder fragmentiertes MP4.</translation>
    </message>
    <message>
        <source>Target length of a segment in seconds.</source>
        <translation>Angestrebte Länge eines Segments in Sekunden.</translation>
    </message>
    <message>
        <source>Segments kept in the playlist.</source>
        <translation>Segmente, die in der Liste bleiben.</translation>
    </message>
    <message>
        <source>Folder on this machine; empty is the recordings folder.</source>
        <translation>Ordner auf diesem Rechner; leer ist der Ordner für Aufnahmen.</translation>
    </message>
    <message>
        <source>mp4 (fragmented while recording, plain after) or mkv.</source>
        <translation>mp4 (beim Aufnehmen fragmentiert, danach gewöhnlich) oder mkv.</translation>
    </message>
    <message>
        <source>Audio tracks, 1 to 6, that the file holds, in this order.</source>
        <translation>Tonspuren 1 bis 6, die die Datei enthält, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Pixels, even.</source>
        <translation>Pixel, gerade Zahl.</translation>
    </message>
    <message>
        <source>Frames per second.</source>
        <translation>Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>Words on the slate.</source>
        <translation>Worte auf der Tafel.</translation>
    </message>
    <message>
        <source>Background as #rrggbb.</source>
        <translation>Hintergrund als #rrggbb.</translation>
    </message>
    <message>
        <source>The colour that becomes transparent, #rrggbb.</source>
        <translation>Die Farbe, die durchsichtig wird, #rrggbb.</translation>
    </message>
    <message>
        <source>How near to the colour is transparent.</source>
        <translation>Wie nahe an der Farbe durchsichtig wird.</translation>
    </message>
    <message>
        <source>Width of the soft edge; 0 is a hard one.</source>
        <translation>Breite des weichen Randes; 0 ist hart.</translation>
    </message>
    <message>
        <source>How much of the colour&apos;s reflection is taken out of what stays.</source>
        <translation>Wie viel vom Widerschein der Farbe aus dem Rest genommen wird.</translation>
    </message>
    <message>
        <source>-1 is black, 0 leaves it, 1 is white.</source>
        <translation>-1 ist schwarz, 0 lässt es, 1 ist weiß.</translation>
    </message>
    <message>
        <source>1 leaves it.</source>
        <translation>1 lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>0 is grey, 1 leaves it.</source>
        <translation>0 ist grau, 1 lässt es.</translation>
    </message>
    <message>
        <source>Above 1 lightens the middle tones.</source>
        <translation>Über 1 hellt die Mitteltöne auf.</translation>
    </message>
    <message>
        <source>Turns the colours about the wheel.</source>
        <translation>Dreht die Farben um den Farbkreis.</translation>
    </message>
    <message>
        <source>Pixels.</source>
        <translation>Pixel.</translation>
    </message>
    <message>
        <source>How far a point spreads.</source>
        <translation>Wie weit sich ein Punkt ausbreitet.</translation>
    </message>
    <message>
        <source>0 leaves it.</source>
        <translation>0 lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>A look-up table on this machine: .cube, .3dl, .dat, .m3d or .csp.</source>
        <translation>Eine Farbtabelle auf diesem Rechner: .cube, .3dl, .dat, .m3d oder .csp.</translation>
    </message>
    <message>
        <source>0 leaves the picture, 1 is all of the look.</source>
        <translation>0 lässt das Bild, 1 ist die ganze Wirkung.</translation>
    </message>
    <message>
        <source>dB.</source>
        <translation>dB.</translation>
    </message>
    <message>
        <source>Sound below it is shut out, dBFS.</source>
        <translation>Ton darunter wird ausgesperrt, dBFS.</translation>
    </message>
    <message>
        <source>How fast it opens.</source>
        <translation>Wie schnell es öffnet.</translation>
    </message>
    <message>
        <source>How fast it shuts.</source>
        <translation>Wie schnell es schließt.</translation>
    </message>
    <message>
        <source>Sound above it is turned down, dBFS.</source>
        <translation>Ton darüber wird leiser gemacht, dBFS.</translation>
    </message>
    <message>
        <source>By how much: 4 makes 4 dB above the threshold 1 dB.</source>
        <translation>Um wie viel: 4 macht aus 4 dB über der Schwelle 1 dB.</translation>
    </message>
    <message>
        <source>How fast it turns down.</source>
        <translation>Wie schnell es leiser macht.</translation>
    </message>
    <message>
        <source>How fast it turns up again.</source>
        <translation>Wie schnell es wieder lauter macht.</translation>
    </message>
    <message>
        <source>Gain after it, dB.</source>
        <translation>Verstärkung danach, dB.</translation>
    </message>
    <message>
        <source>Nothing is louder, dBFS.</source>
        <translation>Nichts wird lauter, dBFS.</translation>
    </message>
    <message>
        <source>How fast it lets go.</source>
        <translation>Wie schnell es loslässt.</translation>
    </message>
    <message>
        <source>How much of the noise is taken away, dB.</source>
        <translation>Wie viel vom Rauschen weggenommen wird, dB.</translation>
    </message>
    <message>
        <source>How loud the noise is, dBFS.</source>
        <translation>Wie laut das Rauschen ist, dBFS.</translation>
    </message>
    <message>
        <source>Shown to the producer.</source>
        <translation>Wird dem Produzenten angezeigt.</translation>
    </message>
    <message>
        <source>Go live by itself when the server starts after a crash or reboot.</source>
        <translation>Nach einem Absturz oder Neustart von selbst wieder live gehen, wenn der Server startet.</translation>
    </message>
    <message>
        <source>Sound device on which the producer listens; empty is the default.</source>
        <translation>Tongerät, auf dem der Produzent hört; leer ist das übliche.</translation>
    </message>
    <message>
        <source>Seconds of the program kept for saving afterwards; 0 keeps none.</source>
        <translation>Sekunden des Programms, die zum späteren Sichern behalten werden; 0 behält nichts.</translation>
    </message>
    <message>
        <source>A stream of this server, or another studio, whose program it then is.</source>
        <translation>Ein Stream dieses Servers oder ein anderes Studio; dann ist es dessen Programm.</translation>
    </message>
    <message>
        <source>Management needs an API key. Players never do.</source>
        <translation>Die Verwaltung braucht einen API-Schlüssel. Player nie.</translation>
    </message>
    <message>
        <source>Players need an address that was signed and has not expired.</source>
        <translation>Player brauchen eine signierte Adresse, die nicht abgelaufen ist.</translation>
    </message>
    <message>
        <source>How long a signed address is good for.</source>
        <translation>Wie lange eine signierte Adresse gilt.</translation>
    </message>
    <message>
        <source>Streams an account may have.</source>
        <translation>Wie viele Streams ein Konto haben darf.</translation>
    </message>
    <message>
        <source>A stream nobody asked for so long is deleted; 0 keeps it.</source>
        <translation>Ein Stream, nach dem so lange niemand fragte, wird gelöscht; bei 0 bleibt er.</translation>
    </message>
    <message>
        <source>Addresses of this machine may be relayed.</source>
        <translation>Adressen dieses Rechners dürfen durchgeleitet werden.</translation>
    </message>
    <message>
        <source>Addresses of private networks may be relayed.</source>
        <translation>Adressen privater Netze dürfen durchgeleitet werden.</translation>
    </message>
    <message>
        <source>User-Agent sent upstream; empty is the server&apos;s own.</source>
        <translation>User-Agent für den Ursprung; leer ist der des Servers.</translation>
    </message>
    <message>
        <source>-1: as the settings say.</source>
        <translation>-1: wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Name, TCP and TLS.</source>
        <translation>Namensauflösung, TCP und TLS.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head.</source>
        <translation>Von der Anfrage bis zum Kopf der Antwort.</translation>
    </message>
    <message>
        <source>Without a byte for so long, a live stream is helped; -1: as the settings say.</source>
        <translation>Kommt so lange kein Byte, wird einem Live-Stream geholfen; -1: wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Live: how long one attempt has before the next begins beside it.</source>
        <translation>Live: wie lange ein Versuch hat, bevor daneben der nächste beginnt.</translation>
    </message>
    <message>
        <source>Live: without media for so long, and clients are sent away.</source>
        <translation>Live: Kommt so lange kein Bild oder Ton, werden die Player getrennt.</translation>
    </message>
    <message>
        <source>How long an upstream is kept after its last client.</source>
        <translation>Wie lange die Verbindung zum Ursprung nach dem letzten Player bleibt.</translation>
    </message>
    <message>
        <source>A client that asks for nothing for so long has left.</source>
        <translation>Ein Player, der so lange nichts verlangt, ist gegangen.</translation>
    </message>
    <message>
        <source>And at most so long.</source>
        <translation>Und höchstens so lange.</translation>
    </message>
    <message>
        <source>How long a bad address is left alone.</source>
        <translation>Wie lange eine schlechte Adresse in Ruhe gelassen wird.</translation>
    </message>
    <message>
        <source>0 is without limit.</source>
        <translation>0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>0 is without limit; -1: as the settings say.</source>
        <translation>0 ist ohne Grenze; -1: wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>To all clients of a stream together; 0 is without limit.</source>
        <translation>An alle Player eines Streams zusammen; 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Live: less for 15 s is a failure; 0 is off.</source>
        <translation>Live: 15 s lang weniger ist ein Ausfall; 0 ist aus.</translation>
    </message>
    <message>
        <source>Strict live TS: what the first client waits for.</source>
        <translation>Strenges Live-TS: worauf der erste Player wartet.</translation>
    </message>
    <message>
        <source>Segments kept for other clients.</source>
        <translation>Segmente, die für andere Player behalten werden.</translation>
    </message>
    <message>
        <source>Longer segments are refused.</source>
        <translation>Größere Segmente werden abgelehnt.</translation>
    </message>
    <message>
        <source>Longer playlists are refused.</source>
        <translation>Größere Listen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Clean transport stream packets only; no ranges; buffered before the first byte.</source>
        <translation>Nur saubere Transportstrom-Pakete; keine Bereiche; vor dem ersten Byte gepuffert.</translation>
    </message>
    <message>
        <source>Playlists are asked for where the first redirect led to.</source>
        <translation>Listen werden dort verlangt, wohin die erste Umleitung führte.</translation>
    </message>
    <message>
        <source>Goes back to the primary address when it works again.</source>
        <translation>Geht zur ersten Adresse zurück, wenn sie wieder geht.</translation>
    </message>
    <message>
        <source>After how many seconds on a backup the primary is tried.</source>
        <translation>Nach wie vielen Sekunden auf einer Ersatzadresse die erste versucht wird.</translation>
    </message>
    <message>
        <source>An http:// or socks5:// proxy to connect through.</source>
        <translation>Ein http://- oder socks5://-Proxy, über den verbunden wird.</translation>
    </message>
    <message>
        <source>Addresses tried in one emergency; 0 is all.</source>
        <translation>Adressen, die in einem Notfall versucht werden; 0 sind alle.</translation>
    </message>
    <message>
        <source>A client that is too slow is sent away; else it goes on at the live edge.</source>
        <translation>Ein zu langsamer Player wird getrennt; sonst geht es für ihn an der Live-Kante weiter.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ansprechzeit</translation>
    </message>
    <message>
        <source>Sound bitrate</source>
        <translation>Ton-Bitrate</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Tonspuren</translation>
    </message>
    <message>
        <source>Go live by itself after a crash</source>
        <translation>Nach einem Absturz von selbst wieder live gehen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>B-frames</source>
        <translation>B-Bilder</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>Von unten</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>What the machine plays</source>
        <translation>Was der Rechner abspielt</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Countdown to</source>
        <translation>Countdown bis</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>Qualität (CRF)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Loudness of the noise</source>
        <translation>Lautstärke des Rauschens</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Keyframe every</source>
        <translation>Keyframe alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>Gain afterwards</source>
        <translation>Verstärkung danach</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Aus der Mediathek</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Abhören auf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Breite der Kontur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Rate control</source>
        <translation>Ratensteuerung</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Absenken um</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Abklingzeit</translation>
    </message>
    <message>
        <source>Replay buffer</source>
        <translation>Wiederholungspuffer</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Von rechts</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Laufschrift</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>Länge eines Segments</translation>
    </message>
    <message>
        <source>Show the pointer</source>
        <translation>Mauszeiger zeigen</translation>
    </message>
    <message>
        <source>Nearness of the colour</source>
        <translation>Nähe zur Farbe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Reflections taken out</source>
        <translation>Reflexe entfernen</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Beginn bei</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Testton</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Picture bitrate</source>
        <translation>Bild-Bitrate</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Segments in the list</source>
        <translation>Segmente in der Liste</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Das Beste, was da ist</translation>
    </message>
    <message>
        <source>Colour bars</source>
        <translation>Farbbalken</translation>
    </message>
    <message>
        <source>Calls the server</source>
        <translation>Ruft den Server an</translation>
    </message>
    <message>
        <source>Constant bitrate</source>
        <translation>Konstante Bitrate</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation>Bildzähler</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>Konstante Qualität</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hold the last picture</source>
        <translation>Letztes Bild halten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translation>Wartet auf Anruf</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>Hauptbild</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>Bewegtes Bild</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Variable bitrate</source>
        <translation>Variable Bitrate</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>Hochkantbild</translation>
    </message>
    <message>
        <source> px/s</source>
        <translation> px/s</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source> fps</source>
        <translation> fps</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>Private networks</source>
        <translation>Private Netze</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>Bad address rests for</source>
        <translation>Fehlerhafte Adresse ruht</translation>
    </message>
    <message>
        <source>Send slow players away</source>
        <translation>Langsame Player trennen</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit zum Antworten</translation>
    </message>
    <message>
        <source>Head start of an attempt</source>
        <translation>Vorsprung eines Versuchs</translation>
    </message>
    <message>
        <source>HLS player has left after</source>
        <translation>HLS-Player gilt als weg nach</translation>
    </message>
    <message>
        <source>Delete what nobody asked for</source>
        <translation>Ungenutzte Streams löschen nach</translation>
    </message>
    <message>
        <source>Connection kept for</source>
        <translation>Verbindung halten</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>Player höchstens</translation>
    </message>
    <message>
        <source>Players of an address</source>
        <translation>Player je Adresse</translation>
    </message>
    <message>
        <source>Players of a stream</source>
        <translation>Player je Stream</translation>
    </message>
    <message>
        <source>Addresses tried at once</source>
        <translation>Adressen auf einmal versucht</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>Umleitungen höchstens</translation>
    </message>
    <message>
        <source>Most streams</source>
        <translation>Streams höchstens</translation>
    </message>
    <message>
        <source>Buffered at most for</source>
        <translation>Höchstens gepuffert</translation>
    </message>
    <message>
        <source>Connect through</source>
        <translation>Verbinden über</translation>
    </message>
    <message>
        <source>Managing needs a key</source>
        <translation>Verwaltung nur mit Schlüssel</translation>
    </message>
    <message>
        <source>Try the first after</source>
        <translation>Erste versuchen nach</translation>
    </message>
    <message>
        <source>Back to the first address</source>
        <translation>Zurück zur ersten Adresse</translation>
    </message>
    <message>
        <source>A signed address lasts</source>
        <translation>Signierte Adresse gilt</translation>
    </message>
    <message>
        <source>Signed addresses for players</source>
        <translation>Signierte Adressen für Player</translation>
    </message>
    <message>
        <source>Silence that is trouble</source>
        <translation>Störung nach Stille von</translation>
    </message>
    <message>
        <source>Clean transport stream only</source>
        <translation>Nur sauberer Transportstrom</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Stay where redirects led</source>
        <translation>Ziel von Umleitungen beibehalten</translation>
    </message>
    <message>
        <source>Backup address</source>
        <translation>Ersatzadresse</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Most for a player, a second</source>
        <translation>Höchstens je Player und Sekunde</translation>
    </message>
    <message>
        <source>Largest playlist</source>
        <translation>Größte Wiedergabeliste</translation>
    </message>
    <message>
        <source>Largest segment</source>
        <translation>Größtes Segment</translation>
    </message>
    <message>
        <source>Most for a stream, a second</source>
        <translation>Höchstens je Stream und Sekunde</translation>
    </message>
    <message>
        <source>Too little, a second</source>
        <translation>Zu wenig, je Sekunde</translation>
    </message>
    <message>
        <source>Buffered before the start</source>
        <translation>Vor dem Start gepuffert</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>Stream-ID</translation>
    </message>
</context>
<context>
    <name>FirstStudio</name>
    <message>
        <source>My show</source>
        <translation>Meine Show</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>You are on air</source>
        <translation>Sie sind auf Sendung</translation>
    </message>
    <message>
        <source>Closing Castwright ends the show for everybody who watches.</source>
        <translation>Wenn Castwright geschlossen wird, endet die Show für alle, die zuschauen.</translation>
    </message>
    <message>
        <source>&amp;Stay on air</source>
        <translation>Auf Sendung b&amp;leiben</translation>
    </message>
    <message>
        <source>&amp;End the show and close</source>
        <translation>Show &amp;beenden und schließen</translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>In YouTube Studio choose Create, Go live, Stream. The key stands under Stream settings.</source>
        <translation>In YouTube Studio auf Erstellen, Livestream starten, Stream gehen. Der Schlüssel steht in den Stream-Einstellungen.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Hauptserver</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Ersatzserver</translation>
    </message>
    <message>
        <source>Primary, without TLS</source>
        <translation>Hauptserver, ohne TLS</translation>
    </message>
    <message>
        <source>Backup, without TLS</source>
        <translation>Ersatzserver, ohne TLS</translation>
    </message>
    <message>
        <source>In the creator dashboard under Settings, Stream: Primary stream key.</source>
        <translation>Im Creator-Dashboard unter Einstellungen, Stream: Primärer Streamschlüssel.</translation>
    </message>
    <message>
        <source>In Live Producer choose Streaming software and copy the stream key.</source>
        <translation>Im Live Producer „Streaming-Software“ wählen und den Stream-Schlüssel kopieren.</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>Zweite Adresse</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Stream URL and key. If the address there is another one, paste it here.</source>
        <translation>Im Dashboard unter Settings, Stream URL and key. Steht dort eine andere Adresse, fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>In LIVE Center choose Go LIVE, Streaming software. Server address and key are made for each stream; paste both.</source>
        <translation>Im LIVE Center „Go LIVE“, „Streaming software“ wählen. Adresse und Schlüssel entstehen für jeden Stream neu; fügen Sie beide ein.</translation>
    </message>
    <message>
        <source>Make a live event, choose Custom stream (RTMP) and get the address and key of your region; paste both.</source>
        <translation>Ein Live-Event anlegen, „Custom stream (RTMP)“ wählen und Adresse und Schlüssel Ihrer Region holen; fügen Sie beide ein.</translation>
    </message>
    <message>
        <source>In the event&apos;s settings under Stream with RTMP.</source>
        <translation>In den Einstellungen des Events unter „Stream with RTMP“.</translation>
    </message>
    <message>
        <source>Without TLS</source>
        <translation>Ohne TLS</translation>
    </message>
    <message>
        <source>On the dashboard choose RTMP settings and copy the stream key.</source>
        <translation>Im Dashboard die RTMP-Einstellungen öffnen und den Stream-Schlüssel kopieren.</translation>
    </message>
    <message>
        <source>In the dashboard under Stream, Live inputs, Connection information.</source>
        <translation>Im Dashboard unter Stream, Live inputs, Connection information.</translation>
    </message>
    <message>
        <source>In the dashboard under Video, Live streams: Stream key.</source>
        <translation>Im Dashboard unter Video, Live streams: Stream key.</translation>
    </message>
    <message>
        <source>Over TLS</source>
        <translation>Über TLS</translation>
    </message>
    <message>
        <source>In Trovo Studio under Stream.</source>
        <translation>In Trovo Studio unter Stream.</translation>
    </message>
    <message>
        <source>In the server&apos;s admin page under Configuration, Server setup, Stream keys. Put your server&apos;s name into the address.</source>
        <translation>Auf der Verwaltungsseite des Servers unter Configuration, Server setup, Stream keys. Setzen Sie den Namen Ihres Servers in die Adresse ein.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>Choose Publish, Go live; the live&apos;s settings show the address and the key. Put your server&apos;s name into the address.</source>
        <translation>„Veröffentlichen“, „Live gehen“ wählen; die Einstellungen des Lives zeigen Adresse und Schlüssel. Setzen Sie den Namen Ihres Servers in die Adresse ein.</translation>
    </message>
    <message>
        <source>Your server, over TLS</source>
        <translation>Ihr Server, über TLS</translation>
    </message>
    <message>
        <source>The key is the path&apos;s name; for SRT the stream id is publish: and the path. Put your server&apos;s name into the address.</source>
        <translation>Der Schlüssel ist der Name des Pfads; bei SRT ist die Stream-ID publish: und der Pfad. Setzen Sie den Namen Ihres Servers in die Adresse ein.</translation>
    </message>
    <message>
        <source>Own RTMP server</source>
        <translation>Eigener RTMP-Server</translation>
    </message>
    <message>
        <source>The server&apos;s address and, apart from it, the stream key.</source>
        <translation>Die Adresse des Servers und, getrennt davon, der Stream-Schlüssel.</translation>
    </message>
    <message>
        <source>Host and port of the receiver.</source>
        <translation>Rechner und Port des Empfängers.</translation>
    </message>
    <message>
        <source>HLS on this machine</source>
        <translation>HLS auf diesem Rechner</translation>
    </message>
    <message>
        <source>Served by Castwright itself; any player on the network can watch.</source>
        <translation>Liefert Castwright selbst aus; jeder Player im Netz kann zusehen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>An MP4 file in the recordings folder that plays even after a crash.</source>
        <translation>Eine MP4-Datei im Aufnahmeordner, die auch nach einem Absturz abspielbar ist.</translation>
    </message>
    <message>
        <source>Nearest, over TLS</source>
        <translation>Nächstgelegener, über TLS</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächstgelegener</translation>
    </message>
    <message>
        <source>Autodetect</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Sessions of viewers</source>
        <translation>Sitzungen der Zuschauer</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>Sehen jetzt zu</translation>
    </message>
    <message>
        <source>Viewers coming and leaving</source>
        <translation>Kommen und Gehen der Zuschauer</translation>
    </message>
    <message>
        <source>What happened to streams</source>
        <translation>Was mit Streams geschah</translation>
    </message>
    <message>
        <source>Sums of streams</source>
        <translation>Summen der Streams</translation>
    </message>
    <message>
        <source>Health over time</source>
        <translation>Signalqualität im Verlauf</translation>
    </message>
    <message>
        <source>Minutes by quality</source>
        <translation>Minuten nach Qualität</translation>
    </message>
    <message>
        <source>Hours of streams</source>
        <translation>Stunden der Streams</translation>
    </message>
    <message>
        <source>Hours by stream and country</source>
        <translation>Stunden nach Stream und Land</translation>
    </message>
    <message>
        <source>Hours by country</source>
        <translation>Stunden nach Land</translation>
    </message>
    <message>
        <source>What the API was asked</source>
        <translation>Was die API gefragt wurde</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Correct the request and send it again.</source>
        <translation>Berichtigen Sie die Anfrage und senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>Send a valid API key as Bearer token or X-API-Key.</source>
        <translation>Senden Sie einen gültigen API-Schlüssel als Bearer-Token oder X-API-Key.</translation>
    </message>
    <message>
        <source>Create a new API key; this one has expired.</source>
        <translation>Legen Sie einen neuen API-Schlüssel an; dieser ist abgelaufen.</translation>
    </message>
    <message>
        <source>Create a new API key; this one was revoked.</source>
        <translation>Legen Sie einen neuen API-Schlüssel an; dieser wurde widerrufen.</translation>
    </message>
    <message>
        <source>Use a key that holds the named scope.</source>
        <translation>Nehmen Sie einen Schlüssel, der das genannte Recht hat.</translation>
    </message>
    <message>
        <source>This is not allowed from here.</source>
        <translation>Das ist von hier aus nicht erlaubt.</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted.</source>
        <translation>Das gibt es nicht; vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>Use a method named in the Allow header.</source>
        <translation>Nehmen Sie eine Methode aus der Kopfzeile Allow.</translation>
    </message>
    <message>
        <source>Send the whole request without long pauses.</source>
        <translation>Senden Sie die ganze Anfrage ohne lange Pausen.</translation>
    </message>
    <message>
        <source>Read the current state and decide again.</source>
        <translation>Lesen Sie den jetzigen Stand und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>The studio is live already.</source>
        <translation>Das Studio ist schon live.</translation>
    </message>
    <message>
        <source>Take the studio live first.</source>
        <translation>Gehen Sie mit dem Studio zuerst live.</translation>
    </message>
    <message>
        <source>Use a new Idempotency-Key for a different request.</source>
        <translation>Nehmen Sie für eine andere Anfrage einen neuen Idempotency-Key.</translation>
    </message>
    <message>
        <source>Wait for the first request with this key to finish.</source>
        <translation>Warten Sie, bis die erste Anfrage mit diesem Schlüssel fertig ist.</translation>
    </message>
    <message>
        <source>Read the resource again and repeat the change on its new version.</source>
        <translation>Lesen Sie es neu ein und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>Send a smaller body.</source>
        <translation>Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>Send the content type that the documentation names.</source>
        <translation>Senden Sie den Inhaltstyp, den die Dokumentation nennt.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Berichtigen Sie das genannte Feld.</translation>
    </message>
    <message>
        <source>Send If-Match with the version you read.</source>
        <translation>Senden Sie If-Match mit der gelesenen Fassung.</translation>
    </message>
    <message>
        <source>Wait for the time in Retry-After.</source>
        <translation>Zu viele Anfragen; warten Sie einen Augenblick.</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>Senden Sie weniger oder kürzere Kopfzeilen.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report the request id.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>This is not supported on this machine.</source>
        <translation>Das wird auf diesem Rechner nicht unterstützt.</translation>
    </message>
    <message>
        <source>Check that the other server is reachable.</source>
        <translation>Prüfen Sie, ob der andere Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Set PUBLIC_API_WRITE_ENABLED=true to allow changes.</source>
        <translation>Setzen Sie PUBLIC_API_WRITE_ENABLED=true, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Try again after the restart.</source>
        <translation>Versuchen Sie es nach dem Neustart noch einmal.</translation>
    </message>
    <message>
        <source>Close connections that are not in use, or wait for the time in Retry-After.</source>
        <translation>Zu viele Verbindungen; schließen Sie ungenutzte oder warten Sie.</translation>
    </message>
    <message>
        <source>The other server took too long; try again.</source>
        <translation>Der andere Server hat zu lange gebraucht; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>Der Name des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>Der Server lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The encrypted connection is refused.</source>
        <translation>Die verschlüsselte Verbindung wird abgelehnt.</translation>
    </message>
    <message>
        <source>The server does not accept the stream key.</source>
        <translation>Der Server nimmt den Stream-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Somebody is already streaming with this key.</source>
        <translation>Jemand sendet schon mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>The server takes nothing any more.</source>
        <translation>Der Server nimmt nichts mehr an.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The server does not take this codec.</source>
        <translation>Der Server nimmt diesen Codec nicht.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Platte ist voll.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The encoder does not work.</source>
        <translation>Der Encoder arbeitet nicht.</translation>
    </message>
    <message>
        <source>A setting of the destination is wrong.</source>
        <translation>Eine Einstellung des Ziels ist falsch.</translation>
    </message>
    <message>
        <source>The server refused the stream.</source>
        <translation>Der Server hat den Stream abgelehnt.</translation>
    </message>
    <message>
        <source>This studio has no vertical canvas.</source>
        <translation>Dieses Studio hat kein Hochkantbild.</translation>
    </message>
    <message>
        <source>The replay buffer is off. Start it first.</source>
        <translation>Der Wiederholungspuffer ist aus. Schalten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>The picture cannot be converted.</source>
        <translation>Das Bild kann nicht umgewandelt werden.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the address and that the sender runs.</source>
        <translation>Unter %1 nimmt niemand an. Prüfen Sie die Adresse und ob der Sender läuft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 antwortet nicht. Prüfen Sie Adresse und Netz.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check user, password or key in the address.</source>
        <translation>%1 verweigert den Zugang. Prüfen Sie Benutzer, Passwort oder Schlüssel in der Adresse.</translation>
    </message>
    <message>
        <source>There is no stream at %1. Check the address and that the sender runs.</source>
        <translation>Unter %1 gibt es keinen Stream. Prüfen Sie die Adresse und ob der Sender läuft.</translation>
    </message>
    <message>
        <source>The server of %1 reports a failure of its own.</source>
        <translation>Der Server von %1 meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>%1 uses a protocol that is not supported here.</source>
        <translation>%1 nutzt ein Protokoll, das hier nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>What comes from %1 is no audio or video that can be read.</source>
        <translation>Was von %1 kommt, ist kein lesbares Bild und kein lesbarer Ton.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ist zu Ende.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Choose it again.</source>
        <translation>Die Datei %1 ist nicht da. Wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Change its permissions.</source>
        <translation>Die Datei %1 darf nicht gelesen werden. Ändern Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The file %1 cannot be played: it is damaged or of an unknown kind.</source>
        <translation>Die Datei %1 kann nicht abgespielt werden: Sie ist beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>The device %1 is not there. Plug it in or choose another.</source>
        <translation>Das Gerät %1 ist nicht da. Schließen Sie es an oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The device %1 may not be used. Check the permissions of this user.</source>
        <translation>Das Gerät %1 darf nicht benutzt werden. Prüfen Sie die Rechte dieses Benutzers.</translation>
    </message>
    <message>
        <source>The device %1 is in use by another program. Close that one.</source>
        <translation>Das Gerät %1 wird von einem anderen Programm benutzt. Schließen Sie jenes.</translation>
    </message>
    <message>
        <source>The device %1 cannot be captured. Check that it works and is free.</source>
        <translation>Vom Gerät %1 kann nicht aufgenommen werden. Prüfen Sie, ob es arbeitet und frei ist.</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot capture by %1.</source>
        <translation>Dieses FFmpeg kann nicht über %1 aufnehmen.</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder.</source>
        <translation>Dieses FFmpeg hat keinen AAC-Encoder.</translation>
    </message>
    <message>
        <source>The AAC encoder does not open.</source>
        <translation>Der AAC-Encoder lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The AAC encoder failed.</source>
        <translation>Der AAC-Encoder ist ausgefallen.</translation>
    </message>
    <message>
        <source>The encoder %1 does not work here (%2); %3 is used instead.</source>
        <translation>Der Encoder %1 arbeitet hier nicht (%2); stattdessen wird %3 benutzt.</translation>
    </message>
    <message>
        <source>No encoder for %1 works on this machine: %2.</source>
        <translation>Kein Encoder für %1 arbeitet auf diesem Rechner: %2.</translation>
    </message>
    <message>
        <source>it is not part of this FFmpeg</source>
        <translation>er gehört nicht zu diesem FFmpeg</translation>
    </message>
    <message>
        <source>The encoder does not take the picture: %1.</source>
        <translation>Der Encoder nimmt das Bild nicht an: %1.</translation>
    </message>
    <message>
        <source>The encoder failed: %1.</source>
        <translation>Der Encoder ist ausgefallen: %1.</translation>
    </message>
    <message>
        <source>The file could not be read in time.</source>
        <translation>Die Datei konnte nicht rechtzeitig gelesen werden.</translation>
    </message>
    <message>
        <source>The file is not a picture, video or sound this program can read.</source>
        <translation>Die Datei ist kein Bild, Film oder Ton, den dieses Programm lesen kann.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file holds neither picture nor sound.</source>
        <translation>Die Datei enthält weder Bild noch Ton.</translation>
    </message>
    <message>
        <source>There is nothing between these times.</source>
        <translation>Zwischen diesen Zeiten ist nichts.</translation>
    </message>
    <message>
        <source>The file holds no picture and no sound.</source>
        <translation>Die Datei enthält kein Bild und keinen Ton.</translation>
    </message>
    <message>
        <source>the name service gave no answer for “%1”</source>
        <translation>der Namensdienst gab keine Antwort für „%1“</translation>
    </message>
    <message>
        <source>there is no address for the name “%1” (%2)</source>
        <translation>für den Namen „%1“ gibt es keine Adresse (%2)</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network</source>
        <translation>%1 ist aus diesem Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>die Verbindung ist abgerissen (%1)</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>encryption is not available</source>
        <translation>Verschlüsselung steht nicht zur Verfügung</translation>
    </message>
    <message>
        <source>the file with the certificate authority cannot be read</source>
        <translation>die Datei mit der Zertifizierungsstelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the server was reached but the encrypted connection is not answered</source>
        <translation>der Server wurde erreicht, aber die verschlüsselte Verbindung wird nicht beantwortet</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not to be trusted: %2</source>
        <translation>dem Zertifikat von „%1“ ist nicht zu trauen: %2</translation>
    </message>
    <message>
        <source>the server does not speak TLS as it should</source>
        <translation>der Server spricht TLS nicht, wie er soll</translation>
    </message>
    <message>
        <source>The uplink could not be measured: %1.</source>
        <translation>Die Leitung konnte nicht gemessen werden: %1.</translation>
    </message>
    <message>
        <source>must be an http or https address of a server that takes uploads</source>
        <translation>muss die http- oder https-Adresse eines Servers sein, der Uploads annimmt</translation>
    </message>
    <message>
        <source>the server answered %1; give the address of one that takes uploads</source>
        <translation>der Server antwortete %1; geben Sie die Adresse eines an, der Uploads annimmt</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>es wurde beendet</translation>
    </message>
    <message>
        <source>this kind of destination is not known</source>
        <translation>diese Art von Ziel ist nicht bekannt</translation>
    </message>
    <message>
        <source>Check the server address for typing errors and whether this computer is online.</source>
        <translation>Prüfen Sie die Serveradresse auf Tippfehler und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Check the port in the address, and that the server is running.</source>
        <translation>Prüfen Sie den Port in der Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>Prüfen Sie die Netzverbindung dieses Rechners.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall blocks it.</source>
        <translation>Prüfen Sie die Adresse und ob eine Firewall sie sperrt.</translation>
    </message>
    <message>
        <source>Check the host name and this computer&apos;s date; for a server of your own, give its certificate authority in the destination.</source>
        <translation>Prüfen Sie den Hostnamen und das Datum dieses Rechners; für einen eigenen Server geben Sie im Ziel dessen Zertifizierungsstelle an.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform&apos;s page again; it may have been reset.</source>
        <translation>Kopieren Sie den Stream-Schlüssel noch einmal von der Seite der Plattform; vielleicht wurde er zurückgesetzt.</translation>
    </message>
    <message>
        <source>End the other stream, or wait until the server has noticed that it is gone.</source>
        <translation>Beenden Sie den anderen Stream, oder warten Sie, bis der Server bemerkt hat, dass er weg ist.</translation>
    </message>
    <message>
        <source>The uplink may be too slow or the server overloaded; a lower bitrate helps.</source>
        <translation>Vielleicht ist die Leitung zu langsam oder der Server überlastet; eine niedrigere Bitrate hilft.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if this repeats, check the platform&apos;s page for the stream&apos;s state.</source>
        <translation>Es wird von selbst noch einmal versucht; wiederholt es sich, sehen Sie auf der Seite der Plattform nach.</translation>
    </message>
    <message>
        <source>Choose H.264 with AAC for this destination.</source>
        <translation>Wählen Sie für dieses Ziel H.264 mit AAC.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then retry.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob hineingeschrieben werden darf.</translation>
    </message>
    <message>
        <source>See the studio&apos;s encoder messages.</source>
        <translation>Sehen Sie, was das Studio über den Encoder meldet.</translation>
    </message>
    <message>
        <source>Correct the destination&apos;s settings.</source>
        <translation>Berichtigen Sie die Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>Check the address and the platform&apos;s page for the reason.</source>
        <translation>Prüfen Sie die Adresse, und sehen Sie auf der Seite der Plattform nach dem Grund.</translation>
    </message>
    <message>
        <source>the connection was given up to try again</source>
        <translation>die Verbindung wurde aufgegeben, um es neu zu versuchen</translation>
    </message>
    <message>
        <source>the server took nothing for %1 seconds</source>
        <translation>der Server nahm %1 Sekunden lang nichts an</translation>
    </message>
    <message>
        <source>the server takes nothing any more</source>
        <translation>der Server nimmt nichts mehr an</translation>
    </message>
    <message>
        <source>the encoder gives no pictures</source>
        <translation>der Encoder liefert keine Bilder</translation>
    </message>
    <message>
        <source>Not checked because an earlier check failed.</source>
        <translation>Nicht geprüft, weil eine frühere Prüfung gescheitert ist.</translation>
    </message>
    <message>
        <source>This server does not take %1. Choose H.264 for this destination.</source>
        <translation>Dieser Server nimmt %1 nicht. Wählen Sie für dieses Ziel H.264.</translation>
    </message>
    <message>
        <source>An SRT passphrase has 10 to 79 characters. Correct it in the destination.</source>
        <translation>Eine SRT-Passphrase hat 10 bis 79 Zeichen. Berichtigen Sie sie im Ziel.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its rights.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden. Wählen Sie einen anderen oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk. Free some space or choose another folder.</source>
        <translation>Auf der Platte sind weniger als 50 MB frei. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording. Free some space for a longer show.</source>
        <translation>Die Platte hat Platz für etwa %1 Minuten Aufnahme. Schaffen Sie für eine längere Sendung Platz.</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>der Ordner „%1“ kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>„%1“ kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
        <source>the screen is no longer shared</source>
        <translation>der Bildschirm wird nicht mehr geteilt</translation>
    </message>
    <message>
        <source>The screen cannot be read: PipeWire does not work here.</source>
        <translation>Der Bildschirm kann nicht gelesen werden: PipeWire arbeitet hier nicht.</translation>
    </message>
    <message>
        <source>Under Wayland the desktop hands out screens, and this one has no portal that does. Install xdg-desktop-portal with the part for your desktop (for example xdg-desktop-portal-gnome or -wlr).</source>
        <translation>Unter Wayland gibt der Desktop Bildschirme heraus, und dieser hat kein Portal dafür. Installieren Sie xdg-desktop-portal mit dem Teil für Ihren Desktop (etwa xdg-desktop-portal-gnome oder -wlr).</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>Die Quelle wurde geschlossen.</translation>
    </message>
    <message>
        <source>You did not choose a screen. Open the source&apos;s settings to be asked again.</source>
        <translation>Sie haben keinen Bildschirm gewählt. Öffnen Sie die Einstellungen der Quelle, um wieder gefragt zu werden.</translation>
    </message>
    <message>
        <source>The desktop ended the sharing of the screen. Trying again.</source>
        <translation>Der Desktop hat die Freigabe des Bildschirms beendet. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The program has ended.</source>
        <translation>Das Programm ist beendet.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full in less than 2 minutes; the recording will then be ended. Free some space now.</source>
        <translation>Die Platte ist in weniger als 2 Minuten voll; dann endet die Aufnahme. Schaffen Sie jetzt Platz.</translation>
    </message>
    <message>
        <source>The disk is full in less than 10 minutes at this rate. Free some space soon.</source>
        <translation>Bei diesem Tempo ist die Platte in weniger als 10 Minuten voll. Schaffen Sie bald Platz.</translation>
    </message>
    <message>
        <source>the file “%1” cannot be made</source>
        <translation>die Datei „%1“ kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the disk is full; the recording was ended</source>
        <translation>die Platte ist voll; die Aufnahme wurde beendet</translation>
    </message>
    <message>
        <source>the recording cannot be written (%1)</source>
        <translation>die Aufnahme kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>less than 50 MB are left on the disk; recording has ended</source>
        <translation>auf der Platte sind weniger als 50 MB übrig; die Aufnahme ist beendet</translation>
    </message>
    <message>
        <source>the disk does not take the recording</source>
        <translation>die Platte nimmt die Aufnahme nicht an</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Wait a moment after starting the replay buffer.</source>
        <translation>Noch ist nichts da. Warten Sie nach dem Start des Wiederholungspuffers einen Augenblick.</translation>
    </message>
    <message>
        <source>The replay cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>Die Wiederholung kann nicht nach %1 geschrieben werden. Prüfen Sie Rechte und Platz des Ordners.</translation>
    </message>
    <message>
        <source>the server address must begin with rtmp:// or rtmps://</source>
        <translation>die Serveradresse muss mit rtmp:// oder rtmps:// beginnen</translation>
    </message>
    <message>
        <source>the server address names no server</source>
        <translation>in der Serveradresse fehlt der Server</translation>
    </message>
    <message>
        <source>the server address lacks the application, as in rtmp://server/live</source>
        <translation>in der Serveradresse fehlt die Anwendung wie in rtmp://server/live</translation>
    </message>
    <message>
        <source>the stream key is missing</source>
        <translation>der Stream-Schlüssel fehlt</translation>
    </message>
    <message>
        <source>the server&apos;s answer is not RTMP</source>
        <translation>die Antwort des Servers ist kein RTMP</translation>
    </message>
    <message>
        <source>the server was reached but does not answer</source>
        <translation>der Server wurde erreicht, antwortet aber nicht</translation>
    </message>
    <message>
        <source>this server does not take %1</source>
        <translation>dieser Server nimmt %1 nicht</translation>
    </message>
    <message>
        <source>the server hung up when it was given the stream key</source>
        <translation>der Server hat aufgelegt, als er den Stream-Schlüssel bekam</translation>
    </message>
    <message>
        <source>the server asked to connect again</source>
        <translation>der Server bat um eine neue Verbindung</translation>
    </message>
    <message>
        <source>the server ended the stream</source>
        <translation>der Server hat den Stream beendet</translation>
    </message>
    <message>
        <source>%1 (the server says: %2)</source>
        <translation>%1 (der Server sagt: %2)</translation>
    </message>
    <message>
        <source>somebody is already streaming with this key</source>
        <translation>jemand sendet schon mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>the server does not take this codec</source>
        <translation>der Server nimmt diesen Codec nicht</translation>
    </message>
    <message>
        <source>the server does not accept the stream key</source>
        <translation>der Server nimmt den Stream-Schlüssel nicht an</translation>
    </message>
    <message>
        <source>the server refused the stream</source>
        <translation>der Server hat den Stream abgelehnt</translation>
    </message>
    <message>
        <source>The picture is too large (%1 x %2 pixels). Use one of at most %3 pixels a side and 67 megapixels.</source>
        <translation>Das Bild ist zu groß (%1 x %2 Pixel). Nehmen Sie eines mit höchstens %3 Pixeln je Seite und 67 Megapixeln.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: it is damaged or of an unknown kind.</source>
        <translation>Das Bild %1 kann nicht gelesen werden: Es ist beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>The picture %1 is not there. Choose the file again.</source>
        <translation>Das Bild %1 ist nicht da. Wählen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The picture %1 may not be read. Change its permissions or choose another.</source>
        <translation>Das Bild %1 darf nicht gelesen werden. Ändern Sie seine Rechte oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a picture.</source>
        <translation>Die Datei %1 ist für ein Bild zu groß.</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives. Check the sender.</source>
        <translation>Verbunden, aber es kommt nichts Neues. Prüfen Sie den Sender.</translation>
    </message>
    <message>
        <source>What arrives cannot be decoded.</source>
        <translation>Was ankommt, kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The file is read too slowly. Copy it to a faster disk.</source>
        <translation>Die Datei wird zu langsam gelesen. Kopieren Sie sie auf eine schnellere Platte.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose one in the source&apos;s settings.</source>
        <translation>Es ist keine Datei gewählt. Wählen Sie eine in den Einstellungen der Quelle.</translation>
    </message>
    <message>
        <source>The file cannot be played: nothing in it can be decoded.</source>
        <translation>Die Datei kann nicht abgespielt werden: Nichts darin lässt sich dekodieren.</translation>
    </message>
    <message>
        <source>Under Wayland this build cannot capture the screen: it was made without PipeWire. Log in with an X11 session, or name an X display in the source&apos;s settings to capture the programs that run on it.</source>
        <translation>Unter Wayland kann dieser Build den Bildschirm nicht aufnehmen: Er wurde ohne PipeWire gebaut. Melden Sie sich mit einer X11-Sitzung an, oder nennen Sie in den Einstellungen der Quelle ein X-Display, um die Programme darauf aufzunehmen.</translation>
    </message>
    <message>
        <source>There is no display to capture: DISPLAY is not set. Name one in the source&apos;s settings.</source>
        <translation>Es gibt keinen Bildschirm zum Aufnehmen: DISPLAY ist nicht gesetzt. Nennen Sie einen in den Einstellungen der Quelle.</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in.</source>
        <translation>Es ist keine Kamera angeschlossen. Schließen Sie eine an.</translation>
    </message>
    <message>
        <source>On this system only a whole display can be captured. Crop the source in its scene instead.</source>
        <translation>Auf diesem System kann nur ein ganzer Bildschirm aufgenommen werden. Beschneiden Sie stattdessen die Quelle in ihrer Szene.</translation>
    </message>
    <message>
        <source>This system does not hand out what it plays. Install a loopback driver and name its device here.</source>
        <translation>Dieses System gibt nicht heraus, was es abspielt. Installieren Sie einen Loopback-Treiber und nennen Sie hier sein Gerät.</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in.</source>
        <translation>Es ist kein Mikrofon angeschlossen. Schließen Sie eines an.</translation>
    </message>
    <message>
        <source>This version does not know sources of this kind.</source>
        <translation>Diese Fassung kennt Quellen dieser Art nicht.</translation>
    </message>
    <message>
        <source>the address must begin with srt://</source>
        <translation>die Adresse muss mit srt:// beginnen</translation>
    </message>
    <message>
        <source>the address lacks the port, as in srt://server:9000</source>
        <translation>in der Adresse fehlt der Port wie in srt://server:9000</translation>
    </message>
    <message>
        <source>the address names no server</source>
        <translation>in der Adresse fehlt der Server</translation>
    </message>
    <message>
        <source>no SRT socket can be made</source>
        <translation>es lässt sich kein SRT-Socket anlegen</translation>
    </message>
    <message>
        <source>an SRT passphrase has 10 to 79 characters</source>
        <translation>eine SRT-Passphrase hat 10 bis 79 Zeichen</translation>
    </message>
    <message>
        <source>an SRT stream id has at most 512 characters</source>
        <translation>eine SRT-Stream-ID hat höchstens 512 Zeichen</translation>
    </message>
    <message>
        <source>the server does not accept the SRT passphrase</source>
        <translation>der Server nimmt die SRT-Passphrase nicht an</translation>
    </message>
    <message>
        <source>the server does not accept the SRT stream id</source>
        <translation>der Server nimmt die SRT-Stream-ID nicht an</translation>
    </message>
    <message>
        <source>somebody is already streaming with this SRT stream id</source>
        <translation>jemand sendet schon mit dieser SRT-Stream-ID</translation>
    </message>
    <message>
        <source>nobody answers SRT at this address</source>
        <translation>unter dieser Adresse antwortet niemand mit SRT</translation>
    </message>
    <message>
        <source>the server refused the SRT connection (%1)</source>
        <translation>der Server hat die SRT-Verbindung abgelehnt (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the UDP port of %1 cannot be opened; another program may use it</source>
        <translation>der UDP-Port von %1 lässt sich nicht öffnen; vielleicht nutzt ihn ein anderes Programm</translation>
    </message>
    <message>
        <source>the SRT port was closed</source>
        <translation>der SRT-Port wurde geschlossen</translation>
    </message>
    <message>
        <source>nobody called</source>
        <translation>niemand hat angerufen</translation>
    </message>
    <message>
        <source>the other side closed the SRT connection</source>
        <translation>die andere Seite hat die SRT-Verbindung beendet</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it: &quot;Address must start with srt://&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream-Schlüssel</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>Grenzen der Plattform</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>A key can only be given what its maker holds; %1 is missing.</source>
        <translation>Ein Schlüssel kann nur Rechte bekommen, die sein Ersteller hat; %1 fehlt.</translation>
    </message>
    <message>
        <source>must be in the future</source>
        <translation>muss in der Zukunft liegen</translation>
    </message>
    <message>
        <source>must be empty for this kind</source>
        <translation>muss bei dieser Art leer sein</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>wird gebraucht</translation>
    </message>
    <message>
        <source>must start with rtmp:// or rtmps://</source>
        <translation>muss mit rtmp:// oder rtmps:// beginnen</translation>
    </message>
    <message>
        <source>must start with srt://</source>
        <translation>muss mit srt:// beginnen</translation>
    </message>
    <message>
        <source>must be an address such as rtmp://host/app</source>
        <translation>muss eine Adresse wie rtmp://host/app sein</translation>
    </message>
    <message>
        <source>must be an address such as srt://host:9000</source>
        <translation>muss eine Adresse wie srt://host:9000 sein</translation>
    </message>
    <message>
        <source>must have a port between 1 and 65535</source>
        <translation>muss einen Port zwischen 1 und 65535 haben</translation>
    </message>
    <message>
        <source>must name the host to call</source>
        <translation>muss den Host nennen, der gerufen wird</translation>
    </message>
    <message>
        <source>does not belong to a destination of kind %1</source>
        <translation>gehört nicht zu einem Ziel der Art %1</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>muss ein vollständiger Pfad sein</translation>
    </message>
    <message>
        <source>is for rtmp; use srt.streamId</source>
        <translation>gilt für rtmp; nehmen Sie srt.streamId</translation>
    </message>
    <message>
        <source>is for rtmp</source>
        <translation>gilt für rtmp</translation>
    </message>
    <message>
        <source>or kind is required</source>
        <translation>oder die Art wird gebraucht</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps:// or srt://</source>
        <translation>muss mit rtmp://, rtmps:// oder srt:// beginnen</translation>
    </message>
    <message>
        <source>is vertical, but the studio has no vertical canvas</source>
        <translation>ist das Hochkantbild, aber das Studio hat keines</translation>
    </message>
    <message>
        <source>does not belong to a filter of kind %1</source>
        <translation>gehört nicht zu einem Filter der Art %1</translation>
    </message>
    <message>
        <source>must be a .cube, .3dl, .dat, .m3d or .csp file</source>
        <translation>muss eine Datei .cube, .3dl, .dat, .m3d oder .csp sein</translation>
    </message>
    <message>
        <source>works on a picture, which this source has not</source>
        <translation>wirkt auf ein Bild, das diese Quelle nicht hat</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>must hold numbers from 1 to 6</source>
        <translation>muss Zahlen von 1 bis 6 enthalten</translation>
    </message>
    <message>
        <source>There is no destination with this id.</source>
        <translation>Dieses Ziel gibt es nicht.</translation>
    </message>
    <message>
        <source>is no destination of this studio</source>
        <translation>ist kein Ziel dieses Studios</translation>
    </message>
    <message>
        <source>The studio has no enabled destination. Add or enable one first.</source>
        <translation>Das Studio hat kein eingeschaltetes Ziel. Legen Sie zuerst eines an oder schalten Sie eines ein.</translation>
    </message>
    <message>
        <source>This destination is not part of a live session. Start it instead.</source>
        <translation>Dieses Ziel gehört zu keiner laufenden Sendung. Starten Sie es stattdessen.</translation>
    </message>
    <message>
        <source>This studio has no interrupted session.</source>
        <translation>Dieses Studio hat keine unterbrochene Sendung.</translation>
    </message>
    <message>
        <source>None of the session&apos;s destinations is left. Go live with others instead.</source>
        <translation>Von den Zielen der Sendung ist keines mehr da. Gehen Sie stattdessen mit anderen live.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>must hold words of at most 50 characters</source>
        <translation>muss Wörter mit höchstens 50 Zeichen enthalten</translation>
    </message>
    <message>
        <source>This asset has no thumbnail.</source>
        <translation>Diese Datei hat kein Vorschaubild.</translation>
    </message>
    <message>
        <source>The library takes images, video and audio; %1 is none it knows.</source>
        <translation>Die Mediathek nimmt Bilder, Filme und Töne; %1 kennt sie nicht.</translation>
    </message>
    <message>
        <source>A file may have at most %1 bytes.</source>
        <translation>Eine Datei darf höchstens %1 Bytes haben.</translation>
    </message>
    <message>
        <source>Only a film or a sound that is ready can be cut.</source>
        <translation>Nur ein fertiger Film oder Ton kann geschnitten werden.</translation>
    </message>
    <message>
        <source>must be after startMs</source>
        <translation>muss nach dem Anfang liegen</translation>
    </message>
    <message>
        <source>is after the end of the file</source>
        <translation>liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>The folder for cuts cannot be made. Check the data directory&apos;s rights.</source>
        <translation>Der Ordner für Schnitte kann nicht angelegt werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; of the studio &quot;%2&quot; uses this file. Remove it there first.</source>
        <translation>Die Quelle „%1“ des Studios „%2“ benutzt diese Datei. Entfernen Sie sie dort zuerst.</translation>
    </message>
    <message>
        <source>is missing: this is no OBS scene collection. It is a JSON file in the folder basic/scenes</source>
        <translation>fehlt: Das ist keine OBS-Szenensammlung. Sie ist eine JSON-Datei im Ordner basic/scenes</translation>
    </message>
    <message>
        <source>No profile was given: the canvas is taken as 1920 x 1080.</source>
        <translation>Es war kein Profil dabei: Als Bildgröße wird 1920 x 1080 genommen.</translation>
    </message>
    <message>
        <source>“%1”: the file %2 is not on this machine. Choose it again.</source>
        <translation>„%1“: Die Datei %2 ist nicht auf diesem Rechner. Wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>The transition “%1” became a fade.</source>
        <translation>Aus dem Übergang „%1“ wurde eine Blende.</translation>
    </message>
    <message>
        <source>The service “%1” was left out: its server “%2” is not an RTMP or SRT address.</source>
        <translation>Der Dienst „%1“ wurde weggelassen: Sein Server „%2“ ist keine RTMP- oder SRT-Adresse.</translation>
    </message>
    <message>
        <source>“%1”: a slide show became its first picture.</source>
        <translation>„%1“: Aus einer Bilderfolge wurde ihr erstes Bild.</translation>
    </message>
    <message>
        <source>“%1” captured one window; it captures the whole screen now. Crop it to the window.</source>
        <translation>„%1“ nahm ein Fenster auf; jetzt nimmt es den ganzen Bildschirm auf. Beschneiden Sie es auf das Fenster.</translation>
    </message>
    <message>
        <source>“%1” was left out: sources of the kind %2 have no like here.</source>
        <translation>„%1“ wurde weggelassen: Quellen der Art %2 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1”: the filter “%2” (%3) was left out.</source>
        <translation>„%1“: Der Filter „%2“ (%3) wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 must lie in the media or recordings folder, because other machines can reach this server. Start it with --allow-path to allow another folder, or upload the file to the media library.</source>
        <translation>%1 muss im Ordner der Medien oder Aufnahmen liegen, weil andere Rechner diesen Server erreichen. Starten Sie ihn mit --allow-path, um einen weiteren Ordner zu erlauben, oder laden Sie die Datei in die Mediathek.</translation>
    </message>
    <message>
        <source>No limits are known of this server.</source>
        <translation>Von diesem Server sind keine Grenzen bekannt.</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose H.264.</source>
        <translation>%1 nimmt %2 nicht. Wählen Sie H.264.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of video; %3 are set.</source>
        <translation>%1 erlaubt höchstens %2 kbit/s Bild; eingestellt sind %3.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of audio; %3 are set.</source>
        <translation>%1 erlaubt höchstens %2 kbit/s Ton; eingestellt sind %3.</translation>
    </message>
    <message>
        <source>%1 asks for a keyframe every %2 s at least; %3 s are set.</source>
        <translation>%1 verlangt mindestens alle %2 s ein Keyframe; eingestellt sind %3 s.</translation>
    </message>
    <message>
        <source>Within the limits of %1.</source>
        <translation>Innerhalb der Grenzen von %1.</translation>
    </message>
    <message>
        <source>The list of platforms is missing from this program.</source>
        <translation>Die Liste der Plattformen fehlt in diesem Programm.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set it, or encrypted connections will fail.</source>
        <translation>Die Uhr dieses Rechners geht falsch. Stellen Sie sie, sonst scheitern verschlüsselte Verbindungen.</translation>
    </message>
    <message>
        <source>The clock is not kept right by the network. Switch on automatic time.</source>
        <translation>Die Uhr wird nicht über das Netz gestellt. Schalten Sie die automatische Zeit ein.</translation>
    </message>
    <message>
        <source>The clock is kept right.</source>
        <translation>Die Uhr wird richtig gestellt.</translation>
    </message>
    <message>
        <source>The system does not tell.</source>
        <translation>Das System sagt es nicht.</translation>
    </message>
    <message>
        <source>The free space is unknown.</source>
        <translation>Der freie Platz ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1 GB sind frei.</translation>
    </message>
    <message>
        <source>%1 GB are free, enough to record %2 hours.</source>
        <translation>%1 GB sind frei, genug für %2 Stunden Aufnahme.</translation>
    </message>
    <message>
        <source>is no scene of this studio</source>
        <translation>ist keine Szene dieses Studios</translation>
    </message>
    <message>
        <source>The recordings folder cannot be made. Check the data directory&apos;s rights.</source>
        <translation>Der Ordner für Aufnahmen kann nicht angelegt werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>is no source of this studio</source>
        <translation>ist keine Quelle dieses Studios</translation>
    </message>
    <message>
        <source>would make the scene show itself</source>
        <translation>würde die Szene sich selbst zeigen lassen</translation>
    </message>
    <message>
        <source>A studio needs at least one scene.</source>
        <translation>Ein Studio braucht mindestens eine Szene.</translation>
    </message>
    <message>
        <source>The scene is on program. Show another one before deleting it.</source>
        <translation>Die Szene ist im Programm. Zeigen Sie eine andere, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>The source “%1” shows this scene. Delete that source, or let it show another scene, first.</source>
        <translation>Die Quelle „%1“ zeigt diese Szene. Löschen Sie zuerst jene Quelle, oder lassen Sie sie eine andere Szene zeigen.</translation>
    </message>
    <message>
        <source>There is nothing to move to: turn studio mode on and put another scene into preview.</source>
        <translation>Es gibt nichts, wohin gewechselt werden kann: Schalten Sie den Studiomodus ein und holen Sie eine andere Szene in die Vorschau.</translation>
    </message>
    <message>
        <source>This was changed in the meantime: it is at revision %1 now.</source>
        <translation>Das wurde inzwischen geändert: Es ist jetzt bei Fassung %1.</translation>
    </message>
    <message>
        <source>There are %1 %2 already, the most there may be. Delete one first.</source>
        <translation>Es gibt schon %1 %2, mehr dürfen es nicht sein. Löschen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>does not belong to a source of kind %1</source>
        <translation>gehört nicht zu einer Quelle der Art %1</translation>
    </message>
    <message>
        <source>is no asset of the media library</source>
        <translation>ist keine Datei der Mediathek</translation>
    </message>
    <message>
        <source>or image.mediaId is required</source>
        <translation>oder ein Bild der Mediathek wird gebraucht</translation>
    </message>
    <message>
        <source>or media.mediaId is required</source>
        <translation>oder ein Film der Mediathek wird gebraucht</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>muss eine Zeit wie 2026-01-31T12:00:00Z sein</translation>
    </message>
    <message>
        <source>would show itself; choose a scene that does not contain this one</source>
        <translation>würde sich selbst zeigen; wählen Sie eine Szene, die diese nicht enthält</translation>
    </message>
    <message>
        <source>Only a media file can be played from another position.</source>
        <translation>Nur eine Mediendatei kann von einer anderen Stelle gespielt werden.</translation>
    </message>
    <message>
        <source>More than 2 % of the frames are composed too late; this machine is at its limit.</source>
        <translation>Mehr als 2 % der Bilder werden zu spät zusammengesetzt; dieser Rechner ist an seiner Grenze.</translation>
    </message>
    <message>
        <source>Less than 2 GB are free for recordings.</source>
        <translation>Für Aufnahmen sind weniger als 2 GB frei.</translation>
    </message>
    <message>
        <source>“%1”: its file was in the media library of another machine. Choose it again.</source>
        <translation>„%1“: Die Datei lag in der Mediathek eines anderen Rechners. Wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>“%1” came without its stream key. Enter the key and switch the destination on.</source>
        <translation>„%1“ kam ohne Stream-Schlüssel. Geben Sie den Schlüssel ein und schalten Sie das Ziel ein.</translation>
    </message>
    <message>
        <source>must be even</source>
        <translation>muss gerade sein</translation>
    </message>
    <message>
        <source>The studio is live. Take it offline before deleting it.</source>
        <translation>Das Studio ist live. Beenden Sie die Sendung, bevor Sie es löschen.</translation>
    </message>
    <message>
        <source>The uplink is being measured already; wait for that.</source>
        <translation>Die Leitung wird schon gemessen; warten Sie darauf.</translation>
    </message>
    <message>
        <source>Nothing is sent over the network.</source>
        <translation>Es wird nichts über das Netz gesendet.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; the uplink has not been measured. Measure it before the show.</source>
        <translation>Alle Ziele zusammen brauchen %1 Mbit/s; die Leitung ist noch nicht gemessen. Messen Sie sie vor der Sendung.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; %2 Mbit/s were measured %3.</source>
        <translation>Alle Ziele zusammen brauchen %1 Mbit/s; gemessen wurden %2 Mbit/s (%3).</translation>
    </message>
    <message>
        <source>That is more than there is: lower the bitrate or leave a destination out.</source>
        <translation>Das ist mehr, als da ist: Senken Sie die Bitrate oder lassen Sie ein Ziel weg.</translation>
    </message>
    <message>
        <source>That leaves little room: a bitrate a quarter lower is safe.</source>
        <translation>Das lässt wenig Spielraum: Sicher ist eine um ein Viertel niedrigere Bitrate.</translation>
    </message>
    <message>
        <source>That was long ago: measure again.</source>
        <translation>Das ist lange her: Messen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>Der Server wird gerade beendet.</translation>
    </message>
    <message>
        <source>This key lacks the scope %1.</source>
        <translation>Diesem Schlüssel fehlt das Recht %1.</translation>
    </message>
    <message>
        <source>Changes through the API are switched off on this server.</source>
        <translation>Änderungen über die API sind auf diesem Server abgeschaltet.</translation>
    </message>
    <message>
        <source>must be a full http or https address</source>
        <translation>muss eine vollständige http- oder https-Adresse sein</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>darf weder Benutzer noch Passwort enthalten</translation>
    </message>
    <message>
        <source>This server does not send webhooks.</source>
        <translation>Dieser Server verschickt keine Webhooks.</translation>
    </message>
    <message>
        <source>The webhook is paused. Activate it first.</source>
        <translation>Der Webhook ist angehalten. Schalten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>There is no such API key.</source>
        <translation>Diesen API-Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no media asset with this id.</source>
        <translation>Diese Datei gibt es in der Mediathek nicht.</translation>
    </message>
    <message>
        <source>There is no %1 with this id.</source>
        <translation>Das gibt es nicht mehr (%1).</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened; secret.key is not the one it was sealed with. Enter the secret again.</source>
        <translation>Ein gespeichertes Geheimnis lässt sich nicht öffnen; secret.key ist nicht der Schlüssel, mit dem es versiegelt wurde. Geben Sie das Geheimnis neu ein.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>muss mindestens %1 Zeichen haben</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>darf höchstens %1 Zeichen haben</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>liegt außerhalb des Erlaubten</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines von diesen sein: %1</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>studios</source>
        <translation>Studios</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>media assets</source>
        <translation>Mediendateien</translation>
    </message>
    <message>
        <source>sources in this scene</source>
        <translation>Quellen in dieser Szene</translation>
    </message>
    <message>
        <source>sources in this studio</source>
        <translation>Quellen in diesem Studio</translation>
    </message>
    <message>
        <source>scenes in this studio</source>
        <translation>Szenen in diesem Studio</translation>
    </message>
    <message>
        <source>destinations in this studio</source>
        <translation>Ziele in diesem Studio</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>There is no memory for sound.</source>
        <translation>Für Ton ist kein Speicher da.</translation>
    </message>
    <message>
        <source>Somebody is publishing to this stream already.</source>
        <translation>An diesen Stream sendet schon jemand.</translation>
    </message>
    <message>
        <source>The disk of the server has no room for this file.</source>
        <translation>Die Platte des Servers hat keinen Platz für diese Datei.</translation>
    </message>
    <message>
        <source>Too many pictures are asked for at once. Wait for the others.</source>
        <translation>Zu viele Bilder auf einmal verlangt. Warten Sie auf die anderen.</translation>
    </message>
    <message>
        <source>RTMP cannot carry these codecs</source>
        <translation>RTMP kann diese Codecs nicht tragen</translation>
    </message>
    <message>
        <source>The picture cannot be written as JPEG.</source>
        <translation>Das Bild kann nicht als JPEG geschrieben werden.</translation>
    </message>
    <message>
        <source>The file has no picture.</source>
        <translation>Die Datei hat kein Bild.</translation>
    </message>
    <message>
        <source>One cannot go to a place in this file.</source>
        <translation>In dieser Datei kann man nicht springen.</translation>
    </message>
    <message>
        <source>The picture could not be read in time.</source>
        <translation>Das Bild konnte nicht rechtzeitig gelesen werden.</translation>
    </message>
    <message>
        <source>There is no picture that can be read at this place.</source>
        <translation>An dieser Stelle gibt es kein lesbares Bild.</translation>
    </message>
    <message>
        <source>The stream is offline.</source>
        <translation>Der Stream ist offline.</translation>
    </message>
    <message>
        <source>Nothing comes from the publisher.</source>
        <translation>Vom Sender kommt nichts.</translation>
    </message>
    <message>
        <source>It is encoded in a way that streams here cannot carry (H.264, HEVC, AV1 or VP9; AAC, Opus or MP3).</source>
        <translation>Es ist so encodiert, dass Streams hier es nicht tragen können (H.264, HEVC, AV1 oder VP9; AAC, Opus oder MP3).</translation>
    </message>
    <message>
        <source>The stinger became a cut: %1</source>
        <translation>Aus dem Stinger wurde ein Schnitt: %1</translation>
    </message>
    <message>
        <source>The film cannot be played.</source>
        <translation>Der Film kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>The film did not begin in time.</source>
        <translation>Der Film begann nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>There is no picture of this stream yet.</source>
        <translation>Von diesem Stream gibt es noch kein Bild.</translation>
    </message>
    <message>
        <source>Somebody else is publishing to this stream.</source>
        <translation>Jemand anderes sendet an diesen Stream.</translation>
    </message>
    <message>
        <source>The stream was ended here, or another publisher took it over.</source>
        <translation>Der Stream wurde hier beendet, oder ein anderer Sender hat ihn übernommen.</translation>
    </message>
    <message>
        <source>Nothing came for %1 s. The publisher&apos;s uplink or machine stops; lower its bitrate or look at its network.</source>
        <translation>%1 s lang kam nichts. Leitung oder Rechner des Senders stockt; senken Sie dort die Bitrate oder prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>%1 % of the packets are lost. Raise the latency of the connection or lower the bitrate.</source>
        <translation>%1 % der Pakete gehen verloren. Erhöhen Sie die Latenz der Verbindung oder senken Sie die Bitrate.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures a second come. The encoder or the network cannot keep up.</source>
        <translation>Es kommen %1 von %2 Bildern je Sekunde. Encoder oder Netz kommt nicht mit.</translation>
    </message>
    <message>
        <source>The bitrate fell to %1 kbit/s from a mean of %2. Look at the publisher&apos;s uplink.</source>
        <translation>Die Bitrate fiel auf %1 kbit/s, im Mittel sind es %2. Sehen Sie nach der Leitung des Senders.</translation>
    </message>
    <message>
        <source>Sound is %1 ms %2 the picture since the start. Use one clock for both, or resample the sound at the publisher.</source>
        <translation>Der Ton läuft dem Bild seit dem Anfang um %1 ms %2. Nehmen Sie für beide eine Uhr, oder gleichen Sie den Ton beim Sender an.</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>voraus</translation>
    </message>
    <message>
        <source>A keyframe comes only every %1 s. Set the publisher&apos;s keyframe interval to 2 s.</source>
        <translation>Nur alle %1 s kommt ein Keyframe. Stellen Sie beim Sender 2 s ein.</translation>
    </message>
    <message>
        <source>Packets come unevenly, by %1 ms. The network between here and the publisher is busy.</source>
        <translation>Die Pakete kommen ungleichmäßig, um %1 ms. Das Netz zwischen hier und dem Sender ist ausgelastet.</translation>
    </message>
    <message>
        <source>Waits until the stream is live.</source>
        <translation>Wartet, bis der Stream live ist.</translation>
    </message>
    <message>
        <source>this studio</source>
        <translation>dieses Studio</translation>
    </message>
    <message>
        <source>What is to be kept of the stream cannot be written. Check the disk.</source>
        <translation>Was vom Stream behalten werden soll, kann nicht geschrieben werden. Prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the stream is kept any more.</source>
        <translation>Die Platte ist voll: Vom Stream wird nichts mehr behalten.</translation>
    </message>
    <message>
        <source>Nothing is kept of this time.</source>
        <translation>Von dieser Zeit ist nichts mehr da.</translation>
    </message>
    <message>
        <source>The clip cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>Der Clip kann nicht nach %1 geschrieben werden. Prüfen Sie Rechte und Platz des Ordners.</translation>
    </message>
    <message>
        <source>What was kept of the stream cannot be read.</source>
        <translation>Was vom Stream behalten wurde, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing has come for %1 seconds. Look at the publisher and its network.</source>
        <translation>Seit %1 Sekunden kam nichts. Sehen Sie nach dem Sender und seinem Netz.</translation>
    </message>
    <message>
        <source>Nothing of this stream is kept.</source>
        <translation>Von diesem Stream wird nichts behalten.</translation>
    </message>
    <message>
        <source>must name where the stream is fetched</source>
        <translation>muss nennen, woher der Stream geholt wird</translation>
    </message>
    <message>
        <source>belongs to streams that are fetched; set ingestMode to pull</source>
        <translation>gehört zu Streams, die geholt werden; setzen Sie ingestMode auf pull</translation>
    </message>
    <message>
        <source>Only a stream that is fetched has another address to go to.</source>
        <translation>Nur ein geholter Stream hat eine andere Adresse, zu der er gehen kann.</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps://, srt://, rtsp://, http:// or https://</source>
        <translation>muss mit rtmp://, rtmps://, srt://, rtsp://, http:// oder https:// beginnen</translation>
    </message>
    <message>
        <source>must be an address such as https://host/live/main.m3u8</source>
        <translation>muss eine Adresse wie https://host/live/main.m3u8 sein</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is fetched from.</source>
        <translation>%1 ist eine Adresse, von der nichts geholt wird.</translation>
    </message>
    <message>
        <source>Private addresses may only be set by the owner, because other machines can reach this server.</source>
        <translation>Private Adressen darf nur der Besitzer setzen, weil andere Rechner diesen Server erreichen.</translation>
    </message>
    <message>
        <source>must name the server to send to</source>
        <translation>muss den Server nennen, an den gesendet wird</translation>
    </message>
    <message>
        <source>must have a port, as in srt://host:9000</source>
        <translation>muss einen Port haben wie in srt://host:9000</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is sent to.</source>
        <translation>%1 ist eine Adresse, an die nichts gesendet wird.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>must be JSON, for example &quot;gold&quot; in quotes</source>
        <translation>muss JSON sein, zum Beispiel &quot;gold&quot; in Anführungszeichen</translation>
    </message>
    <message>
        <source>must be an http or https address</source>
        <translation>muss eine http- oder https-Adresse sein</translation>
    </message>
    <message>
        <source>%1 is an address that is never asked.</source>
        <translation>%1 ist eine Adresse, die nie gefragt wird.</translation>
    </message>
    <message>
        <source>There is no push target with this id.</source>
        <translation>Dieses Weiterleitungsziel gibt es nicht.</translation>
    </message>
    <message>
        <source>must be another studio: this one cannot show its own program</source>
        <translation>muss ein anderes Studio sein: Dieses kann nicht sein eigenes Programm zeigen</translation>
    </message>
    <message>
        <source>“%1” was mirrored; it is shown as it is.</source>
        <translation>„%1“ war gespiegelt; es wird so gezeigt, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” was blended by “%2”; it lies plainly on what is below.</source>
        <translation>„%1“ wurde mit „%2“ gemischt; jetzt liegt es schlicht über dem Darunter.</translation>
    </message>
    <message>
        <source>“%1”: OBS does not keep how large a text is. Look at its place.</source>
        <translation>„%1“: OBS speichert nicht, wie groß ein Text ist. Sehen Sie nach, wo er steht.</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <translation>darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>is no header</source>
        <translation>ist keine Kopfzeile</translation>
    </message>
    <message>
        <source>must be a text, a number, true, false or null</source>
        <translation>muss ein Text, eine Zahl, true, false oder null sein</translation>
    </message>
    <message>
        <source>has more than 100 keys</source>
        <translation>hat mehr als 100 Schlüssel</translation>
    </message>
    <message>
        <source>There is no such client at this stream.</source>
        <translation>Diesen Player gibt es bei diesem Stream nicht.</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>Der Server antwortet mit Status %1.</translation>
    </message>
    <message>
        <source>The database of this server is in memory only; there is nothing to copy.</source>
        <translation>Die Datenbank dieses Servers liegt nur im Speicher; es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>A backup is being written right now. Try again when it is done.</source>
        <translation>Gerade wird eine Sicherung geschrieben. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>This recording has ended already.</source>
        <translation>Diese Aufnahme ist schon zu Ende.</translation>
    </message>
    <message>
        <source>It was stopped before the stream began.</source>
        <translation>Sie wurde beendet, bevor der Stream begann.</translation>
    </message>
    <message>
        <source>It is being recorded. Stop it first.</source>
        <translation>Es wird gerade aufgenommen. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>The program ended before anything was written.</source>
        <translation>Das Programm endete, bevor etwas geschrieben war.</translation>
    </message>
    <message>
        <source>There is no stream key with this id.</source>
        <translation>Diesen Stream-Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>The key is switched off.</source>
        <translation>Der Schlüssel ist abgeschaltet.</translation>
    </message>
    <message>
        <source>No stream has this key.</source>
        <translation>Kein Stream hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>is required for this mode</source>
        <translation>wird bei dieser Art gebraucht</translation>
    </message>
    <message>
        <source>The stream has had no session since the program began; name wall times instead.</source>
        <translation>Der Stream lief seit dem Start des Programms nicht; nennen Sie stattdessen Uhrzeiten.</translation>
    </message>
    <message>
        <source>must be between half a second and twelve hours</source>
        <translation>muss zwischen einer halben Sekunde und zwölf Stunden liegen</translation>
    </message>
    <message>
        <source>Nothing of that time is kept. Give the stream a DVR window (dvrSec) or record it.</source>
        <translation>Von dieser Zeit ist nichts mehr da. Geben Sie dem Stream ein DVR-Fenster (dvrSec) oder nehmen Sie ihn auf.</translation>
    </message>
    <message>
        <source>The program ended while it was being cut. Cut it again.</source>
        <translation>Das Programm endete während des Schnitts. Schneiden Sie noch einmal.</translation>
    </message>
    <message>
        <source>is required: name the film that is played over the cut</source>
        <translation>wird gebraucht: Nennen Sie den Film, der über dem Schnitt läuft</translation>
    </message>
    <message>
        <source>or transition.stinger.mediaId is required</source>
        <translation>oder ein Film der Mediathek wird gebraucht</translation>
    </message>
    <message>
        <source>is no film of the media library</source>
        <translation>ist kein Film der Mediathek</translation>
    </message>
    <message>
        <source>The film of the transition was in the media library of another machine. Choose it again.</source>
        <translation>Der Film des Übergangs lag in der Mediathek eines anderen Rechners. Wählen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Only a film that is ready has pictures to look at.</source>
        <translation>Nur ein fertiger Film hat Bilder zum Ansehen.</translation>
    </message>
    <message>
        <source>The transition of the studio &quot;%1&quot; uses this file. Choose another transition there first.</source>
        <translation>Der Übergang des Studios „%1“ benutzt diese Datei. Wählen Sie dort zuerst einen anderen Übergang.</translation>
    </message>
    <message>
        <source>There is no such stream key.</source>
        <translation>Diesen Stream-Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such stream.</source>
        <translation>Diesen Stream gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no delivery with this id; old ones are forgotten.</source>
        <translation>Diese Zustellung gibt es nicht; alte werden vergessen.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>hinterher</translation>
    </message>
    <message>
        <source>RTMPS needs a certificate and its key.</source>
        <translation>RTMPS braucht ein Zertifikat und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>must be an http or https address without user, query and fragment</source>
        <translation>muss eine http- oder https-Adresse ohne Benutzer, Abfrage und Fragment sein</translation>
    </message>
    <message>
        <source>is required beside the other</source>
        <translation>wird neben dem anderen gebraucht</translation>
    </message>
    <message>
        <source>It takes more than a second to answer.</source>
        <translation>Es braucht länger als eine Sekunde für eine Antwort.</translation>
    </message>
    <message>
        <source>It answered %1 instead of 200.</source>
        <translation>Es antwortete %1 statt 200.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>This is no M3U list: it does not begin with #EXTM3U.</source>
        <translation>Das ist keine M3U-Liste: Sie beginnt nicht mit #EXTM3U.</translation>
    </message>
    <message>
        <source>This is a stream, not a list of channels. Add its address as a stream.</source>
        <translation>Das ist ein Stream, keine Senderliste. Fügen Sie die Adresse als Stream hinzu.</translation>
    </message>
    <message>
        <source>The list has more than %1 channels.</source>
        <translation>Die Liste hat mehr als %1 Sender.</translation>
    </message>
    <message>
        <source>or text must be given, one of them</source>
        <translation>oder der Text muss angegeben sein, eines von beiden</translation>
    </message>
    <message>
        <source>No list with a guide was imported.</source>
        <translation>Es wurde keine Liste mit Programmführer importiert.</translation>
    </message>
    <message>
        <source>must not lie behind the end</source>
        <translation>darf nicht hinter dem Ende liegen</translation>
    </message>
    <message>
        <source>There is no stream with this id.</source>
        <translation>Diesen Stream gibt es nicht.</translation>
    </message>
    <message>
        <source>works on sound, which a scene has not of its own; give it to the sources in that scene</source>
        <translation>wirkt auf Ton, den eine Szene selbst nicht hat; geben Sie ihn den Quellen jener Szene</translation>
    </message>
    <message>
        <source>The viewer&apos;s address is unknown, and edges are told apart by distance.</source>
        <translation>Die Adresse des Zuschauers ist unbekannt, und Edges werden nach Entfernung unterschieden.</translation>
    </message>
    <message>
        <source>A token can only be given what its maker holds; %1 is missing.</source>
        <translation>Ein Token kann nur Rechte bekommen, die sein Ersteller hat; %1 fehlt.</translation>
    </message>
    <message>
        <source>The key that signs all tokens is replaced by whoever holds the scope admin.</source>
        <translation>Den Schlüssel, der alle Token signiert, ersetzt, wer das Recht admin hat.</translation>
    </message>
    <message>
        <source>There is no profile with this id.</source>
        <translation>Dieses Profil gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is no row of this list.</source>
        <translation>%1 ist keine Zeile dieser Liste.</translation>
    </message>
    <message>
        <source>The group “%1” is not placed by its corner, and how large it is was not kept. Look at its place.</source>
        <translation>Die Gruppe „%1“ ist nicht an ihrer Ecke ausgerichtet, und ihre Größe wurde nicht gespeichert. Prüfen Sie ihre Lage.</translation>
    </message>
    <message>
        <source>The group “%1” was cropped; what is in it is shown whole.</source>
        <translation>Die Gruppe „%1“ war beschnitten; ihr Inhalt wird ganz gezeigt.</translation>
    </message>
    <message>
        <source>“%1” is turned inside the stretched group “%2”; it is shown without the slant.</source>
        <translation>„%1“ ist in der gestreckten Gruppe „%2“ gedreht; es wird ohne die Schrägung gezeigt.</translation>
    </message>
    <message>
        <source>This stream is fetched from elsewhere; nobody publishes to it.</source>
        <translation>Dieser Stream wird von anderswo geholt; niemand sendet zu ihm.</translation>
    </message>
    <message>
        <source>This stream is switched off.</source>
        <translation>Dieser Stream ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The stream is not on air.</source>
        <translation>Der Stream ist nicht auf Sendung.</translation>
    </message>
    <message>
        <source>must have 10 to 79 characters, or none</source>
        <translation>muss 10 bis 79 Zeichen haben oder keines</translation>
    </message>
    <message>
        <source>must name where the stream is fetched before what stands in for it</source>
        <translation>muss erst nennen, wo der Stream geholt wird, und dann, was für ihn einspringt</translation>
    </message>
    <message>
        <source>names a film or a DASH stream; only live streams and HLS can be taken over</source>
        <translation>nennt einen Film oder einen DASH-Stream; nur Live-Streams und HLS können übernommen werden</translation>
    </message>
    <message>
        <source>names no relayed stream</source>
        <translation>nennt keinen durchgeleiteten Stream</translation>
    </message>
    <message>
        <source>Another stream relays this address in the same way.</source>
        <translation>Ein anderer Stream leitet diese Adresse schon genauso weiter.</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>Die Adresse %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s address %1</source>
        <translation>Die Adresse des Proxys %1</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/live.m3u8</source>
        <translation>muss eine vollständige Adresse sein wie https://example.org/live.m3u8</translation>
    </message>
    <message>
        <source>must begin with one of %1</source>
        <translation>muss mit einem von diesen beginnen: %1</translation>
    </message>
    <message>
        <source>names port 0</source>
        <translation>nennt den Port 0</translation>
    </message>
    <message>
        <source>leads to an address that is not allowed here; private and loopback addresses have a setting</source>
        <translation>führt zu einer Adresse, die hier nicht erlaubt ist; für private und lokale Adressen gibt es eine Einstellung</translation>
    </message>
    <message>
        <source>names a host that the settings do not allow</source>
        <translation>nennt einen Rechner, den die Einstellungen nicht erlauben</translation>
    </message>
    <message>
        <source>must be a host, *.host, an address or a network such as 10.0.0.0/8</source>
        <translation>muss ein Rechnername, *.Rechnername, eine Adresse oder ein Netz wie 10.0.0.0/8 sein</translation>
    </message>
    <message>
        <source>Stream not found</source>
        <translation>Diesen Stream gibt es nicht</translation>
    </message>
    <message>
        <source>This stream has no failover address.</source>
        <translation>Dieser Stream hat keine Ersatzadresse.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved: %2.</source>
        <translation>Der Name %1 kann nicht aufgelöst werden: %2.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name %1 cannot be resolved: %2.</source>
        <translation>Der Name des Proxys %1 kann nicht aufgelöst werden: %2.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not allowed here.</source>
        <translation>%1 führt zu einer Adresse, die hier nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The proxy %1 leads to an address that is not allowed here.</source>
        <translation>Der Proxy %1 führt zu einer Adresse, die hier nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Die Verbindung zu %1 ist gescheitert: %2.</translation>
    </message>
    <message>
        <source>The other server could not be reached in time.</source>
        <translation>Der andere Server war nicht rechtzeitig zu erreichen.</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>Der andere Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The other server stopped sending.</source>
        <translation>Der andere Server sendet nichts mehr.</translation>
    </message>
    <message>
        <source>The other server answers with status %1.</source>
        <translation>Der andere Server antwortet mit dem Status %1.</translation>
    </message>
    <message>
        <source>The other server redirects more than %1 times.</source>
        <translation>Der andere Server leitet mehr als %1-mal weiter.</translation>
    </message>
    <message>
        <source>The other server sends more than the limit of %1 bytes.</source>
        <translation>Der andere Server sendet mehr als die erlaubten %1 Bytes.</translation>
    </message>
    <message>
        <source>The other server closed the connection without an answer.</source>
        <translation>Der andere Server hat die Verbindung ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of its answer.</source>
        <translation>Der andere Server hat mitten in seiner Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>The other server&apos;s answer is not HTTP: %1.</source>
        <translation>Die Antwort des anderen Servers ist kein HTTP: %1.</translation>
    </message>
    <message>
        <source>its head is too long</source>
        <translation>ihr Kopf ist zu lang</translation>
    </message>
    <message>
        <source>it changes the protocol unasked</source>
        <translation>sie wechselt ungefragt das Protokoll</translation>
    </message>
    <message>
        <source>a header has a control character</source>
        <translation>eine Kopfzeile enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>sie beginnt mit etwas anderem</translation>
    </message>
    <message>
        <source>it has no status</source>
        <translation>sie hat keinen Status</translation>
    </message>
    <message>
        <source>a header has no name</source>
        <translation>eine Kopfzeile hat keinen Namen</translation>
    </message>
    <message>
        <source>it has too many headers</source>
        <translation>sie hat zu viele Kopfzeilen</translation>
    </message>
    <message>
        <source>its length makes no sense</source>
        <translation>ihre Länge ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>a chunk&apos;s line is too long</source>
        <translation>die Zeile eines Abschnitts ist zu lang</translation>
    </message>
    <message>
        <source>a chunk has no size</source>
        <translation>ein Abschnitt hat keine Größe</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>ein Abschnitt ist länger als angesagt</translation>
    </message>
    <message>
        <source>The other server gives no media.</source>
        <translation>Vom anderen Server kommen weder Bild noch Ton.</translation>
    </message>
    <message>
        <source>This address sends another kind of body.</source>
        <translation>Diese Adresse sendet Daten anderer Art.</translation>
    </message>
    <message>
        <source>The other server sends a broken body.</source>
        <translation>Der andere Server sendet beschädigte Daten.</translation>
    </message>
    <message>
        <source>No address of this stream gave media in time.</source>
        <translation>Von keiner Adresse dieses Streams kamen rechtzeitig Bild oder Ton.</translation>
    </message>
    <message>
        <source>The other server sends too little.</source>
        <translation>Der andere Server sendet zu wenig.</translation>
    </message>
    <message>
        <source>The other server sends a broken transport stream.</source>
        <translation>Der andere Server sendet einen beschädigten Transportstrom.</translation>
    </message>
    <message>
        <source>The other server sends a page instead of media.</source>
        <translation>Der andere Server sendet eine Webseite statt Bild und Ton.</translation>
    </message>
    <message>
        <source>The other server sends text instead of media.</source>
        <translation>Der andere Server sendet Text statt Bild und Ton.</translation>
    </message>
    <message>
        <source>The other server ended the stream.</source>
        <translation>Der andere Server hat den Stream beendet.</translation>
    </message>
    <message>
        <source>The other server sent nothing.</source>
        <translation>Der andere Server hat nichts gesendet.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of a file.</source>
        <translation>Der andere Server hat mitten in einer Datei abgebrochen.</translation>
    </message>
    <message>
        <source>This address is a playlist: players of a direct stream cannot go on with it.</source>
        <translation>Unter dieser Adresse ist eine Wiedergabeliste: Player eines direkten Streams können damit nicht weitermachen.</translation>
    </message>
    <message>
        <source>This address sends a stream and no playlist: players of HLS cannot go on with it.</source>
        <translation>Diese Adresse sendet einen Stream und keine Wiedergabeliste: HLS-Player können damit nicht weitermachen.</translation>
    </message>
    <message>
        <source>The other server did not send the playlist in time.</source>
        <translation>Der andere Server hat die Wiedergabeliste nicht rechtzeitig gesendet.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist is empty.</source>
        <translation>Die Wiedergabeliste des anderen Servers ist leer.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist goes no further.</source>
        <translation>Die Wiedergabeliste des anderen Servers geht nicht weiter.</translation>
    </message>
    <message>
        <source>A playlist leads in a circle.</source>
        <translation>Eine Wiedergabeliste führt im Kreis.</translation>
    </message>
    <message>
        <source>A segment is no media.</source>
        <translation>Ein Segment enthält weder Bild noch Ton.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist cannot be read: %1.</source>
        <translation>Die Wiedergabeliste des anderen Servers kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>eine Zeile ist zu lang</translation>
    </message>
    <message>
        <source>it does not begin with #EXTM3U</source>
        <translation>sie beginnt nicht mit #EXTM3U</translation>
    </message>
    <message>
        <source>it is a master and a media playlist at once</source>
        <translation>sie ist zugleich eine Haupt- und eine Medienliste</translation>
    </message>
    <message>
        <source>it has too many tags</source>
        <translation>sie hat zu viele Marken</translation>
    </message>
    <message>
        <source>it has too many segments</source>
        <translation>sie hat zu viele Segmente</translation>
    </message>
    <message>
        <source>a segment has too many keys</source>
        <translation>ein Segment hat zu viele Schlüssel</translation>
    </message>
    <message>
        <source>it defines too many variables</source>
        <translation>sie legt zu viele Variablen fest</translation>
    </message>
    <message>
        <source>it uses a variable that it does not define</source>
        <translation>sie benutzt eine Variable, die sie nicht festlegt</translation>
    </message>
    <message>
        <source>it imports a variable that the master playlist does not define</source>
        <translation>sie übernimmt eine Variable, die die Hauptliste nicht festlegt</translation>
    </message>
    <message>
        <source>The other server sends no DASH manifest.</source>
        <translation>Der andere Server sendet kein DASH-Manifest.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest has a DTD.</source>
        <translation>Das Manifest des anderen Servers enthält eine DTD.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest is nested too deeply.</source>
        <translation>Das Manifest des anderen Servers ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>This source cannot be begun in its middle.</source>
        <translation>Diese Quelle kann nicht in der Mitte begonnen werden.</translation>
    </message>
    <message>
        <source>The pictures cannot be decoded.</source>
        <translation>Die Bilder können nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>The sound cannot be decoded.</source>
        <translation>Der Ton kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>There is sound, but no picture can be decoded.</source>
        <translation>Es ist Ton da, aber kein Bild kann dekodiert werden.</translation>
    </message>
    <message>
        <source>There was nothing to transcode.</source>
        <translation>Es gab nichts umzuwandeln.</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token.</source>
        <translation>Das Token ist kein JSON Web Token.</translation>
    </message>
    <message>
        <source>The token&apos;s header names no signing key (kid).</source>
        <translation>Der Kopf des Tokens nennt keinen Signaturschlüssel (kid).</translation>
    </message>
    <message>
        <source>The signing key that the token names is unknown, revoked or not allowed here.</source>
        <translation>Der Signaturschlüssel, den das Token nennt, ist unbekannt, widerrufen oder hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>The token must be signed with ES256.</source>
        <translation>Das Token muss mit ES256 signiert sein.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong.</source>
        <translation>Die Signatur des Tokens ist falsch.</translation>
    </message>
    <message>
        <source>The token has expired, or names no expiry (exp).</source>
        <translation>Das Token ist abgelaufen oder nennt keinen Ablauf (exp).</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>Das Token gilt noch nicht.</translation>
    </message>
    <message>
        <source>The token is meant for another audience (aud).</source>
        <translation>Das Token ist für einen anderen Empfänger (aud) bestimmt.</translation>
    </message>
    <message>
        <source>The token lacks a claim that is required here.</source>
        <translation>Dem Token fehlt eine Angabe, die hier verlangt wird.</translation>
    </message>
    <message>
        <source>The account has no active signing key.</source>
        <translation>Das Konto hat keinen gültigen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>Watching this takes a token; send it as ?jwt= or as Authorization: Bearer.</source>
        <translation>Zum Zusehen braucht man ein Token; senden Sie es als ?jwt= oder als Authorization: Bearer.</translation>
    </message>
    <message>
        <source>There is nothing to watch under this playback id.</source>
        <translation>Unter dieser Wiedergabe-ID gibt es nichts zu sehen.</translation>
    </message>
    <message>
        <source>The account&apos;s server is being asked. Try again in a moment.</source>
        <translation>Der Server des Kontos wird gerade gefragt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The account&apos;s server was not asked.</source>
        <translation>Der Server des Kontos wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>This server asks nobody.</source>
        <translation>Dieser Server fragt niemanden.</translation>
    </message>
    <message>
        <source>The account&apos;s server gave no answer: %1</source>
        <translation>Der Server des Kontos gab keine Antwort: %1</translation>
    </message>
    <message>
        <source>The account&apos;s server answered %1; only 200 lets in.</source>
        <translation>Der Server des Kontos antwortete %1; nur 200 lässt ein.</translation>
    </message>
    <message>
        <source>The host name cannot be resolved: %1</source>
        <translation>Der Rechnername kann nicht aufgelöst werden: %1</translation>
    </message>
    <message>
        <source>This address is never asked.</source>
        <translation>Diese Adresse wird nie gefragt.</translation>
    </message>
    <message>
        <source>The address is not allowed for webhooks.</source>
        <translation>Die Adresse ist für Webhooks nicht erlaubt.</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/hook</source>
        <translation>muss eine vollständige Adresse sein wie https://example.org/hook</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>muss mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>must not contain a user name or password</source>
        <translation>darf keinen Benutzernamen und kein Passwort enthalten</translation>
    </message>
    <message>
        <source>Addresses of %1:// are not fetched from here.</source>
        <translation>Adressen mit %1:// werden hier nicht geholt.</translation>
    </message>
    <message>
        <source>Nothing here reads addresses of this kind.</source>
        <translation>Adressen dieser Art werden hier nicht gelesen.</translation>
    </message>
    <message>
        <source>Transport streams do not carry the pictures that this address gives.</source>
        <translation>Transportströme können die Bilder dieser Adresse nicht tragen.</translation>
    </message>
    <message>
        <source>must be http, https, rtmp, rtmps, srt or rtsp: the relay speaks no other</source>
        <translation>muss http, https, rtmp, rtmps, srt oder rtsp sein: das Relay spricht nichts anderes</translation>
    </message>
    <message>
        <source>is no address of HTTP, which HLS, DASH and files are fetched by</source>
        <translation>ist keine HTTP-Adresse; HLS, DASH und Dateien werden nur über HTTP geholt</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>Bars, a moving picture or a frame counter, with a tone: to try things out.</source>
        <translation>Balken, ein bewegtes Bild oder ein Bildzähler, mit Ton: zum Ausprobieren.</translation>
    </message>
    <message>
        <source>One colour over the whole box, for backgrounds.</source>
        <translation>Eine Farbe über den ganzen Rahmen, für Hintergründe.</translation>
    </message>
    <message>
        <source>A picture from a file or the library: PNG, JPEG, WebP, SVG or GIF.</source>
        <translation>Ein Bild aus einer Datei oder der Mediathek: PNG, JPEG, WebP, SVG oder GIF.</translation>
    </message>
    <message>
        <source>Words in any font. {clock}, {date} and {countdown} are filled in.</source>
        <translation>Worte in jeder Schrift. {clock}, {date} und {countdown} werden eingesetzt.</translation>
    </message>
    <message>
        <source>A film or music file, once, in a loop or as a list.</source>
        <translation>Ein Film oder Musikstück, einmal, in Schleife oder als Liste.</translation>
    </message>
    <message>
        <source>What is on a screen of this machine, whole or in part.</source>
        <translation>Was auf einem Bildschirm dieses Rechners zu sehen ist, ganz oder teilweise.</translation>
    </message>
    <message>
        <source>A webcam or capture card.</source>
        <translation>Eine Webcam oder Capture-Karte.</translation>
    </message>
    <message>
        <source>A microphone, or what this machine plays.</source>
        <translation>Ein Mikrofon oder was dieser Rechner abspielt.</translation>
    </message>
    <message>
        <source>A stream from another machine: RTMP, SRT, RTSP, HLS or MPEG-TS.</source>
        <translation>Ein Stream von einem anderen Rechner: RTMP, SRT, RTSP, HLS oder MPEG-TS.</translation>
    </message>
    <message>
        <source>All that is in another scene, as one piece.</source>
        <translation>Alles aus einer anderen Szene, als ein Stück.</translation>
    </message>
    <message>
        <source>What somebody publishes to this Castwright, or what another studio shows. Nothing is sent again.</source>
        <translation>Was jemand an dieses Castwright sendet oder was ein anderes Studio zeigt. Nichts wird ein zweites Mal übertragen.</translation>
    </message>
</context>
<context>
    <name>StreamTexts</name>
    <message>
        <source>● Live</source>
        <translation>● Live</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ Verbindet</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ Stockt</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Offline</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 von 100</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>%1 %2 × %3, %4 fps</source>
        <translation>%1 %2 × %3, %4 fps</translation>
    </message>
    <message>
        <source>%1 %2 kHz</source>
        <translation>%1 %2 kHz</translation>
    </message>
    <message>
        <source>▲ %1 (%2 points)</source>
        <translation>▲ %1 (%2 Punkte)</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with what comes in.</source>
        <translation>✓ Mit dem, was kommt, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Nobody publishes to this stream now.</source>
        <translation>An diesen Stream sendet gerade niemand.</translation>
    </message>
</context>
<context>
    <name>TransitionKinds</name>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Through black</source>
        <translation>Durch Schwarz</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Schieben</translation>
    </message>
    <message>
        <source>Stinger</source>
        <translation>Stinger</translation>
    </message>
</context>
<context>
    <name>castwright::AccessTab</name>
    <message>
        <source>Who may watch</source>
        <translation>Wer zusehen darf</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who has a signed token</source>
        <translation>Wer ein signiertes Token hat</translation>
    </message>
    <message>
        <source>Whom our own server lets in</source>
        <translation>Wen der eigene Server einlässt</translation>
    </message>
    <message>
        <source>Who may &amp;watch</source>
        <translation>Wer &amp;zusehen darf</translation>
    </message>
    <message>
        <source>Au&amp;diences, with commas</source>
        <translation>&amp;Audiences, mit Kommas</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>keine wird verlangt</translation>
    </message>
    <message>
        <source>Address that is as&amp;ked</source>
        <translation>Adresse, die &amp;gefragt wird</translation>
    </message>
    <message>
        <source>Secret that signs the &amp;question</source>
        <translation>Gehei&amp;mnis, das die Anfrage signiert</translation>
    </message>
    <message>
        <source>empty leaves it as it is</source>
        <translation>leer bleibt es, wie es ist</translation>
    </message>
    <message>
        <source>Si&amp;gning keys …</source>
        <translation>S&amp;ignaturschlüssel …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>A viewer&apos;s token to try</source>
        <translation>Token eines Zuschauers zum Probieren</translation>
    </message>
    <message>
        <source>A viewer&apos;s token; empty is a viewer without one</source>
        <translation>Token eines Zuschauers; leer ist ein Zuschauer ohne Token</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Who may watch is changed.</source>
        <translation>Wer zusehen darf, ist geändert.</translation>
    </message>
    <message>
        <source>✓ He may watch.</source>
        <translation>✓ Er darf zusehen.</translation>
    </message>
    <message>
        <source>✕ He may not watch: %1</source>
        <translation>✕ Er darf nicht zusehen: %1</translation>
    </message>
    <message>
        <source>With none chosen, every active key counts.</source>
        <translation>Ist keiner gewählt, gilt jeder aktive Schlüssel.</translation>
    </message>
    <message>
        <source>O&amp;nly these signing keys</source>
        <translation>&amp;Nur diese Signaturschlüssel</translation>
    </message>
    <message>
        <source>One a line, for example: plan = gold</source>
        <translation>Eine pro Zeile, zum Beispiel: plan = gold</translation>
    </message>
    <message>
        <source>&amp;Claims a token must carry</source>
        <translation>&amp;Angaben, die ein Token tragen muss</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (widerrufen)</translation>
    </message>
    <message>
        <source>Try a token</source>
        <translation>Token testen</translation>
    </message>
</context>
<context>
    <name>castwright::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation>Welcher Stream</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Alle Streams</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welche Zeit</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
</context>
<context>
    <name>castwright::ApiKeysDialog</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Other programs drive this studio at %1/v1. The documentation is at %1/docs.</source>
        <translation>Andere Programme steuern dieses Studio unter %1/v1. Die Dokumentation steht unter %1/docs.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist er?</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Name des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>Recht %1</translation>
    </message>
    <message>
        <source>&amp;Create a key</source>
        <translation>Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Revoke the selected key</source>
        <translation>Gewählten Schlüssel &amp;widerrufen</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Den neuen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy it now, it is not shown again:</source>
        <translation>Kopieren Sie ihn jetzt, er wird nicht noch einmal gezeigt:</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>castwright::ArtifactTab</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>U&amp;mbenennen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>castwright::BackupsPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The studio data is copied once a day; of each sort the newest %1 are kept, in %2. Recordings and uploads are files of their own and not in it. The README says how to go back to a copy.</source>
        <translation>Die Daten der Studios werden einmal am Tag gesichert; von jeder Art bleiben die neuesten %1, in %2. Aufnahmen und Uploads sind eigene Dateien und nicht dabei. Wie man zu einer Sicherung zurückkehrt, steht in der README.</translation>
    </message>
    <message>
        <source>The day&apos;s copy</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Before a newer version changed the data</source>
        <translation>Bevor eine neuere Fassung die Daten änderte</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>castwright::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of a chart, then what it shows: &quot;Germany: 12&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>castwright::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Bildfläche</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Nothing is in this scene yet. Add a source, or drop something from the library here.</source>
        <translation>In dieser Szene ist noch nichts. Fügen Sie eine Quelle hinzu, oder ziehen Sie etwas aus der Mediathek hierher.</translation>
    </message>
</context>
<context>
    <name>castwright::ChatModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>castwright::ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Chat-Nachrichten</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Write to the chat …</source>
        <translation>In den Chat schreiben …</translation>
    </message>
    <message>
        <source>Newer messages ↓</source>
        <translation>Neuere Nachrichten ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
</context>
<context>
    <name>castwright::ClipDialog</name>
    <message>
        <source>Clip a part</source>
        <translation>Clip erstellen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>Clip vom %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last %1 are kept. The part is copied without encoding it again.</source>
        <translation>Behalten wird so viel: %1. Der Teil wird kopiert, ohne neu zu encodieren.</translation>
    </message>
    <message>
        <source>Nothing of the past is kept of this stream, so only what was recorded can be cut. How much is kept is among what can be changed of the stream.</source>
        <translation>Von diesem Stream wird nichts Vergangenes behalten; nur was aufgenommen wurde, lässt sich schneiden. Wie viel behalten wird, lässt sich unter Ändern beim Stream einstellen.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>Clip &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Bes&amp;chreibung</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>Das erste Bild des Teils</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>Das letzte Bild des Teils</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>castwright::ClipsTab</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Nothing was cut out of this stream yet. A clip is cut from what is kept of the past or from a recording.</source>
        <translation>Aus diesem Stream wurde noch nichts geschnitten. Ein Clip entsteht aus dem, was behalten ist, oder aus einer Aufnahme.</translation>
    </message>
    <message>
        <source>Delete the clip “%1”? Its file goes too.</source>
        <translation>Clip „%1“ löschen? Auch seine Datei verschwindet.</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>Clip &amp;erstellen …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Fertig</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Fehlgeschlagen</translation>
    </message>
    <message>
        <source>◌ Being cut</source>
        <translation>◌ Wird geschnitten</translation>
    </message>
</context>
<context>
    <name>castwright::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no command called “%1” that can be used now.</source>
        <translation>Es gibt keinen Befehl „%1“, der jetzt benutzt werden kann.</translation>
    </message>
</context>
<context>
    <name>castwright::ConnectionsDialog</name>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Verknüpfte Konten</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>✕ Expired</source>
        <translation>✕ Abgelaufen</translation>
    </message>
    <message>
        <source>✓ Linked</source>
        <translation>✓ Verknüpft</translation>
    </message>
    <message>
        <source>Unlink the account</source>
        <translation>Konto trennen</translation>
    </message>
    <message>
        <source>No account is linked, and this version cannot link one yet. Going live needs none: a destination and its stream key are enough.</source>
        <translation>Es ist kein Konto verknüpft, und diese Fassung kann noch keines verknüpfen. Zum Senden braucht es keines: Ein Ziel und sein Stream-Schlüssel genügen.</translation>
    </message>
    <message>
        <source>Castwright forgets “%1”.</source>
        <translation>Castwright vergisst „%1“.</translation>
    </message>
</context>
<context>
    <name>castwright::CopyField</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>castwright::DeliveryLog</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Noch einmal senden</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>Alle Zustellungen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Which deliveries are shown</source>
        <translation>Welche Zustellungen gezeigt werden</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>✓ Arrived</source>
        <translation>✓ Angekommen</translation>
    </message>
    <message>
        <source>✕ Given up</source>
        <translation>✕ Aufgegeben</translation>
    </message>
    <message>
        <source>◌ Waiting</source>
        <translation>◌ Wartend</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Wählen Sie eine Zustellung, um zu sehen, was darin steht.</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>angekommen %1</translation>
    </message>
    <message>
        <source>last attempt %1</source>
        <translation>letzter Versuch %1</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>Choose a webhook to see what was sent to it.</source>
        <translation>Wählen Sie einen Webhook, um zu sehen, was an ihn gesendet wurde.</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>Keine Zustellung ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What is posted to this webhook is listed here, with the answer; “Send a test” makes a beginning.</source>
        <translation>Noch wurde nichts gesendet. Was diesem Webhook gemeldet wird, steht hier mit der Antwort; „Probe senden“ macht den Anfang.</translation>
    </message>
</context>
<context>
    <name>castwright::DesktopPresence</name>
    <message>
        <source>Show or hide the &amp;window</source>
        <translation>&amp;Fenster zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Castwright – on air: %1</source>
        <translation>Castwright – auf Sendung: %1</translation>
    </message>
    <message>
        <source>Castwright – off air</source>
        <translation>Castwright – nicht auf Sendung</translation>
    </message>
    <message>
        <source>A show is live</source>
        <translation>Eine Show ist live</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>Nicht auf Sendung</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 verbindet sich neu</translation>
    </message>
    <message>
        <source>%1 is on air again</source>
        <translation>%1 ist wieder auf Sendung</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationDialog</name>
    <message>
        <source>&amp;Ingest</source>
        <translation>&amp;Ingest</translation>
    </message>
    <message>
        <source>Taken along when &amp;going live</source>
        <translation>Beim &amp;Livegehen dabei</translation>
    </message>
    <message>
        <source>&amp;Encoder settings of its own</source>
        <translation>&amp;Eigene Encoder-Einstellungen</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Change the destination</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Ingest server</source>
        <translation>Ingest-Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>Hauptbild</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>Hochkantbild</translation>
    </message>
    <message>
        <source>Picture that is sent</source>
        <translation>Gesendetes Bild</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Serveradresse</translation>
    </message>
    <message>
        <source>Stream &amp;key</source>
        <translation>Stream-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream-Schlüssel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the stream key</source>
        <translation>Stream-Schlüssel zeigen</translation>
    </message>
    <message>
        <source>These settings are in use already: no further encode is needed.</source>
        <translation>Diese Einstellungen sind schon in Gebrauch: Es wird kein weiteres Mal encodiert.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode: by what the present one takes, about %1 % of one processor core more.</source>
        <translation>⚠ Dafür wird ein zweites Mal encodiert: nach dem jetzigen Aufwand etwa %1 % eines Prozessorkerns mehr.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode, which costs about as much processor time as the first.</source>
        <translation>⚠ Dafür wird ein zweites Mal encodiert, was etwa so viel Rechenzeit kostet wie das erste.</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>Diese Seite öffnen</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s of picture and %2 kbit/s of sound.</source>
        <translation>Nimmt bis zu %1 kbit/s Bild und %2 kbit/s Ton an.</translation>
    </message>
    <message>
        <source>Sound tracks in the file</source>
        <translation>Tonspuren in der Datei</translation>
    </message>
    <message>
        <source>Numbers from 1 to 6 with commas, for example 1, 2. Which source is heard on which track is set in the mixer.</source>
        <translation>Zahlen von 1 bis 6 mit Kommas, zum Beispiel 1, 2. Welche Quelle auf welcher Spur zu hören ist, stellen Sie im Mischer ein.</translation>
    </message>
    <message>
        <source>Sound &amp;tracks</source>
        <translation>&amp;Tonspuren</translation>
    </message>
    <message>
        <source>Leave the key empty to keep it.</source>
        <translation>Leer lassen, um den Schlüssel zu behalten.</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationsPanel</name>
    <message>
        <source>● On air</source>
        <translation>● Auf Sendung</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ Verbindet</translation>
    </message>
    <message>
        <source>↻ Reconnecting</source>
        <translation>↻ Verbindet neu</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ Stockt</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Ausgefallen</translation>
    </message>
    <message>
        <source>○ Off</source>
        <translation>○ Aus</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 in %2 s</source>
        <translation>Versuch %1 in %2 s</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Nowhere to send to yet. Add a platform, a server or a recording.</source>
        <translation>Noch kein Ziel. Fügen Sie eine Plattform, einen Server oder eine Aufnahme hinzu.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>Jetzt &amp;neu versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt neu versuchen</translation>
    </message>
    <message>
        <source>Bitrate of the last ten minutes</source>
        <translation>Bitrate der letzten zehn Minuten</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1 is taken along when going live</source>
        <translation>%1 ist beim Livegehen dabei</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>%1 jetzt neu versuchen</translation>
    </message>
    <message>
        <source>Show the bitrate of %1</source>
        <translation>Bitrate von %1 zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Delete the destination</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Delete “%1” with its stream key?</source>
        <translation>„%1“ mit seinem Stream-Schlüssel löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>State of %1: %2</source>
        <translation>Zustand von %1: %2</translation>
    </message>
</context>
<context>
    <name>castwright::DurationSpinBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>castwright::ExplorerPage</name>
    <message>
        <source>Variables, as JSON</source>
        <translation>Variablen, als JSON</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>API-Explorer</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Say in English what you want: list my streams with their viewers</source>
        <translation>Sagen Sie auf Englisch, was Sie wollen: list my streams with their viewers</translation>
    </message>
    <message>
        <source>What you want, in English words</source>
        <translation>Was Sie wollen, in englischen Worten</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Operations that fit</source>
        <translation>Passende Operationen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>What was run before</source>
        <translation>Was vorher ausgeführt wurde</translation>
    </message>
    <message>
        <source>The operation as a program in</source>
        <translation>Die Operation als Programm in</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>The variables must be a JSON object. What stands there goes wrong at character %1.</source>
        <translation>Die Variablen müssen ein JSON-Objekt sein. Was dort steht, ist ab Zeichen %1 falsch.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n Fehler</numerusform>
            <numerusform>✕ %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Answer, after %1 ms</source>
        <translation>✓ Antwort, nach %1 ms</translation>
    </message>
    <message>
        <source>Nothing in the graph sounds like this. The graph is in English; try other words, such as the name of a thing and what to do with it.</source>
        <translation>Im Graphen klingt nichts so. Der Graph ist auf Englisch; versuchen Sie andere Worte, etwa den Namen einer Sache und was mit ihr geschehen soll.</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Copied. The program reads the API key from the environment variable CASTWRIGHT_KEY.</source>
        <translation>Kopiert. Das Programm liest den API-Schlüssel aus der Umgebungsvariablen CASTWRIGHT_KEY.</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Noch nichts ausgeführt</translation>
    </message>
    <message>
        <source>What the subscription answered, the newest last</source>
        <translation>Was das Abonnement antwortete, das Neueste zuletzt</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Ctrl+Space shows what can stand here.</source>
        <translation>Strg+Return führt aus, Strg+Leertaste zeigt, was hier stehen kann.</translation>
    </message>
    <message>
        <source>Waiting for events …</source>
        <translation>Wartet auf Ereignisse …</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast and are not shown.</source>
        <translation>
            <numerusform>%n Ereignis kam zu schnell und wird nicht gezeigt.</numerusform>
            <numerusform>%n Ereignisse kamen zu schnell und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n event(s)</source>
        <translation>
            <numerusform>Nach %n Ereignis beendet</numerusform>
            <numerusform>Nach %n Ereignissen beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::FieldForm</name>
    <message>
        <source>Show what there is</source>
        <translation>Zeigen, was es gibt</translation>
    </message>
</context>
<context>
    <name>castwright::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>castwright::FiltersDialog</name>
    <message>
        <source>Chroma key</source>
        <translation>Chroma-Key</translation>
    </message>
    <message>
        <source>Colour correction</source>
        <translation>Farbkorrektur</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Look (LUT)</source>
        <translation>Look (LUT)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>Rauschsperre</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Kompressor</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Begrenzer</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Rauschunterdrückung</translation>
    </message>
    <message>
        <source>No filters yet. Add one: a chroma key, a noise gate …</source>
        <translation>Noch keine Filter. Fügen Sie einen hinzu: Chroma-Key, Rauschsperre …</translation>
    </message>
    <message>
        <source>Filters of %1</source>
        <translation>Filter von %1</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Apply the filter earlier</source>
        <translation>Filter früher anwenden</translation>
    </message>
    <message>
        <source>Apply the filter later</source>
        <translation>Filter später anwenden</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filters, the first is applied first</source>
        <translation>Filter, der erste wird zuerst angewendet</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>castwright::GoLiveBar</name>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Live gehen</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Really end the show</source>
        <translation>Wirklich beenden</translation>
    </message>
    <message>
        <source>&amp;Stop the countdown</source>
        <translation>&amp;Countdown anhalten</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>Auf Sendung bleiben</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>Sendezeit</translation>
    </message>
    <message>
        <source>&amp;Check connections</source>
        <translation>&amp;Verbindungen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Live in %n s</source>
        <translation>
            <numerusform>&amp;Live in %n s</numerusform>
            <numerusform>&amp;Live in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a destination first.</source>
        <translation>Fügen Sie zuerst ein Ziel hinzu.</translation>
    </message>
    <message>
        <source>Not on air: %1. The others are not affected.</source>
        <translation>Nicht auf Sendung: %1. Die anderen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %</source>
        <translation>%1 fps · %2 Mbit/s · %3 verworfen · CPU %4 %</translation>
    </message>
    <message>
        <source>Try the &amp;failed ones again</source>
        <translation>Ausge&amp;fallene erneut versuchen</translation>
    </message>
</context>
<context>
    <name>castwright::HotkeysPage</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Tasten für: %1</translation>
    </message>
    <message>
        <source>%1 is taken from “%2”.</source>
        <translation>%1 wird „%2“ weggenommen.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Answers to its keys while another program is in front, too</source>
        <translation>Hört auch dann auf seine Tasten, wenn ein anderes Programm vorn ist</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to answer to keys while another one is in front.</source>
        <translation>Dieser Desktop lässt ein Programm nicht auf Tasten antworten, während ein anderes vorn ist.</translation>
    </message>
    <message>
        <source>For commands that answer everywhere the desktop asks you first, and may let you choose other keys.</source>
        <translation>Bei Befehlen, die überall antworten, fragt der Desktop Sie zuerst und lässt Sie vielleicht andere Tasten wählen.</translation>
    </message>
    <message>
        <source>A command marked “Everywhere” answers to its keys while another program is in front, too.</source>
        <translation>Ein Befehl mit „Überall“ antwortet auf seine Tasten auch, während ein anderes Programm vorn ist.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>castwright::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>%1, too loud</source>
        <translation>%1, zu laut</translation>
    </message>
    <message>
        <source>Too loud: the sound was cut off within the last seconds. Lower the fader.</source>
        <translation>Zu laut: Der Ton wurde in den letzten Sekunden abgeschnitten. Ziehen Sie den Regler herunter.</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryModel</name>
    <message>
        <source>%1 of %2 have arrived</source>
        <translation>%1 von %2 sind da</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>Wird angesehen …</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Mediathek</translation>
    </message>
    <message>
        <source>The library is empty. Drop pictures, films or sounds here, or press the arrow.</source>
        <translation>Die Mediathek ist leer. Ziehen Sie Bilder, Filme oder Töne hierher oder drücken Sie den Pfeil.</translation>
    </message>
    <message>
        <source>Bring files into the library</source>
        <translation>Dateien in die Mediathek holen</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Als Raster zeigen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Mediathek durchsuchen</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>Mediathek</translation>
    </message>
    <message>
        <source>End the upload</source>
        <translation>Hochladen beenden</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Aus der Mediathek löschen</translation>
    </message>
    <message>
        <source>Delete “%1”? The file cannot be brought back.</source>
        <translation>„%1“ löschen? Die Datei lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Add to the scene</source>
        <translation>Zur Szene &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Hochladen von %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words to find “%1” by, with commas</source>
        <translation>Wörter, um „%1“ zu finden, mit Kommas</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>&amp;Schlagwörter …</translation>
    </message>
    <message>
        <source>&amp;Cut a part out …</source>
        <translation>Aus&amp;schnitt speichern …</translation>
    </message>
    <message>
        <source>Bring files into the library …</source>
        <translation>Dateien in die Mediathek holen …</translation>
    </message>
    <message>
        <source>Add the chosen file to the scene</source>
        <translation>Gewählte Datei in die Szene einfügen</translation>
    </message>
    <message>
        <source>Rename the chosen file …</source>
        <translation>Gewählte Datei umbenennen …</translation>
    </message>
    <message>
        <source>Tags of the chosen file …</source>
        <translation>Schlagwörter der gewählten Datei …</translation>
    </message>
    <message>
        <source>Cut a part out of the chosen film …</source>
        <translation>Ausschnitt des gewählten Films speichern …</translation>
    </message>
    <message>
        <source>Delete the chosen file …</source>
        <translation>Gewählte Datei löschen …</translation>
    </message>
</context>
<context>
    <name>castwright::MainWindow</name>
    <message>
        <source>Castwright</source>
        <translation>Castwright</translation>
    </message>
    <message>
        <source>The first API key is in %1</source>
        <translation>Der erste API-Schlüssel liegt in %1</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Live gehen</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>&amp;Ende …</translation>
    </message>
    <message>
        <source>&amp;Check the destinations</source>
        <translation>Ziele &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Add a destination …</source>
        <translation>Ziel &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>&amp;Add a scene …</source>
        <translation>Szene hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>Scene &amp;%1</source>
        <translation>Szene &amp;%1</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>&amp;Introduction …</source>
        <translation>E&amp;inführung …</translation>
    </message>
    <message>
        <source>API &amp;keys …</source>
        <translation>API-&amp;Schlüssel …</translation>
    </message>
    <message>
        <source>API &amp;documentation</source>
        <translation>API-&amp;Dokumentation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>Quelle hinzufügen: %1</translation>
    </message>
    <message>
        <source>F&amp;ilters of the source …</source>
        <translation>F&amp;ilter der Quelle …</translation>
    </message>
    <message>
        <source>&amp;Missing files …</source>
        <translation>Fehlende &amp;Dateien …</translation>
    </message>
    <message>
        <source>Play or pause the &amp;media file</source>
        <translation>&amp;Mediendatei abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Media file from the beginning</source>
        <translation>Mediendatei von vorn</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>Befehl &amp;finden …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>&amp;Studio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>&amp;Entwickler</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), show them</source>
        <translation>
            <numerusform>%n Problem, zeigen</numerusform>
            <numerusform>%n Probleme, zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>● ON AIR</source>
        <translation>● AUF SENDUNG</translation>
    </message>
    <message>
        <source>○ Off air</source>
        <translation>○ Nicht auf Sendung</translation>
    </message>
    <message>
        <source>%1 – Castwright</source>
        <translation>%1 – Castwright</translation>
    </message>
    <message>
        <source>CPU %1 %   Memory %2   Free disk %3</source>
        <translation>CPU %1 %   Speicher %2   Frei auf der Platte %3</translation>
    </message>
    <message>
        <source>&amp;Edit the source …</source>
        <translation>Quelle &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>&amp;Webhooks …</translation>
    </message>
    <message>
        <source>&amp;Linked accounts …</source>
        <translation>&amp;Verknüpfte Konten …</translation>
    </message>
    <message>
        <source>&amp;Profiles …</source>
        <translation>&amp;Profile …</translation>
    </message>
    <message>
        <source>API e&amp;xplorer …</source>
        <translation>API-E&amp;xplorer …</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>St&amp;reams</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
</context>
<context>
    <name>castwright::MediaControls</name>
    <message>
        <source>Media controls</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>Stelle in der Datei</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>castwright::MissingFilesDialog</name>
    <message>
        <source>Missing files</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Choose the file …</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Look in a folder …</source>
        <translation>In einem Ordner &amp;suchen …</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>In einem Ordner suchen</translation>
    </message>
    <message>
        <source>Every file is there.</source>
        <translation>Alle Dateien sind da.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.</source>
        <translation>
            <numerusform>%n Datei ist nicht zu finden. Wählen Sie, wo sie jetzt liegt, oder suchen Sie in einem Ordner danach.</numerusform>
            <numerusform>%n Dateien sind nicht zu finden. Wählen Sie, wo sie jetzt liegen, oder suchen Sie in einem Ordner nach allen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relocate a file</source>
        <translation>Datei neu zuordnen</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n Datei gefunden.</numerusform>
            <numerusform>%n Dateien gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look-up table</source>
        <translation>%1: Farbtabelle</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
</context>
<context>
    <name>castwright::MixerPanel</name>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>Summenpegel</translation>
    </message>
    <message>
        <source>Loudness of the program: the last three seconds, and since it began. Most platforms aim at -14 to -16 LUFS, television at -23.</source>
        <translation>Lautheit des Programms: die letzten drei Sekunden und seit Beginn. Die meisten Plattformen erwarten −14 bis −16 LUFS, das Fernsehen −23.</translation>
    </message>
    <message>
        <source>%1 LUFS · in all %2 LUFS</source>
        <translation>%1 LUFS · insgesamt %2 LUFS</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>Lautheit: %1</translation>
    </message>
    <message>
        <source>Volume of %1 in decibel</source>
        <translation>Lautstärke von %1 in Dezibel</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Solo: you alone hear it, on your listening device; nothing changes on air</source>
        <translation>Solo: Nur Sie hören es, auf Ihrem Abhörgerät; auf Sendung ändert sich nichts</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring and tracks of %1</source>
        <translation>Balance, Verzögerung, Abhören und Spuren von %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring, tracks</source>
        <translation>Balance, Verzögerung, Abhören, Spuren</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Pegel von %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Solo beenden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Only for you, not on air</source>
        <translation>Nur für Sie, nicht auf Sendung</translation>
    </message>
    <message>
        <source>For you and on air</source>
        <translation>Für Sie und auf Sendung</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Abhören</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>Streams send track 1; a recording can hold up to six.</source>
        <translation>Streams senden Spur 1; eine Aufnahme kann bis zu sechs enthalten.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Tonspuren</translation>
    </message>
    <message>
        <source>Balance, -1 is left</source>
        <translation>Balance, −1 ist links</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Delay of the sound</source>
        <translation>Verzögerung des Tons</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>&amp;Balance</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>&amp;Abhören</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Volume of the whole program in decibel</source>
        <translation>Lautstärke des ganzen Programms in Dezibel</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>Gesamtlautstärke</translation>
    </message>
</context>
<context>
    <name>castwright::Multiview</name>
    <message>
        <source>Multiview</source>
        <translation>Multiview</translation>
    </message>
    <message>
        <source>Multiview: program, preview and scenes</source>
        <translation>Multiview: Programm, Vorschau und Szenen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 by %1</source>
        <translation>%1 mal %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Noch nichts darin</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>Legen Sie zuerst ein Studio an.</translation>
    </message>
</context>
<context>
    <name>castwright::OverviewTab</name>
    <message>
        <source>Nobody watched in this time. Viewers are counted by session on every address of the Play page of a stream.</source>
        <translation>In dieser Zeit sah niemand zu. Zuschauer werden nach Sitzungen gezählt, auf jeder Adresse der Seite Abspielen eines Streams.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Ländern</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>Nach Protokollen</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>Höchstens zugleich</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Was die Diagramme zeigen</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>Zugesehene Stunden</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>In dieser Zeit nichts</translation>
    </message>
</context>
<context>
    <name>castwright::PlayTab</name>
    <message>
        <source>Page with a player</source>
        <translation>Seite mit einem Player</translation>
    </message>
    <message>
        <source>Open the page with the player</source>
        <translation>Seite mit dem Player öffnen</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>Für eine Webseite</translation>
    </message>
    <message>
        <source>Whoever may watch this stream can play these addresses. They answer while it is on air.</source>
        <translation>Wer diesem Stream zusehen darf, kann diese Adressen abspielen. Sie antworten, solange er auf Sendung ist.</translation>
    </message>
    <message>
        <source>Playback ID</source>
        <translation>Wiedergabe-ID</translation>
    </message>
</context>
<context>
    <name>castwright::PreflightPanel</name>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Check before going live</source>
        <translation>Prüfung vor dem Livegehen</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Measure the uplink</source>
        <translation>Leitung messen</translation>
    </message>
    <message>
        <source>Sends bytes to a public test server for a few seconds; best before a show</source>
        <translation>Sendet einige Sekunden lang Daten an einen öffentlichen Testserver; am besten vor der Show</translation>
    </message>
    <message>
        <source>Checking the destinations …</source>
        <translation>Ziele werden geprüft …</translation>
    </message>
    <message>
        <source>Measuring the uplink …</source>
        <translation>Leitung wird gemessen …</translation>
    </message>
    <message>
        <source>✓ All destinations can be reached.</source>
        <translation>✓ Alle Ziele sind erreichbar.</translation>
    </message>
    <message>
        <source>%1 of %2 destinations are ready</source>
        <translation>%1 von %2 Zielen sind bereit</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>castwright::PreviewBox</name>
    <message>
        <source>What you enter is shown here.</source>
        <translation>Was Sie eingeben, sehen Sie hier.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList</name>
    <message>
        <source>Check the server&apos;s name and this machine&apos;s network.</source>
        <translation>Prüfen Sie den Namen des Servers und das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>Check address and port; the server may be down.</source>
        <translation>Prüfen Sie Adresse und Port; der Server ist vielleicht aus.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network; it goes on trying.</source>
        <translation>Prüfen Sie das Netz dieses Rechners; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The server does not answer; it goes on trying.</source>
        <translation>Der Server antwortet nicht; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Check the address; the server&apos;s certificate is not accepted.</source>
        <translation>Prüfen Sie die Adresse; das Zertifikat des Servers wird nicht anerkannt.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform again.</source>
        <translation>Kopieren Sie den Stream-Schlüssel noch einmal von der Plattform.</translation>
    </message>
    <message>
        <source>Somebody else sends with this key; end that, or use another key.</source>
        <translation>Jemand anderes sendet mit diesem Schlüssel; beenden Sie das oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The connection takes nothing; lower the bitrate if this lasts.</source>
        <translation>Die Verbindung nimmt nichts an; senken Sie die Bitrate, wenn das anhält.</translation>
    </message>
    <message>
        <source>The server hung up; it goes on trying.</source>
        <translation>Der Server hat aufgelegt; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Choose H.264 in the destination&apos;s encoder settings.</source>
        <translation>Wählen Sie H.264 in den Encoder-Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>Free space, or record to another disk.</source>
        <translation>Schaffen Sie Platz oder nehmen Sie auf eine andere Platte auf.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>Choose another encoder in the destination&apos;s settings.</source>
        <translation>Wählen Sie einen anderen Encoder in den Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>The slate is shown instead. Check the source&apos;s settings; it comes back by itself.</source>
        <translation>Stattdessen ist die Tafel zu sehen. Prüfen Sie die Einstellungen der Quelle; sie kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>A lighter preset, a lower resolution or fewer different encodes help.</source>
        <translation>Eine leichtere Voreinstellung, eine kleinere Auflösung oder weniger verschiedene Encodes helfen.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Only %1 are free for recordings.</source>
        <translation>Nur noch %1 sind für Aufnahmen frei.</translation>
    </message>
    <message>
        <source>Check the address and what the platform&apos;s page says.</source>
        <translation>Prüfen Sie die Adresse und was die Seite der Plattform sagt.</translation>
    </message>
    <message>
        <source>Choose another film for the transition.</source>
        <translation>Wählen Sie einen anderen Film für den Übergang.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList::ProblemList</name>
    <message>
        <source>Check the destination&apos;s settings, then retry.</source>
        <translation>Prüfen Sie die Einstellungen des Ziels und versuchen Sie es dann neu.</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>Einstellungen von %1 öffnen</translation>
    </message>
</context>
<context>
    <name>castwright::ProfilesDialog</name>
    <message>
        <source>&amp;Put on this studio</source>
        <translation>Auf dieses Studio &amp;anwenden</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A profile keeps how a studio composes and encodes: canvas, encoder, transition, slate and sound settings. Scenes, sources and destinations stay with their studio.</source>
        <translation>Ein Profil merkt sich, wie ein Studio zusammensetzt und encodiert: Bild, Encoder, Übergang, Tafel und Ton. Szenen, Quellen und Ziele bleiben bei ihrem Studio.</translation>
    </message>
    <message>
        <source>&amp;Keep the present settings …</source>
        <translation>Aktuelle Einstellungen &amp;speichern …</translation>
    </message>
    <message>
        <source>No profile is kept yet.</source>
        <translation>Noch kein Profil gespeichert.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 frames a second, %4 kbit/s</source>
        <translation>%1 × %2 mit %3 Bildern je Sekunde, %4 kbit/s</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>Jetzige Einstellungen merken</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Als „%1“ gemerkt.</translation>
    </message>
    <message>
        <source>“%1” is on this studio now.</source>
        <translation>„%1“ gilt jetzt für dieses Studio.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted. This cannot be undone.</source>
        <translation>„%1“ wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramArea</name>
    <message>
        <source>On air: %1</source>
        <translation>Auf Sendung: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Preview canvas</source>
        <translation>Vorschaufläche</translation>
    </message>
    <message>
        <source>Program canvas</source>
        <translation>Programmfläche</translation>
    </message>
    <message>
        <source>Studio mode</source>
        <translation>Studiomodus</translation>
    </message>
    <message>
        <source>Castwright %1.png</source>
        <translation>Castwright %1.png</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Picture saved as %1</source>
        <translation>Bild gespeichert als %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Studio mode</source>
        <translation>&amp;Studiomodus</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>S&amp;chnitt</translation>
    </message>
    <message>
        <source>&amp;Vertical canvas</source>
        <translation>&amp;Hochkantbild</translation>
    </message>
    <message>
        <source>Save a &amp;picture</source>
        <translation>&amp;Bild speichern</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projektor</translation>
    </message>
    <message>
        <source>&amp;Multiview</source>
        <translation>&amp;Multiview</translation>
    </message>
    <message>
        <source>Safe &amp;areas</source>
        <translation>Sichere &amp;Bereiche</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Bildfläche</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>&amp;Fit to the canvas</source>
        <translation>In die Fläche &amp;einpassen</translation>
    </message>
    <message>
        <source>Fi&amp;ll the canvas</source>
        <translation>Fläche fü&amp;llen</translation>
    </message>
    <message>
        <source>&amp;Stretch over the canvas</source>
        <translation>Über die Fläche &amp;strecken</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Copy the placing</source>
        <translation>Platzierung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste the placing</source>
        <translation>Platzierung &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Centre &amp;across</source>
        <translation>&amp;Waagerecht zentrieren</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Centre do&amp;wn</source>
        <translation>&amp;Senkrecht zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>One &amp;up</source>
        <translation>Eins nach &amp;oben</translation>
    </message>
    <message>
        <source>One do&amp;wn</source>
        <translation>Eins nach &amp;unten</translation>
    </message>
    <message>
        <source>To the to&amp;p</source>
        <translation>&amp;Ganz nach oben</translation>
    </message>
    <message>
        <source>To the botto&amp;m</source>
        <translation>Ganz nach unte&amp;n</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>Zeigen oder &amp;verbergen</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>Sperren oder &amp;freigeben</translation>
    </message>
    <message>
        <source>Take &amp;out of the scene</source>
        <translation>Aus der Szene &amp;nehmen</translation>
    </message>
    <message>
        <source>T&amp;ransition …</source>
        <translation>Übe&amp;rgang …</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramMonitor</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>Legen Sie zuerst ein Studio an.</translation>
    </message>
    <message>
        <source>The program starts …</source>
        <translation>Das Programm startet …</translation>
    </message>
    <message>
        <source>The program shows nothing yet.</source>
        <translation>Das Programm zeigt noch nichts.</translation>
    </message>
</context>
<context>
    <name>castwright::Projector</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyAddressesDialog</name>
    <message>
        <source>&amp;Back to the first address when it works again</source>
        <translation>&amp;Zurück zur ersten Adresse, wenn sie wieder geht</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>Adressen von %1</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>Ersatzadressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>Andere Adressen desselben, eine je Zeile, in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>Wie in den Einstellungen des Proxys</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Passwords and the values of headers are not shown; what is left as it is stays as it is. Players notice nothing.</source>
        <translation>Passwörter und die Werte der Kopfzeilen werden nicht gezeigt; was bleibt, wie es ist, bleibt so. Player merken nichts.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Ersatzadressen</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyArea</name>
    <message>
        <source>Stream pro&amp;xy …</source>
        <translation>Stream-Pro&amp;xy …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyDetails</name>
    <message>
        <source>Sent to players</source>
        <translation>An Player gesendet</translation>
    </message>
    <message>
        <source>Read from upstream</source>
        <translation>Vom Ursprung gelesen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Disconn&amp;ect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>O&amp;f all streams</source>
        <translation>V&amp;on allen Streams</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Unknown player</source>
        <translation>Unbekannter Player</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The player was sent away. Most ask again.</source>
        <translation>Der Player wurde getrennt. Die meisten fragen wieder an.</translation>
    </message>
    <message>
        <source>Choose one stream to see who plays it.</source>
        <translation>Wählen Sie einen Stream, um zu sehen, wer ihn abspielt.</translation>
    </message>
    <message>
        <source>Nobody plays this stream now. Who asks for its address is listed here.</source>
        <translation>Diesen Stream spielt gerade niemand ab. Wer seine Adresse abruft, steht hier.</translation>
    </message>
    <message>
        <source>Nothing happened yet. Starts, failures, changes of address, and players that come and go are listed here.</source>
        <translation>Noch ist nichts geschehen. Starts, Ausfälle, Wechsel der Adresse und Player, die kommen und gehen, stehen hier.</translation>
    </message>
    <message>
        <source>Choose one stream to see what happened to it.</source>
        <translation>Wählen Sie einen Stream, um zu sehen, was mit ihm geschehen ist.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyImportDialog</name>
    <message>
        <source>Import a list of channels</source>
        <translation>Senderliste importieren</translation>
    </message>
    <message>
        <source>Where the list is</source>
        <translation>Wo die Liste ist</translation>
    </message>
    <message>
        <source>A file (M3U, M3U8)</source>
        <translation>Eine Datei (M3U, M3U8)</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>An account with Xtream addresses</source>
        <translation>Ein Konto mit Xtream-Adressen</translation>
    </message>
    <message>
        <source>File of the list</source>
        <translation>Datei der Liste</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Adresse der Liste</translation>
    </message>
    <message>
        <source>Every channel becomes a stream with its name, group, picture and guide. A file can also be dropped on the list.</source>
        <translation>Jeder Sender wird ein Stream mit Namen, Gruppe, Bild und Programmführer. Eine Datei lässt sich auch auf die Liste ziehen.</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>Was nicht übernommen werden konnte</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of channels.</source>
        <translation>Die Datei ist zu groß für eine Senderliste.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n channel(s) taken.</source>
        <translation>
            <numerusform>✓ %n Sender übernommen.</numerusform>
            <numerusform>✓ %n Sender übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their guide is served with them.</source>
        <translation>Ihr Programmführer wird mit ausgeliefert.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n konnte nicht übernommen werden:</numerusform>
            <numerusform>%n konnten nicht übernommen werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that are neither http nor https</source>
        <translation>
            <numerusform>%n Adresse, die weder http noch https ist</numerusform>
            <numerusform>%n Adressen, die weder http noch https sind</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyLog</name>
    <message>
        <source>nothing came any more</source>
        <translation>es kam nichts mehr</translation>
    </message>
    <message>
        <source>what came was broken</source>
        <translation>was kam, war kaputt</translation>
    </message>
    <message>
        <source>too little came</source>
        <translation>es kam zu wenig</translation>
    </message>
    <message>
        <source>the first address works again</source>
        <translation>die erste Adresse geht wieder</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>sie war nicht zu erreichen</translation>
    </message>
    <message>
        <source>its playlist stood still</source>
        <translation>ihre Liste blieb stehen</translation>
    </message>
    <message>
        <source>a segment could not be fetched</source>
        <translation>ein Segment war nicht zu holen</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>jemand wollte es so</translation>
    </message>
    <message>
        <source>the player left</source>
        <translation>der Player ging</translation>
    </message>
    <message>
        <source>nobody plays it any more</source>
        <translation>niemand spielt ihn mehr ab</translation>
    </message>
    <message>
        <source>it came to its end</source>
        <translation>er kam zu seinem Ende</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>er wurde gelöscht</translation>
    </message>
    <message>
        <source>nobody asked for it for too long</source>
        <translation>zu lange fragte niemand danach</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Runs from %1</source>
        <translation>Läuft von %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Ausgefallen: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Gekommen: %1</translation>
    </message>
    <message>
        <source>Left: %1, after %2</source>
        <translation>Gegangen: %1, nach %2</translation>
    </message>
    <message>
        <source>Now from %1: %2</source>
        <translation>Jetzt von %1: %2</translation>
    </message>
    <message>
        <source>it ended the stream</source>
        <translation>sie beendete den Stream</translation>
    </message>
    <message>
        <source>it refused the request</source>
        <translation>sie lehnte die Anfrage ab</translation>
    </message>
    <message>
        <source>it reported a failure of its own</source>
        <translation>sie meldete einen eigenen Fehler</translation>
    </message>
    <message>
        <source>what came was no media</source>
        <translation>was kam, war weder Bild noch Ton</translation>
    </message>
    <message>
        <source>its picture was black</source>
        <translation>ihr Bild war schwarz</translation>
    </message>
    <message>
        <source>its picture stood still</source>
        <translation>ihr Bild stand still</translation>
    </message>
    <message>
        <source>its sound was silent</source>
        <translation>ihr Ton war stumm</translation>
    </message>
    <message>
        <source>no picture came</source>
        <translation>es kam kein Bild</translation>
    </message>
    <message>
        <source>no sound came</source>
        <translation>es kam kein Ton</translation>
    </message>
    <message>
        <source>another stream needed its place</source>
        <translation>ein anderer Stream brauchte seinen Platz</translation>
    </message>
    <message>
        <source>its playlist could not be fetched</source>
        <translation>ihre Liste war nicht zu bekommen</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyMetadataDialog</name>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Metadata of %1</source>
        <translation>Metadaten von %1</translation>
    </message>
    <message>
        <source>Any keys; name, category, logo and tvg_id go into the list for players. A line without a key goes.</source>
        <translation>Beliebige Schlüssel; name, category, logo und tvg_id kommen in die Liste für Player. Eine Zeile ohne Schlüssel entfällt.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyPage</name>
    <message>
        <source>Stream proxy</source>
        <translation>Stream-Proxy</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>Streams durchsuchen</translation>
    </message>
    <message>
        <source>Name, address or key=value</source>
        <translation>Name, Adresse oder Schlüssel=Wert</translation>
    </message>
    <message>
        <source>&amp;Add a stream …</source>
        <translation>Stream &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>Liste &amp;importieren …</translation>
    </message>
    <message>
        <source>Copy the &amp;list&apos;s address</source>
        <translation>Adresse der &amp;Liste kopieren</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>&amp;Webhooks …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>No stream is relayed yet</source>
        <translation>Noch wird kein Stream durchgeleitet</translation>
    </message>
    <message>
        <source>Add the address of a stream, drop an M3U file here, or paste an address. Any number of players then share one connection to it, and backups take over without their noticing.</source>
        <translation>Fügen Sie die Adresse eines Streams hinzu, ziehen Sie eine M3U-Datei hierher, oder fügen Sie eine Adresse ein. Beliebig viele Player teilen sich dann eine Verbindung dorthin, und Ersatzadressen übernehmen, ohne dass sie es merken.</translation>
    </message>
    <message>
        <source>&amp;Next address</source>
        <translation>&amp;Nächste Adresse</translation>
    </message>
    <message>
        <source>Goes to the next backup; players stay</source>
        <translation>Geht zur nächsten Ersatzadresse; Player bleiben</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in a player</source>
        <translation>In einem Player ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Metadata …</source>
        <translation>&amp;Metadaten …</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>Im St&amp;udio verwenden</translation>
    </message>
    <message>
        <source>Makes it a source. What players get already is taken: nothing more is asked of the upstream</source>
        <translation>Macht ihn zur Quelle. Genommen wird, was Player schon bekommen: Vom Ursprung wird nichts weiter verlangt</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>Lös&amp;chen …</translation>
    </message>
    <message>
        <source>Relayed streams</source>
        <translation>Durchgeleitete Streams</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upstream connection(s)</source>
        <translation>
            <numerusform>%n Verbindung zum Ursprung</numerusform>
            <numerusform>%n Verbindungen zum Ursprung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s)</source>
        <translation>
            <numerusform>%n Umschaltung</numerusform>
            <numerusform>%n Umschaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address that can be relayed: it must begin with http:// or https://</source>
        <translation>Diese Adresse kann nicht durchgeleitet werden: Sie muss mit http:// oder https:// beginnen</translation>
    </message>
    <message>
        <source>Now from %1</source>
        <translation>Jetzt von %1</translation>
    </message>
    <message>
        <source>The address for players is on the clipboard.</source>
        <translation>Die Adresse für Player ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The address of a list of all streams is on the clipboard. Put one of your API keys at its end.</source>
        <translation>Die Adresse einer Liste aller Streams ist in der Zwischenablage. Setzen Sie einen Ihrer API-Schlüssel an ihr Ende.</translation>
    </message>
    <message>
        <source>The list for the player cannot be written: %1</source>
        <translation>Die Liste für den Player kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Your player opens the stream.</source>
        <translation>Ihr Player öffnet den Stream.</translation>
    </message>
    <message>
        <source>No program on this machine opens M3U lists. Copy the address and give it to a player.</source>
        <translation>Kein Programm auf diesem Rechner öffnet M3U-Listen. Kopieren Sie die Adresse, und geben Sie sie einem Player.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are no longer relayed, and their addresses are gone for good.</source>
        <translation>
            <numerusform>%n Stream wird nicht mehr durchgeleitet, und seine Adresse ist für immer weg.</numerusform>
            <numerusform>%n Streams werden nicht mehr durchgeleitet, und ihre Adressen sind für immer weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are playing now.</source>
        <translation>
            <numerusform>%n Client spielt gerade ab.</numerusform>
            <numerusform>%n Clients spielen gerade ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Add&amp;resses …</source>
        <translation>Ad&amp;ressen …</translation>
    </message>
    <message>
        <source>No stream has this in its name, its address or its metadata.</source>
        <translation>Kein Stream hat das in seinem Namen, seiner Adresse oder seinen Metadaten.</translation>
    </message>
    <message>
        <source>Add the &amp;first stream …</source>
        <translation>&amp;Ersten Stream hinzufügen …</translation>
    </message>
    <message>
        <source>“%1” is no longer relayed, and its address is gone for good.</source>
        <translation>„%1“ wird nicht mehr durchgeleitet, und die Adresse ist endgültig weg.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxySettingsDialog</name>
    <message>
        <source>Settings of the stream proxy</source>
        <translation>Einstellungen des Stream-Proxys</translation>
    </message>
    <message>
        <source>Addresses of this machine and of private networks are not relayed unless you allow it here: whoever may add streams could otherwise reach what only this machine can.</source>
        <translation>Adressen dieses Rechners und privater Netze werden nur durchgeleitet, wenn Sie es hier erlauben: Wer Streams hinzufügen darf, könnte sonst erreichen, was nur dieser Rechner kann.</translation>
    </message>
    <message>
        <source>&amp;What is allowed</source>
        <translation>&amp;Was erlaubt ist</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>Read besides HTTP:</source>
        <translation>Außer HTTP lesen:</translation>
    </message>
    <message>
        <source>Relay addresses of %1</source>
        <translation>Adressen von %1 durchleiten</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Relay a stream</source>
        <translation>Stream durchleiten</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>How to as&amp;k</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>In t&amp;rouble</source>
        <translation>Bei Stö&amp;rungen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>Ersatzadressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>Andere Adressen desselben, eine je Zeile, in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Ersatzadressen</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>Wie in den Einstellungen des Proxys</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>✕ Nobody answers there: %1</source>
        <translation>✕ Dort antwortet niemand: %1</translation>
    </message>
    <message>
        <source>✓ It answers (%1)</source>
        <translation>✓ Sie antwortet (%1)</translation>
    </message>
    <message>
        <source>✕ It answers with an error (%1)</source>
        <translation>✕ Sie antwortet mit einem Fehler (%1)</translation>
    </message>
    <message>
        <source>When an address fails, stalls or sends what is broken, the next is gone to, and players notice nothing.</source>
        <translation>Wenn eine Adresse ausfällt, stockt oder Kaputtes sendet, kommt die nächste dran, und Player merken nichts.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamModel</name>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Ausgefallen</translation>
    </message>
    <message>
        <source>↻ On backup %1</source>
        <translation>↻ Auf Ersatz %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● Läuft</translation>
    </message>
    <message>
        <source>○ Idle</source>
        <translation>○ Ruht</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>Letzte Störung: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Active address</source>
        <translation>Aktive Adresse</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>castwright::PublishTab</name>
    <message>
        <source>Go to the ne&amp;xt address</source>
        <translation>Zur nä&amp;chsten Adresse gehen</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Geholt von</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>QR-Code: %1</translation>
    </message>
    <message>
        <source>Which key the addresses are shown with</source>
        <translation>Mit welchem Schlüssel die Adressen gezeigt werden</translation>
    </message>
    <message>
        <source>Sho&amp;w the key</source>
        <translation>Schlüssel &amp;zeigen</translation>
    </message>
    <message>
        <source>Make a &amp;new key …</source>
        <translation>&amp;Neuen Schlüssel erzeugen …</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Server (OBS)</source>
        <translation>Server (OBS)</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream-Schlüssel</translation>
    </message>
    <message>
        <source>Named keys</source>
        <translation>Benannte Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>A&amp;dd a key …</source>
        <translation>Schlüssel &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>U&amp;mbenennen …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>A&amp;bschalten</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>One for each person or device, so that one can be taken back without the others.</source>
        <translation>Einer je Person oder Gerät, damit sich einer ohne die anderen widerrufen lässt.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, stands by</source>
        <translation>%1. %2, steht bereit</translation>
    </message>
    <message>
        <source>Hide the ke&amp;y</source>
        <translation>Schlüssel &amp;verbergen</translation>
    </message>
    <message>
        <source>Not open on this server: %1. It is opened by an option of the start, see --help.</source>
        <translation>Auf diesem Server nicht offen: %1. Geöffnet wird das durch eine Option beim Start, siehe --help.</translation>
    </message>
    <message>
        <source>For the camera of a phone that publishes. Who sees it can publish to “%1”.</source>
        <translation>Für die Kamera eines Telefons, das sendet. Wer ihn sieht, kann an „%1“ senden.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>The old key of “%1” opens nothing any more, and whoever publishes with it is sent away. Named keys stay.</source>
        <translation>Der alte Schlüssel von „%1“ öffnet nichts mehr, und wer mit ihm sendet, wird getrennt. Benannte Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>Neuen Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>The stream&apos;s own key</source>
        <translation>Eigener Schlüssel des Streams</translation>
    </message>
    <message>
        <source>● Opens</source>
        <translation>● Gilt</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ Abgeschaltet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Whoever publishes with “%1” is sent away, and the key opens nothing any more.</source>
        <translation>Wer mit „%1“ sendet, wird getrennt, und der Schlüssel öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>E&amp;inschalten</translation>
    </message>
</context>
<context>
    <name>castwright::QrCode</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR-Code: %1</translation>
    </message>
</context>
<context>
    <name>castwright::RecordBar</name>
    <message>
        <source>Recording and replay</source>
        <translation>Aufnahme und Wiederholung</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Replay buffer, on</source>
        <translation>Wiederholungspuffer, an</translation>
    </message>
    <message>
        <source>Replay buffer, off</source>
        <translation>Wiederholungspuffer, aus</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are kept; press to stop.</source>
        <translation>
            <numerusform>Die letzte Sekunde wird behalten; drücken, um zu beenden.</numerusform>
            <numerusform>Die letzten %n s werden behalten; drücken, um zu beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the last seconds of the program, for saving them after something happened</source>
        <translation>Behält die letzten Sekunden des Programms, um sie zu speichern, wenn etwas passiert ist</translation>
    </message>
    <message numerus="yes">
        <source>Save the last %n s</source>
        <translation>
            <numerusform>Letzte Sekunde speichern</numerusform>
            <numerusform>Letzte %n s speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Replay saved as %1</source>
        <translation>Wiederholung gespeichert als %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Replay &amp;buffer</source>
        <translation>Wiederholungs&amp;puffer</translation>
    </message>
    <message>
        <source>&amp;Save the replay</source>
        <translation>Wiederholung &amp;speichern</translation>
    </message>
</context>
<context>
    <name>castwright::RecordingsTab</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Begin here, or let every session be recorded: Change, Record every session.</source>
        <translation>Noch wurde nichts aufgenommen. Beginnen Sie hier, oder lassen Sie jede Sendung aufnehmen: Ändern, Jede Sendung aufnehmen.</translation>
    </message>
    <message>
        <source>Delete the recording “%1”? Its file goes too.</source>
        <translation>Aufnahme „%1“ löschen? Auch ihre Datei verschwindet.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>How lon&amp;g they are kept …</source>
        <translation>A&amp;ufbewahrung …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Fertig</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Fehlgeschlagen</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Nimmt auf</translation>
    </message>
    <message>
        <source>◌ Waits for the stream</source>
        <translation>◌ Wartet auf den Stream</translation>
    </message>
    <message>
        <source>◌ Being finished</source>
        <translation>◌ Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Aufnehm&amp;en</translation>
    </message>
</context>
<context>
    <name>castwright::ResumeBar</name>
    <message>
        <source>An interrupted show</source>
        <translation>Eine unterbrochene Show</translation>
    </message>
    <message>
        <source>Go on &amp;air again</source>
        <translation>Wieder auf &amp;Sendung gehen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dabei belassen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.</source>
        <translation>
            <numerusform>„%1“ war seit %2 auf %n Ziel live, als Castwright unerwartet endete.</numerusform>
            <numerusform>„%1“ war seit %2 auf %n Zielen live, als Castwright unerwartet endete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::RetentionDialog</name>
    <message>
        <source>How long things are kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>What is older is deleted once a day, with its file. A stream may have days of its own.</source>
        <translation>Älteres wird einmal am Tag gelöscht, mit seiner Datei. Ein Stream kann eigene Tage haben.</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>&amp;Clips</translation>
    </message>
    <message>
        <source>&amp;Uploads that are in no studio</source>
        <translation>&amp;Uploads, die in keinem Studio sind</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
</context>
<context>
    <name>castwright::RowsTab</name>
    <message>
        <source>There are no rows of this kind in this time.</source>
        <translation>Für diese Zeit gibt es keine Zeilen dieser Art.</translation>
    </message>
    <message>
        <source>&amp;More rows</source>
        <translation>&amp;Mehr Zeilen</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>Als CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Choose a stream to see who watches it now.</source>
        <translation>Wählen Sie einen Stream, um zu sehen, wer ihm jetzt zusieht.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>castwright::SceneBar</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Live &amp;pictures of the scenes</source>
        <translation>&amp;Livebilder der Szenen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Rename the scene</source>
        <translation>Szene umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the scene</source>
        <translation>Szene löschen</translation>
    </message>
    <message>
        <source>Rename the scene …</source>
        <translation>Szene umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>Szene duplizieren</translation>
    </message>
    <message>
        <source>Move the scene to the left</source>
        <translation>Szene nach links</translation>
    </message>
    <message>
        <source>Move the scene to the right</source>
        <translation>Szene nach rechts</translation>
    </message>
</context>
<context>
    <name>castwright::SceneEditor</name>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Reset the placing</source>
        <translation>Platzierung zurücksetzen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Take out of the scene</source>
        <translation>Aus der Szene nehmen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Paste the placing</source>
        <translation>Platzierung einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>castwright::SceneTile</name>
    <message>
        <source>%1 – on program</source>
        <translation>%1 – im Programm</translation>
    </message>
    <message>
        <source>%1 – in preview</source>
        <translation>%1 – in der Vorschau</translation>
    </message>
    <message>
        <source>%1, on program</source>
        <translation>%1, im Programm</translation>
    </message>
    <message>
        <source>%1, in preview</source>
        <translation>%1, in der Vorschau</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>castwright::SchemaDocs</name>
    <message>
        <source>No longer meant to be used: %1</source>
        <translation>Soll nicht mehr benutzt werden: %1</translation>
    </message>
    <message>
        <source>Search types and fields</source>
        <translation>Typen und Felder suchen</translation>
    </message>
    <message>
        <source>Types and fields</source>
        <translation>Typen und Felder</translation>
    </message>
    <message>
        <source>About the type</source>
        <translation>Über den Typ</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Eines von %1</translation>
    </message>
</context>
<context>
    <name>castwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Destinations without settings of their own share this encode.</source>
        <translation>Ziele ohne eigene Einstellungen teilen sich diesen Encode.</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Shown in place of a source that fails.</source>
        <translation>Wird anstelle einer ausgefallenen Quelle gezeigt.</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Count&amp;down before going live</source>
        <translation>Count&amp;down vor dem Livegehen</translation>
    </message>
    <message>
        <source>&amp;Notifications of what happens to the show</source>
        <translation>&amp;Benachrichtigungen über die Show</translation>
    </message>
    <message>
        <source>What this studio is called, and what it does by itself.</source>
        <translation>Wie dieses Studio heißt und was es von selbst tut.</translation>
    </message>
    <message>
        <source>The device on which you hear what is monitored, and how much of the program is kept for replays.</source>
        <translation>Das Gerät, auf dem Sie abhören, und wie viel vom Programm für Wiederholungen behalten wird.</translation>
    </message>
    <message>
        <source>The main picture. Its size cannot change while the studio is live.</source>
        <translation>Das Hauptbild. Seine Größe lässt sich nicht ändern, solange das Studio live ist.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Start with the &amp;window minimised</source>
        <translation>Mit minimiertem &amp;Fenster starten</translation>
    </message>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>Stan&amp;dardwerte</translation>
    </message>
</context>
<context>
    <name>castwright::SigningKeysDialog</name>
    <message>
        <source>&amp;Take back …</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Your web site signs a token (ES256) for each viewer with the private half; here only the public half is kept.</source>
        <translation>Ihre Website signiert für jeden Zuschauer ein Token (ES256) mit der privaten Hälfte; hier bleibt nur die öffentliche.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>&amp;Make a key …</source>
        <translation>Schlüssel &amp;erzeugen …</translation>
    </message>
    <message>
        <source>Private half of the new key</source>
        <translation>Private Hälfte des neuen Schlüssels</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the private half</source>
        <translation>Private Hälfte kopieren</translation>
    </message>
    <message>
        <source>The private half; copy it now, it is not shown again:</source>
        <translation>Die private Hälfte; kopieren Sie sie jetzt, sie wird nicht wieder gezeigt:</translation>
    </message>
    <message>
        <source>● Counts</source>
        <translation>● Gilt</translation>
    </message>
    <message>
        <source>✕ Taken back</source>
        <translation>✕ Widerrufen</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Take back the key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Tokens signed with “%1” let nobody in any more. This cannot be undone.</source>
        <translation>Mit „%1“ signierte Token lassen niemanden mehr ein. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Widerrufen</translation>
    </message>
</context>
<context>
    <name>castwright::SourceDialog</name>
    <message>
        <source>Test pattern</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Mediendatei</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone or desktop sound</source>
        <translation>Mikrofon oder Desktop-Ton</translation>
    </message>
    <message>
        <source>Network stream</source>
        <translation>Netzwerk-Stream</translation>
    </message>
    <message>
        <source>Another scene</source>
        <translation>Andere Szene</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>Quelle hinzufügen: %1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Stream or program of this server</source>
        <translation>Stream oder Programm dieses Servers</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>There is no stream yet. Make one on the Streams page, then come back.</source>
        <translation>Es gibt noch keinen Stream. Legen Sie auf der Seite Streams einen an und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programm von %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
</context>
<context>
    <name>castwright::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Nothing is shown yet. Add a source: a test pattern, an image, your screen …</source>
        <translation>Noch ist nichts zu sehen. Fügen Sie eine Quelle hinzu: ein Testbild, ein Bild, Ihren Bildschirm …</translation>
    </message>
    <message>
        <source>Sources, the topmost first</source>
        <translation>Quellen, die oberste zuerst</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Edit the selected source</source>
        <translation>Gewählte Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Filters of the selected source</source>
        <translation>Filter der gewählten Quelle</translation>
    </message>
    <message>
        <source>Move the selected source up</source>
        <translation>Gewählte Quelle nach oben</translation>
    </message>
    <message>
        <source>Move the selected source down</source>
        <translation>Gewählte Quelle nach unten</translation>
    </message>
    <message>
        <source>Delete the selected source</source>
        <translation>Gewählte Quelle löschen</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Filters …</source>
        <translation>&amp;Filter …</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>&amp;Sperren oder freigeben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>⚠ %1 – %2</source>
        <translation>⚠ %1 – %2</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>castwright::StatsPanel</name>
    <message>
        <source>Figures</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Composing a frame</source>
        <translation>Bildaufbau</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Encoding a frame</source>
        <translation>Encodieren</translation>
    </message>
    <message>
        <source>Frames not sent</source>
        <translation>Nicht gesendete Bilder</translation>
    </message>
    <message>
        <source>Frames late or skipped</source>
        <translation>Späte/fehlende Bilder</translation>
    </message>
    <message>
        <source>Processor (100 % is one core)</source>
        <translation>CPU (100 % = 1 Kern)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Frei auf der Platte</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDelegate</name>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n sieht zu</numerusform>
            <numerusform>%n sehen zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched from elsewhere</source>
        <translation>Von anderswo geholt</translation>
    </message>
    <message>
        <source>Waits for a publisher</source>
        <translation>Wartet auf einen Sender</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDetail</name>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>Im St&amp;udio verwenden</translation>
    </message>
    <message>
        <source>&amp;Open the player</source>
        <translation>Player ö&amp;ffnen</translation>
    </message>
    <message>
        <source>C&amp;hange …</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>Delet&amp;e …</source>
        <translation>L&amp;öschen …</translation>
    </message>
    <message>
        <source>There is no studio to use it in.</source>
        <translation>Es gibt kein Studio, in dem er zu verwenden wäre.</translation>
    </message>
    <message>
        <source>Adds it as a source to “%1”.</source>
        <translation>Fügt ihn „%1“ als Quelle hinzu.</translation>
    </message>
    <message>
        <source>It is a source of “%1” now.</source>
        <translation>Er ist jetzt eine Quelle von „%1“.</translation>
    </message>
    <message>
        <source>Delete the stream</source>
        <translation>Stream löschen</translation>
    </message>
    <message>
        <source>“%1” is forgotten with its keys and the servers it is sent on to, and its publisher is sent away. Recordings and clips stay in the library. This cannot be taken back.</source>
        <translation>„%1“ wird mit seinen Schlüsseln und den Servern, an die er weitergeleitet wird, vergessen, und sein Sender wird getrennt. Aufnahmen und Clips bleiben in der Mediathek. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>castwright::StreamEditor</name>
    <message>
        <source>&amp;Somebody publishes it here (push)</source>
        <translation>&amp;Jemand sendet ihn hierher (push)</translation>
    </message>
    <message>
        <source>It is &amp;fetched from elsewhere (pull)</source>
        <translation>Er wird von anderswo &amp;geholt (pull)</translation>
    </message>
    <message>
        <source>&amp;Record every session into the library</source>
        <translation>Jede Sendung in die &amp;Mediathek aufnehmen</translation>
    </message>
    <message>
        <source>S&amp;witched on</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>Create a stream</source>
        <translation>Stream anlegen</translation>
    </message>
    <message>
        <source>Change the stream</source>
        <translation>Stream ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Main stage</source>
        <translation>Hauptbühne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Bes&amp;chreibung</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>Addresses to fetch from, the first first; the others stand by</source>
        <translation>Adressen, von denen geholt wird, die erste zuerst; die anderen stehen bereit</translation>
    </message>
    <message>
        <source>Another address to fetch from</source>
        <translation>Weitere Adresse, von der geholt wird</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Fe&amp;tch it now</source>
        <translation>Je&amp;tzt holen</translation>
    </message>
    <message>
        <source>Fetch from this address earlier</source>
        <translation>Von dieser Adresse früher holen</translation>
    </message>
    <message>
        <source>Fetch from this address later</source>
        <translation>Von dieser Adresse später holen</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
    <message>
        <source>RTMP, SRT, RTSP, HLS or MPEG-TS over HTTP. The first address is used; when it fails, the next one is.</source>
        <translation>RTMP, SRT, RTSP, HLS oder MPEG-TS über HTTP. Benutzt wird die erste Adresse; fällt sie aus, die nächste.</translation>
    </message>
    <message>
        <source>How much of the past can be watched and cut</source>
        <translation>Wie viel Vergangenes angesehen und geschnitten werden kann</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>A second publisher</source>
        <translation>Ein zweiter Sender</translation>
    </message>
    <message>
        <source>Is sent away</source>
        <translation>Wird abgewiesen</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Übernimmt</translation>
    </message>
    <message>
        <source>Smaller pictures for players</source>
        <translation>Kleinere Bilder für Player</translation>
    </message>
    <message>
        <source>Each is encoded beside the original and costs processor time while somebody watches it.</source>
        <translation>Jedes wird neben dem Original encodiert und kostet Rechenzeit, solange jemand zusieht.</translation>
    </message>
    <message>
        <source>&amp;Keep of the past</source>
        <translation>&amp;Rückblick behalten</translation>
    </message>
    <message>
        <source>A second &amp;publisher</source>
        <translation>Ein &amp;zweiter Sender</translation>
    </message>
    <message>
        <source>S&amp;maller pictures</source>
        <translation>&amp;Kleinere Auflösungen</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamPages</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>S&amp;treams …</source>
        <translation>S&amp;treams …</translation>
    </message>
    <message>
        <source>&amp;Analytics …</source>
        <translation>&amp;Auswertung …</translation>
    </message>
</context>
<context>
    <name>castwright::StreamView</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Not on air</source>
        <translation>Nicht auf Sendung</translation>
    </message>
    <message>
        <source>Sound of the live picture</source>
        <translation>Ton des Livebilds</translation>
    </message>
    <message>
        <source>Heard on the monitoring device. Click to mute.</source>
        <translation>Auf dem Abhörgerät zu hören. Klicken, um stummzuschalten.</translation>
    </message>
    <message>
        <source>Muted. Click to hear it on the monitoring device.</source>
        <translation>Stumm. Klicken, um es auf dem Abhörgerät zu hören.</translation>
    </message>
</context>
<context>
    <name>castwright::StreamsModel</name>
    <message numerus="yes">
        <source>%1, %2, health: %3, %n watching, %4</source>
        <translation>
            <numerusform>%1, %2, Gesundheit: %3, %n sieht zu, %4</numerusform>
            <numerusform>%1, %2, Gesundheit: %3, %n sehen zu, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>Streams durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Analytics of this stream</source>
        <translation>Aus&amp;wertung dieses Streams</translation>
    </message>
    <message>
        <source>C&amp;reate a stream …</source>
        <translation>St&amp;ream anlegen …</translation>
    </message>
    <message>
        <source>There is no stream yet</source>
        <translation>Es gibt noch keinen Stream</translation>
    </message>
    <message>
        <source>A stream is a place that OBS, a phone or a camera publishes to, over RTMP, SRT or HTTP, or something that is fetched from elsewhere. It can be watched in a browser, recorded, cut, sent on, and used as a source in a studio.

Create one, and copy its address and key into the program that publishes.</source>
        <translation>Ein Stream ist ein Platz, an den OBS, ein Telefon oder eine Kamera über RTMP, SRT oder HTTP sendet, oder etwas, das von anderswo geholt wird. Man kann ihn im Browser ansehen, aufnehmen, schneiden, weiterleiten und in einem Studio als Quelle verwenden.

Legen Sie einen an, und kopieren Sie seine Adresse und seinen Schlüssel in das Programm, das sendet.</translation>
    </message>
    <message>
        <source>Create the &amp;first stream …</source>
        <translation>&amp;Ersten Stream anlegen …</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>%1 von %n Stream</numerusform>
            <numerusform>%1 von %n Streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StudioFilesMenu</name>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Alles wurde übernommen.</translation>
    </message>
    <message>
        <source>The studio is there. Please look at these:</source>
        <translation>Das Studio ist da. Bitte sehen Sie sich dies an:</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import, also from OBS Studio …</source>
        <translation>&amp;Importieren, auch aus OBS Studio …</translation>
    </message>
    <message>
        <source>Export the studio</source>
        <translation>Studio exportieren</translation>
    </message>
    <message>
        <source>Castwright studios (*.castwright)</source>
        <translation>Castwright-Studios (*.castwright)</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exported to %1. Stream keys are not in the file.</source>
        <translation>Nach %1 exportiert. Stream-Schlüssel sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>Import a studio</source>
        <translation>Studio importieren</translation>
    </message>
    <message>
        <source>Castwright studios and OBS scene collections (*.castwright *.json)</source>
        <translation>Castwright-Studios und OBS-Szenensammlungen (*.castwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which OBS profile goes with it?</source>
        <translation>Welches OBS-Profil gehört dazu?</translation>
    </message>
    <message>
        <source>OBS profiles</source>
        <translation>OBS-Profile</translation>
    </message>
    <message>
        <source>None: scenes and sources only</source>
        <translation>Keines: nur Szenen und Quellen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>A profile brings the canvas, the bitrates and the service with its stream key.</source>
        <translation>Ein Profil bringt die Bildfläche, die Bitraten und den Dienst mit seinem Stream-Schlüssel mit.</translation>
    </message>
    <message>
        <source>%1 is neither a Castwright studio nor an OBS scene collection.</source>
        <translation>%1 ist weder ein Castwright-Studio noch eine OBS-Szenensammlung.</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 wurde nicht importiert: %2</translation>
    </message>
</context>
<context>
    <name>castwright::StudioSwitcher</name>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>+ Studio</source>
        <translation>+ Studio</translation>
    </message>
    <message>
        <source>Add a studio</source>
        <translation>Studio hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>&amp;Studio</translation>
    </message>
    <message>
        <source>My show</source>
        <translation>Meine Show</translation>
    </message>
    <message>
        <source>Rename the studio</source>
        <translation>Studio umbenennen</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>Gleich geht es weiter</translation>
    </message>
    <message>
        <source>Delete the studio</source>
        <translation>Studio löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted with its scenes, sources and destinations. This cannot be undone.</source>
        <translation>„%1“ wird mit allen Szenen, Quellen und Zielen gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>castwright::TargetDialog</name>
    <message>
        <source>Sent &amp;while the stream is on air</source>
        <translation>&amp;Weiterleiten, solange der Stream auf Sendung ist</translation>
    </message>
    <message>
        <source>Send the stream on</source>
        <translation>Stream weiterleiten</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Server ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address with the key</source>
        <translation>Adresse mit dem Schlüssel</translation>
    </message>
    <message>
        <source>An RTMP, RTMPS or SRT address, with its key at the end.</source>
        <translation>Eine RTMP-, RTMPS- oder SRT-Adresse mit ihrem Schlüssel am Ende.</translation>
    </message>
    <message>
        <source>An empty address leaves it as it is.</source>
        <translation>Bleibt die Adresse leer, ändert sie sich nicht.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
</context>
<context>
    <name>castwright::TargetsTab</name>
    <message>
        <source>This stream is not sent on. Add a server, and it gets the stream as it comes in, without encoding it again.</source>
        <translation>Dieser Stream wird nicht weitergeleitet. Fügen Sie einen Server hinzu; er bekommt den Stream, wie er kommt, ohne neu zu encodieren.</translation>
    </message>
    <message>
        <source>Servers that the stream is sent on to</source>
        <translation>Server, an die der Stream weitergeleitet wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>A&amp;dd a server …</source>
        <translation>Server &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Chan&amp;ge …</source>
        <translation>Änder&amp;n …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>A&amp;bschalten</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>Jetzt erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ Abgeschaltet</translation>
    </message>
    <message>
        <source>● Sending</source>
        <translation>● Sendet</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Ausgefallen</translation>
    </message>
    <message>
        <source>○ Waits for the stream</source>
        <translation>○ Wartet auf den Stream</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” gets the stream no more, and its address and key are forgotten.</source>
        <translation>„%1“ bekommt den Stream nicht mehr; Adresse und Schlüssel werden vergessen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>E&amp;inschalten</translation>
    </message>
</context>
<context>
    <name>castwright::TimePlot</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionBar</name>
    <message>
        <source>&amp;Take</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>S&amp;chnitt</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Art des Übergangs</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>Länge des Übergangs</translation>
    </message>
    <message>
        <source>Puts the preview on program with the transition</source>
        <translation>Bringt die Vorschau mit dem Übergang ins Programm</translation>
    </message>
    <message>
        <source>Puts the preview on program at once</source>
        <translation>Bringt die Vorschau sofort ins Programm</translation>
    </message>
    <message>
        <source>Transition by hand</source>
        <translation>Übergang von Hand</translation>
    </message>
    <message>
        <source>Moves the transition by hand; at the end the preview is on program</source>
        <translation>Bewegt den Übergang von Hand; am Ende ist die Vorschau im Programm</translation>
    </message>
    <message>
        <source>&amp;More …</source>
        <translation>&amp;Mehr …</translation>
    </message>
    <message>
        <source>More about the transition</source>
        <translation>Mehr zum Übergang</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionDialog</name>
    <message>
        <source>The film at the moment of the change</source>
        <translation>Der Film im Augenblick des Wechsels</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Art des Übergangs</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>Länge des Übergangs</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>A film, best with transparency, is played over the change. Under it the scenes change at one moment.</source>
        <translation>Über dem Wechsel läuft ein Film, am besten mit Transparenz. Darunter wechseln die Szenen in einem Augenblick.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>File of the film</source>
        <translation>Datei des Films</translation>
    </message>
    <message>
        <source>When the scenes change</source>
        <translation>Wann die Szenen wechseln</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Volume of the film</source>
        <translation>Lautstärke des Films</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Scenes change &amp;after</source>
        <translation>Szenen wechseln &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>A file on this machine</source>
        <translation>Eine Datei auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>castwright::TrimDialog</name>
    <message>
        <source>Cut a part out</source>
        <translation>Ausschnitt speichern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, part</source>
        <translation>%1, Ausschnitt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>Ausschnitt &amp;speichern</translation>
    </message>
    <message>
        <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
        <translation>%1 lang. Das Bild wird nicht neu encodiert, es geht also nichts verloren.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>The picture at the slider</source>
        <translation>Das Bild am Regler</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>Das erste Bild des Teils</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>Das letzte Bild des Teils</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>Stelle im Film</translation>
    </message>
    <message>
        <source>Arrow keys go by a picture, Page Up and Page Down by a second</source>
        <translation>Die Pfeiltasten gehen um ein Bild, Bild auf und Bild ab um eine Sekunde</translation>
    </message>
    <message>
        <source>&amp;Begins here</source>
        <translation>&amp;Beginnt hier</translation>
    </message>
    <message>
        <source>&amp;Ends here</source>
        <translation>&amp;Endet hier</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>castwright::Uploader</name>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 wurde nicht angenommen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The upload of %1 was ended.</source>
        <translation>Das Hochladen von %1 wurde beendet.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 wurde nicht gesendet: %2</translation>
    </message>
</context>
<context>
    <name>castwright::WatchTab</name>
    <message>
        <source>Comes in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Sehen zu</translation>
    </message>
    <message>
        <source>C&amp;lip the last 30 s</source>
        <translation>Clip der &amp;letzten 30 s</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>Clip &amp;erstellen …</translation>
    </message>
    <message>
        <source>Send the publisher awa&amp;y …</source>
        <translation>Sender trenne&amp;n …</translation>
    </message>
    <message>
        <source>Send the publisher away</source>
        <translation>Sender trennen</translation>
    </message>
    <message>
        <source>&amp;Send away</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>Signalqualität: %1</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>%1 von %2, seit %3</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>empfangen %1, gesendet %2</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>wird aufgenommen</translation>
    </message>
    <message>
        <source>Last on air until %1</source>
        <translation>Zuletzt auf Sendung bis %1</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>Clip vom %1</translation>
    </message>
    <message>
        <source>The last half minute is being cut. It will be among the clips and in the library.</source>
        <translation>Die letzte halbe Minute wird geschnitten. Sie kommt zu den Clips und in die Mediathek.</translation>
    </message>
    <message>
        <source>The connection is closed. With a good key the publisher may come again.</source>
        <translation>Die Verbindung wird getrennt. Mit gültigem Schlüssel kann der Sender wiederkommen.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhookEditor</name>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>A&amp;ll events, those of later versions too</source>
        <translation>A&amp;lle Ereignisse, auch die späterer Fassungen</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Webhook ändern</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Choose at least one event, or all of them.</source>
        <translation>Wählen Sie mindestens ein Ereignis oder alle.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhooksDialog</name>
    <message>
        <source>&amp;Change …</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Probe senden</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Castwright posts what happens to these addresses, signed, and tries again for a day when nobody answers.</source>
        <translation>Castwright meldet diesen Adressen signiert, was geschieht, und versucht es einen Tag lang erneut, wenn niemand antwortet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Add a webhook …</source>
        <translation>Webhook &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Signing secret of the new webhook</source>
        <translation>Signaturgeheimnis des neuen Webhooks</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>Signaturgeheimnis kopieren</translation>
    </message>
    <message>
        <source>The signing secret; copy it now, it is not shown again:</source>
        <translation>Das Signaturgeheimnis; kopieren Sie es jetzt, es wird nicht wieder gezeigt:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>● Active</source>
        <translation>● Aktiv</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ Angehalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>A test is on its way. What became of it is in the list below.</source>
        <translation>Eine Probe ist unterwegs. Was daraus wird, steht in der Liste unten.</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>Nothing is posted to %1 any more, and its log goes too.</source>
        <translation>An %1 wird nichts mehr gesendet; auch das Protokoll verschwindet.</translation>
    </message>
    <message>
        <source>Webhooks of the stream proxy</source>
        <translation>Webhooks des Stream-Proxys</translation>
    </message>
    <message>
        <source>No webhook yet. Add one, and what happens is posted to its address from then on.</source>
        <translation>Noch kein Webhook. Fügen Sie einen hinzu, dann wird seiner Adresse von da an gemeldet, was geschieht.</translation>
    </message>
</context>
<context>
    <name>castwright::WelcomeDialog</name>
    <message>
        <source>Welcome to Castwright</source>
        <translation>Willkommen bei Castwright</translation>
    </message>
    <message>
        <source>&amp;Skip the introduction</source>
        <translation>Einführung &amp;überspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Stream &amp;live to platforms</source>
        <translation>&amp;Live auf Plattformen senden</translation>
    </message>
    <message>
        <source>To one or many at once, and record beside it.</source>
        <translation>Auf eine oder viele zugleich, und dabei aufnehmen.</translation>
    </message>
    <message>
        <source>&amp;Record only</source>
        <translation>Nur &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Try it out first</source>
        <translation>Erst einmal aus&amp;probieren</translation>
    </message>
    <message>
        <source>A test picture to a test destination on this machine.</source>
        <translation>Ein Testbild an ein Testziel auf diesem Rechner.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Five steps, three minutes; everything can be changed later.</source>
        <translation>Fünf Schritte, drei Minuten; alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Looking for encoders …</source>
        <translation>Encoder werden gesucht …</translation>
    </message>
    <message>
        <source>How much your line can carry decides how good the picture can be. Measuring sends data for some seconds to a server on the internet.</source>
        <translation>Wie viel Ihre Leitung trägt, entscheidet, wie gut das Bild sein kann. Zum Messen werden einige Sekunden lang Daten an einen Server im Internet gesendet.</translation>
    </message>
    <message>
        <source>&amp;Measure the line</source>
        <translation>Leitung &amp;messen</translation>
    </message>
    <message>
        <source>What can this machine carry?</source>
        <translation>Was trägt dieser Rechner?</translation>
    </message>
    <message>
        <source>Castwright looks at the encoders it finds and, if you like, at your line.</source>
        <translation>Castwright sieht sich die Encoder an, die es findet, und auf Wunsch Ihre Leitung.</translation>
    </message>
    <message>
        <source>My &amp;screen</source>
        <translation>Meinen &amp;Bildschirm</translation>
    </message>
    <message>
        <source>All of it; you can choose a part later.</source>
        <translation>Ganz; einen Teil können Sie später wählen.</translation>
    </message>
    <message>
        <source>My &amp;camera</source>
        <translation>Meine &amp;Kamera</translation>
    </message>
    <message>
        <source>The first one that is found, and the default microphone.</source>
        <translation>Die erste, die gefunden wird, und das Standardmikrofon.</translation>
    </message>
    <message>
        <source>A &amp;test picture</source>
        <translation>Ein &amp;Testbild</translation>
    </message>
    <message>
        <source>With a clock in it and a tone, so that you see and hear that it works.</source>
        <translation>Mit Uhr und Ton, damit Sie sehen und hören, dass es geht.</translation>
    </message>
    <message>
        <source>What shall be seen?</source>
        <translation>Was soll zu sehen sein?</translation>
    </message>
    <message>
        <source>The first source of your studio; you can add as many as you like.</source>
        <translation>Die erste Quelle Ihres Studios; Sie können beliebig viele hinzufügen.</translation>
    </message>
    <message>
        <source>A test &amp;destination on this machine, to be watched in a browser</source>
        <translation>Ein Test&amp;ziel auf diesem Rechner, im Browser anzusehen</translation>
    </message>
    <message>
        <source>A &amp;recording</source>
        <translation>Eine &amp;Aufnahme</translation>
    </message>
    <message>
        <source>A &amp;platform: I have its stream key at hand</source>
        <translation>Eine &amp;Plattform: Ich habe ihren Stream-Schlüssel zur Hand</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Wohin soll es gehen?</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button on the last page.</source>
        <translation>Nichts wird gesendet, bevor Sie auf der letzten Seite den Knopf drücken.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Go live, look at it, and end it again with the red button in the window.</source>
        <translation>Gehen Sie live, sehen Sie es sich an, und beenden Sie es mit dem roten Knopf im Fenster.</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Live gehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>✓ The processor encodes the picture; no graphics card was found that can.</source>
        <translation>✓ Der Prozessor encodiert das Bild; eine Grafikkarte, die das kann, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>✓ The graphics card can encode the picture (%1); the processor stays free for the rest.</source>
        <translation>✓ Die Grafikkarte kann das Bild encodieren (%1); der Prozessor bleibt für den Rest frei.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>Messen nicht möglich: %1</translation>
    </message>
    <message>
        <source>✓ Your line carries %1 Mbit/s.</source>
        <translation>✓ Ihre Leitung trägt %1 Mbit/s.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Test destination</source>
        <translation>Testziel</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&lt;b&gt;● You are on air.&lt;/b&gt;</source>
        <translation>&lt;b&gt;● Sie sind auf Sendung.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Everything is prepared.</source>
        <translation>Alles ist vorbereitet.</translation>
    </message>
    <message>
        <source>Watch it in VLC or in a browser that plays HLS: %1</source>
        <translation>Ansehen in VLC oder in einem Browser, der HLS abspielt: %1</translation>
    </message>
    <message>
        <source>Suggested: %1 × %2, %3 kbit/s</source>
        <translation>Vorschlag: %1 × %2, %3 kbit/s</translation>
    </message>
</context>
</TS>
