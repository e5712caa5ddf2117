<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>AskName</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
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
            <translation>Nach einem Absturz selbst wieder live gehen</translation>
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
            <source>Stream id</source>
            <translation>Stream-ID</translation>
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
            <source>In the event's settings under Stream with RTMP.</source>
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
            <source>In the server's admin page under Configuration, Server setup, Stream keys. Put your server's name into the address.</source>
            <translation>Auf der Verwaltungsseite des Servers unter Configuration, Server setup, Stream keys. Setzen Sie den Namen Ihres Servers in die Adresse ein.</translation>
        </message>
        <message>
            <source>Your server</source>
            <translation>Ihr Server</translation>
        </message>
        <message>
            <source>Choose Publish, Go live; the live's settings show the address and the key. Put your server's name into the address.</source>
            <translation>„Veröffentlichen“, „Live gehen“ wählen; die Einstellungen des Lives zeigen Adresse und Schlüssel. Setzen Sie den Namen Ihres Servers in die Adresse ein.</translation>
        </message>
        <message>
            <source>Your server, over TLS</source>
            <translation>Ihr Server, über TLS</translation>
        </message>
        <message>
            <source>The key is the path's name; for SRT the stream id is publish: and the path. Put your server's name into the address.</source>
            <translation>Der Schlüssel ist der Name des Pfads; bei SRT ist die Stream-ID publish: und der Pfad. Setzen Sie den Namen Ihres Servers in die Adresse ein.</translation>
        </message>
        <message>
            <source>Own RTMP server</source>
            <translation>Eigener RTMP-Server</translation>
        </message>
        <message>
            <source>The server's address and, apart from it, the stream key.</source>
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
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
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
            <source>State of %1</source>
            <translation>Zustand von %1</translation>
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
            <translation>Die Show wirklich beenden</translation>
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
            <source>&amp;Try the failed ones again</source>
            <translation>Ausgefallene &amp;erneut versuchen</translation>
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
            <translation>%1 B/s · %2 Mbit/s · %3 verworfen · CPU %4 %</translation>
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
            <translation>Teil &amp;herausschneiden …</translation>
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
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
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
            <source>Check the server's name and this machine's network.</source>
            <translation>Prüfen Sie den Namen des Servers und das Netz dieses Rechners.</translation>
        </message>
        <message>
            <source>Check address and port; the server may be down.</source>
            <translation>Prüfen Sie Adresse und Port; der Server ist vielleicht aus.</translation>
        </message>
        <message>
            <source>Check this machine's network; it goes on trying.</source>
            <translation>Prüfen Sie das Netz dieses Rechners; es wird weiter versucht.</translation>
        </message>
        <message>
            <source>The server does not answer; it goes on trying.</source>
            <translation>Der Server antwortet nicht; es wird weiter versucht.</translation>
        </message>
        <message>
            <source>Check the address; the server's certificate is not accepted.</source>
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
            <source>Choose H.264 in the destination's encoder settings.</source>
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
            <source>Choose another encoder in the destination's settings.</source>
            <translation>Wählen Sie einen anderen Encoder in den Einstellungen des Ziels.</translation>
        </message>
        <message>
            <source>The slate is shown instead. Check the source's settings; it comes back by itself.</source>
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
    </context>
    <context>
        <name>castwright::ProblemList::ProblemList</name>
        <message>
            <source>Check the destination's settings, then retry.</source>
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
    </context>
    <context>
        <name>castwright::Projector</name>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
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
            <source> s</source>
            <translation> s</translation>
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
            <source>Start with the window &amp;minimised</source>
            <translation>Mit &amp;minimiertem Fenster starten</translation>
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
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Frame rate</source>
            <translation>Bildrate</translation>
        </message>
        <message>
            <source>%1 fps</source>
            <translation>%1 B/s</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Composing a frame</source>
            <translation>Ein Bild komponieren</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Encoding a frame</source>
            <translation>Ein Bild encodieren</translation>
        </message>
        <message>
            <source>Frames not sent</source>
            <translation>Nicht gesendete Bilder</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 pro Sekunde</translation>
        </message>
        <message>
            <source>Frames late or skipped</source>
            <translation>Späte oder ausgelassene Bilder</translation>
        </message>
        <message>
            <source>Processor (100 % is one core)</source>
            <translation>Prozessor (100 % ist ein Kern)</translation>
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
    </context>
    <context>
        <name>castwright::TrimDialog</name>
        <message>
            <source>Cut a part out</source>
            <translation>Teil herausschneiden</translation>
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
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Cut</source>
            <translation>S&amp;chnitt</translation>
        </message>
        <message>
            <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
            <translation>%1 lang. Das Bild wird nicht neu encodiert, es geht also nichts verloren.</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>Das Ende muss nach dem Anfang liegen.</translation>
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
            <source>Suggested: %1 x %2, %3 kbit/s</source>
            <translation>Vorschlag: %1 x %2, %3 kbit/s</translation>
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
    </context>
</TS>
