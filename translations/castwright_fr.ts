<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AnalyticsTexts</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Identifié par</translation>
    </message>
    <message>
        <source>Mean health</source>
        <translation>Santé moyenne</translation>
    </message>
    <message>
        <source>Mean bitrate</source>
        <translation>Débit moyen</translation>
    </message>
    <message>
        <source>Mean frame rate</source>
        <translation>Images par seconde, moyenne</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Processor, %</source>
        <translation>Processeur, %</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>Arrivée ou départ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>À l&apos;antenne</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Ce qui n&apos;allait pas</translation>
    </message>
    <message>
        <source>Jitter, ms</source>
        <translation>Gigue, ms</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Paquets perdus</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>Maximum simultané</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Surtout</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Streams on air</source>
        <translation>Flux à l&apos;antenne</translation>
    </message>
    <message>
        <source>1080 lines, min</source>
        <translation>1080 lignes, min</translation>
    </message>
    <message>
        <source>2160 lines, min</source>
        <translation>2160 lignes, min</translation>
    </message>
    <message>
        <source>480 lines, min</source>
        <translation>480 lignes, min</translation>
    </message>
    <message>
        <source>720 lines, min</source>
        <translation>720 lignes, min</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Took, ms</source>
        <translation>Durée, ms</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Regardent</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
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
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Colour bars, a moving picture, or a frame counter.</source>
        <translation>Mire de barres, image animée ou compteur d&apos;images.</translation>
    </message>
    <message>
        <source>A test tone; a beep with each flash of the counter pattern.</source>
        <translation>Un son de test ; un bip à chaque éclair du compteur.</translation>
    </message>
    <message>
        <source>#rrggbb or #rrggbbaa.</source>
        <translation>#rrggbb ou #rrggbbaa.</translation>
    </message>
    <message>
        <source>A png, jpg, webp, svg or gif file on this machine.</source>
        <translation>Un fichier png, jpg, webp, svg ou gif de cette machine.</translation>
    </message>
    <message>
        <source>An asset of the media library.</source>
        <translation>Un fichier de la médiathèque.</translation>
    </message>
    <message>
        <source>Words; {clock}, {date} and {countdown} are replaced every second.</source>
        <translation>Des mots ; {clock}, {date} et {countdown} sont remplacés chaque seconde.</translation>
    </message>
    <message>
        <source>Font family.</source>
        <translation>Famille de police.</translation>
    </message>
    <message>
        <source>Height of the font in canvas pixels.</source>
        <translation>Hauteur de la police en pixels du canevas.</translation>
    </message>
    <message>
        <source>Width of the outline; 0 is none.</source>
        <translation>Largeur du contour ; 0 pour aucun.</translation>
    </message>
    <message>
        <source>Bold face.</source>
        <translation>Caractères gras.</translation>
    </message>
    <message>
        <source>Italic face.</source>
        <translation>Caractères italiques.</translation>
    </message>
    <message>
        <source>Alignment of the lines.</source>
        <translation>Alignement des lignes.</translation>
    </message>
    <message>
        <source>Scrolling speed to the left; negative to the right.</source>
        <translation>Vitesse de défilement vers la gauche ; négative vers la droite.</translation>
    </message>
    <message>
        <source>The moment {countdown} counts to, ISO 8601.</source>
        <translation>Le moment vers lequel {countdown} compte, en ISO 8601.</translation>
    </message>
    <message>
        <source>A video or audio file on this machine.</source>
        <translation>Un fichier vidéo ou son de cette machine.</translation>
    </message>
    <message>
        <source>Further files or media ids, played in order.</source>
        <translation>D&apos;autres fichiers, lus à la suite.</translation>
    </message>
    <message>
        <source>What happens after the last file.</source>
        <translation>Ce qui se passe après le dernier fichier.</translation>
    </message>
    <message>
        <source>Holds the current frame.</source>
        <translation>Fige l&apos;image actuelle.</translation>
    </message>
    <message>
        <source>Where to start; changing it seeks.</source>
        <translation>Où commencer ; un changement y saute.</translation>
    </message>
    <message>
        <source>Name of the display; empty is the first.</source>
        <translation>Nom de l&apos;écran ; vide pour le premier.</translation>
    </message>
    <message>
        <source>Left edge of the region.</source>
        <translation>Bord gauche de la zone.</translation>
    </message>
    <message>
        <source>Top edge of the region.</source>
        <translation>Bord supérieur de la zone.</translation>
    </message>
    <message>
        <source>Width of the region; 0 is all.</source>
        <translation>Largeur de la zone ; 0 pour tout.</translation>
    </message>
    <message>
        <source>Height of the region; 0 is all.</source>
        <translation>Hauteur de la zone ; 0 pour tout.</translation>
    </message>
    <message>
        <source>Captures per second.</source>
        <translation>Captures par seconde.</translation>
    </message>
    <message>
        <source>Includes the mouse pointer.</source>
        <translation>Inclut le pointeur de la souris.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the first.</source>
        <translation>Nom de l&apos;appareil ; vide pour le premier.</translation>
    </message>
    <message>
        <source>Wanted width.</source>
        <translation>Largeur souhaitée.</translation>
    </message>
    <message>
        <source>Wanted height.</source>
        <translation>Hauteur souhaitée.</translation>
    </message>
    <message>
        <source>Wanted frames per second.</source>
        <translation>Images par seconde souhaitées.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the default.</source>
        <translation>Nom de l&apos;appareil ; vide pour celui par défaut.</translation>
    </message>
    <message>
        <source>Takes what the machine plays.</source>
        <translation>Prend ce que la machine joue.</translation>
    </message>
    <message>
        <source>rtmp(s), srt, rtsp, or http(s) with HLS or MPEG-TS.</source>
        <translation>rtmp(s), srt, rtsp, ou http(s) avec HLS ou MPEG-TS.</translation>
    </message>
    <message>
        <source>Buffer against jitter.</source>
        <translation>Tampon contre la gigue.</translation>
    </message>
    <message>
        <source>A scene of this studio that does not show this one.</source>
        <translation>Une scène de ce studio qui ne montre pas celle-ci.</translation>
    </message>
    <message>
        <source>Video codec. HEVC and AV1 only where the destination takes them.</source>
        <translation>Codec vidéo. HEVC et AV1 seulement où la destination les prend.</translation>
    </message>
    <message>
        <source>Which encoder to use; falls back to software when it does not open.</source>
        <translation>Quel encodeur utiliser ; le logiciel prend le relais s&apos;il ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>Constant bitrate, variable bitrate, or constant quality.</source>
        <translation>Débit constant, débit variable ou qualité constante.</translation>
    </message>
    <message>
        <source>Video bitrate in kbit/s.</source>
        <translation>Débit de l&apos;image en kbit/s.</translation>
    </message>
    <message>
        <source>Quality for crf: lower is better.</source>
        <translation>Qualité pour CRF : plus bas est meilleur.</translation>
    </message>
    <message>
        <source>Seconds between keyframes.</source>
        <translation>Secondes entre images clés.</translation>
    </message>
    <message>
        <source>Encoder preset, for example veryfast.</source>
        <translation>Préréglage de l&apos;encodeur, par exemple veryfast.</translation>
    </message>
    <message>
        <source>H.264 profile: baseline, main or high.</source>
        <translation>Profil H.264 : baseline, main ou high.</translation>
    </message>
    <message>
        <source>Number of consecutive B-frames.</source>
        <translation>Nombre d&apos;images B consécutives.</translation>
    </message>
    <message>
        <source>AAC bitrate in kbit/s.</source>
        <translation>Débit AAC en kbit/s.</translation>
    </message>
    <message>
        <source>Call the other side, or wait for it.</source>
        <translation>Appeler l&apos;autre côté, ou l&apos;attendre.</translation>
    </message>
    <message>
        <source>Receiver latency.</source>
        <translation>Latence du récepteur.</translation>
    </message>
    <message>
        <source>Sent to the other side.</source>
        <translation>Envoyé à l&apos;autre côté.</translation>
    </message>
    <message>
        <source>10 to 79 characters; empty is no encryption.</source>
        <translation>De 10 à 79 caractères ; vide pour aucun chiffrement.</translation>
    </message>
    <message>
        <source>MPEG-TS or fragmented MP4 segments.</source>
        <translation>Segments MPEG-TS ou MP4 fragmenté.</translation>
    </message>
    <message>
        <source>Target length of a segment in seconds.</source>
        <translation>Durée visée d&apos;un segment en secondes.</translation>
    </message>
    <message>
        <source>Segments kept in the playlist.</source>
        <translation>Segments gardés dans la liste.</translation>
    </message>
    <message>
        <source>Folder on this machine; empty is the recordings folder.</source>
        <translation>Dossier de cette machine ; vide pour celui des enregistrements.</translation>
    </message>
    <message>
        <source>mp4 (fragmented while recording, plain after) or mkv.</source>
        <translation>mp4 (fragmenté pendant l&apos;enregistrement, normal ensuite) ou mkv.</translation>
    </message>
    <message>
        <source>Audio tracks, 1 to 6, that the file holds, in this order.</source>
        <translation>Pistes son, de 1 à 6, que contient le fichier, dans cet ordre.</translation>
    </message>
    <message>
        <source>Pixels, even.</source>
        <translation>Pixels, nombre pair.</translation>
    </message>
    <message>
        <source>Frames per second.</source>
        <translation>Images par seconde.</translation>
    </message>
    <message>
        <source>Words on the slate.</source>
        <translation>Mots sur l&apos;écran d&apos;attente.</translation>
    </message>
    <message>
        <source>Background as #rrggbb.</source>
        <translation>Fond, #rrggbb.</translation>
    </message>
    <message>
        <source>The colour that becomes transparent, #rrggbb.</source>
        <translation>La couleur qui devient transparente, #rrggbb.</translation>
    </message>
    <message>
        <source>How near to the colour is transparent.</source>
        <translation>Jusqu&apos;à quelle proximité de la couleur devient transparent.</translation>
    </message>
    <message>
        <source>Width of the soft edge; 0 is a hard one.</source>
        <translation>Largeur du bord doux ; 0 pour un bord net.</translation>
    </message>
    <message>
        <source>How much of the colour&apos;s reflection is taken out of what stays.</source>
        <translation>Part du reflet de la couleur retirée de ce qui reste.</translation>
    </message>
    <message>
        <source>-1 is black, 0 leaves it, 1 is white.</source>
        <translation>-1 est noir, 0 ne change rien, 1 est blanc.</translation>
    </message>
    <message>
        <source>1 leaves it.</source>
        <translation>1 ne change rien.</translation>
    </message>
    <message>
        <source>0 is grey, 1 leaves it.</source>
        <translation>0 est gris, 1 ne change rien.</translation>
    </message>
    <message>
        <source>Above 1 lightens the middle tones.</source>
        <translation>Au-dessus de 1, éclaircit les tons moyens.</translation>
    </message>
    <message>
        <source>Turns the colours about the wheel.</source>
        <translation>Tourne les couleurs sur le cercle chromatique.</translation>
    </message>
    <message>
        <source>Pixels.</source>
        <translation>Pixels (px).</translation>
    </message>
    <message>
        <source>How far a point spreads.</source>
        <translation>Jusqu&apos;où un point s&apos;étale.</translation>
    </message>
    <message>
        <source>0 leaves it.</source>
        <translation>0 ne change rien.</translation>
    </message>
    <message>
        <source>A look-up table on this machine: .cube, .3dl, .dat, .m3d or .csp.</source>
        <translation>Une table de couleurs de cette machine : .cube, .3dl, .dat, .m3d ou .csp.</translation>
    </message>
    <message>
        <source>0 leaves the picture, 1 is all of the look.</source>
        <translation>0 laisse l&apos;image, 1 applique tout l&apos;effet.</translation>
    </message>
    <message>
        <source>dB.</source>
        <translation>dB.</translation>
    </message>
    <message>
        <source>Sound below it is shut out, dBFS.</source>
        <translation>Le son au-dessous est coupé, dBFS.</translation>
    </message>
    <message>
        <source>How fast it opens.</source>
        <translation>Vitesse d&apos;ouverture.</translation>
    </message>
    <message>
        <source>How fast it shuts.</source>
        <translation>Vitesse de fermeture.</translation>
    </message>
    <message>
        <source>Sound above it is turned down, dBFS.</source>
        <translation>Le son au-dessus est baissé, dBFS.</translation>
    </message>
    <message>
        <source>By how much: 4 makes 4 dB above the threshold 1 dB.</source>
        <translation>De combien : 4 fait de 4 dB au-dessus du seuil 1 dB.</translation>
    </message>
    <message>
        <source>How fast it turns down.</source>
        <translation>Vitesse de baisse.</translation>
    </message>
    <message>
        <source>How fast it turns up again.</source>
        <translation>Vitesse de remontée.</translation>
    </message>
    <message>
        <source>Gain after it, dB.</source>
        <translation>Gain ensuite, dB.</translation>
    </message>
    <message>
        <source>Nothing is louder, dBFS.</source>
        <translation>Rien n&apos;est plus fort, dBFS.</translation>
    </message>
    <message>
        <source>How fast it lets go.</source>
        <translation>Vitesse de relâchement.</translation>
    </message>
    <message>
        <source>How much of the noise is taken away, dB.</source>
        <translation>Part du bruit retirée, dB.</translation>
    </message>
    <message>
        <source>How loud the noise is, dBFS.</source>
        <translation>Niveau du bruit, dBFS.</translation>
    </message>
    <message>
        <source>Shown to the producer.</source>
        <translation>Affiché au producteur.</translation>
    </message>
    <message>
        <source>Go live by itself when the server starts after a crash or reboot.</source>
        <translation>Repasser seul en direct quand le serveur démarre après une panne ou un redémarrage.</translation>
    </message>
    <message>
        <source>Sound device on which the producer listens; empty is the default.</source>
        <translation>Appareil sur lequel le producteur écoute ; vide pour celui par défaut.</translation>
    </message>
    <message>
        <source>Seconds of the program kept for saving afterwards; 0 keeps none.</source>
        <translation>Secondes du programme gardées pour être enregistrées après coup ; 0 n&apos;en garde pas.</translation>
    </message>
    <message>
        <source>A stream of this server, or another studio, whose program it then is.</source>
        <translation>Un flux de ce serveur, ou un autre studio, dont c&apos;est alors le programme.</translation>
    </message>
    <message>
        <source>Management needs an API key. Players never do.</source>
        <translation>La gestion demande une clé d&apos;API. Les lecteurs jamais.</translation>
    </message>
    <message>
        <source>Players need an address that was signed and has not expired.</source>
        <translation>Les lecteurs ont besoin d&apos;une adresse signée et non expirée.</translation>
    </message>
    <message>
        <source>How long a signed address is good for.</source>
        <translation>Combien de temps vaut une adresse signée.</translation>
    </message>
    <message>
        <source>Streams an account may have.</source>
        <translation>Nombre de flux qu&apos;un compte peut avoir.</translation>
    </message>
    <message>
        <source>A stream nobody asked for so long is deleted; 0 keeps it.</source>
        <translation>Un flux que personne n&apos;a demandé pendant ce temps est supprimé ; 0 le garde.</translation>
    </message>
    <message>
        <source>Addresses of this machine may be relayed.</source>
        <translation>Les adresses de cette machine peuvent être relayées.</translation>
    </message>
    <message>
        <source>Addresses of private networks may be relayed.</source>
        <translation>Les adresses de réseaux privés peuvent être relayées.</translation>
    </message>
    <message>
        <source>User-Agent sent upstream; empty is the server&apos;s own.</source>
        <translation>User-Agent envoyé en amont ; vide, c&apos;est celui du serveur.</translation>
    </message>
    <message>
        <source>-1: as the settings say.</source>
        <translation>-1 : selon les réglages.</translation>
    </message>
    <message>
        <source>Name, TCP and TLS.</source>
        <translation>Résolution du nom, TCP et TLS.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head.</source>
        <translation>De la requête à l&apos;en-tête de la réponse.</translation>
    </message>
    <message>
        <source>Without a byte for so long, a live stream is helped; -1: as the settings say.</source>
        <translation>Sans un octet pendant ce temps, un flux en direct est secouru ; -1 : selon les réglages.</translation>
    </message>
    <message>
        <source>Live: how long one attempt has before the next begins beside it.</source>
        <translation>Direct : délai d&apos;un essai avant que le suivant commence à côté.</translation>
    </message>
    <message>
        <source>Live: without media for so long, and clients are sent away.</source>
        <translation>Direct : sans média pendant ce temps, les clients sont déconnectés.</translation>
    </message>
    <message>
        <source>How long an upstream is kept after its last client.</source>
        <translation>Combien de temps la connexion en amont est gardée après le dernier client.</translation>
    </message>
    <message>
        <source>A client that asks for nothing for so long has left.</source>
        <translation>Un client qui ne demande rien pendant ce temps est parti.</translation>
    </message>
    <message>
        <source>And at most so long.</source>
        <translation>Et au plus ce temps.</translation>
    </message>
    <message>
        <source>How long a bad address is left alone.</source>
        <translation>Combien de temps une mauvaise adresse est laissée de côté.</translation>
    </message>
    <message>
        <source>0 is without limit.</source>
        <translation>0 pour aucune limite.</translation>
    </message>
    <message>
        <source>0 is without limit; -1: as the settings say.</source>
        <translation>0 pour aucune limite ; -1 : selon les réglages.</translation>
    </message>
    <message>
        <source>To all clients of a stream together; 0 is without limit.</source>
        <translation>Pour tous les clients d&apos;un flux ensemble ; 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>Live: less for 15 s is a failure; 0 is off.</source>
        <translation>Direct : moins pendant 15 s est une panne ; 0 pour désactiver.</translation>
    </message>
    <message>
        <source>Strict live TS: what the first client waits for.</source>
        <translation>TS en direct strict : ce qu&apos;attend le premier client.</translation>
    </message>
    <message>
        <source>Segments kept for other clients.</source>
        <translation>Segments gardés pour d&apos;autres clients.</translation>
    </message>
    <message>
        <source>Longer segments are refused.</source>
        <translation>Les segments plus longs sont refusés.</translation>
    </message>
    <message>
        <source>Longer playlists are refused.</source>
        <translation>Les listes plus longues sont refusées.</translation>
    </message>
    <message>
        <source>Clean transport stream packets only; no ranges; buffered before the first byte.</source>
        <translation>Paquets de flux de transport propres uniquement ; pas de plages ; mis en tampon avant le premier octet.</translation>
    </message>
    <message>
        <source>Playlists are asked for where the first redirect led to.</source>
        <translation>Les listes sont demandées là où la première redirection a mené.</translation>
    </message>
    <message>
        <source>Goes back to the primary address when it works again.</source>
        <translation>Revient à la première adresse quand elle fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>After how many seconds on a backup the primary is tried.</source>
        <translation>Après combien de secondes sur une adresse de secours la première est essayée.</translation>
    </message>
    <message>
        <source>An http:// or socks5:// proxy to connect through.</source>
        <translation>Un proxy http:// ou socks5:// par lequel passer.</translation>
    </message>
    <message>
        <source>Addresses tried in one emergency; 0 is all.</source>
        <translation>Adresses essayées lors d&apos;une urgence ; 0 pour toutes.</translation>
    </message>
    <message>
        <source>A client that is too slow is sent away; else it goes on at the live edge.</source>
        <translation>Un client trop lent est déconnecté ; sinon il reprend au bord du direct.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Sound bitrate</source>
        <translation>Débit du son</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Pistes audio</translation>
    </message>
    <message>
        <source>Go live by itself after a crash</source>
        <translation>Repasser en direct tout seul après un plantage</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>B-frames</source>
        <translation>Images B</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>Depuis le bas</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>What the machine plays</source>
        <translation>Ce que joue la machine</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Countdown to</source>
        <translation>Compte à rebours jusqu&apos;à</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>Qualité (CRF)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Loudness of the noise</source>
        <translation>Niveau du bruit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Keyframe every</source>
        <translation>Image clé toutes les</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>Gain afterwards</source>
        <translation>Gain ensuite</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>De la médiathèque</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Largeur du contour</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Rate control</source>
        <translation>Contrôle du débit</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Relâchement</translation>
    </message>
    <message>
        <source>Replay buffer</source>
        <translation>Tampon de relecture</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Depuis la droite</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Défilement</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>Durée d&apos;un segment</translation>
    </message>
    <message>
        <source>Show the pointer</source>
        <translation>Montrer le pointeur</translation>
    </message>
    <message>
        <source>Nearness of the colour</source>
        <translation>Proximité de la couleur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Reflections taken out</source>
        <translation>Reflets retirés</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Son d&apos;essai</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Picture bitrate</source>
        <translation>Débit de l&apos;image</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Segments in the list</source>
        <translation>Segments dans la liste</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Le meilleur disponible</translation>
    </message>
    <message>
        <source>Colour bars</source>
        <translation>Barres de couleur</translation>
    </message>
    <message>
        <source>Calls the server</source>
        <translation>Appelle le serveur</translation>
    </message>
    <message>
        <source>Constant bitrate</source>
        <translation>Débit constant</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation>Compteur d&apos;images</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>Qualité constante</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hold the last picture</source>
        <translation>Garder la dernière image</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translation>Attend l&apos;appel</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>Canevas principal</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>Image animée</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Variable bitrate</source>
        <translation>Débit variable</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>Canevas vertical</translation>
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
        <translation>Adresses de cette machine</translation>
    </message>
    <message>
        <source>Private networks</source>
        <translation>Réseaux privés</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>Bad address rests for</source>
        <translation>Mauvaise adresse au repos</translation>
    </message>
    <message>
        <source>Send slow players away</source>
        <translation>Déconnecter les lecteurs lents</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Abandonner après</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Head start of an attempt</source>
        <translation>Avance d&apos;un essai</translation>
    </message>
    <message>
        <source>HLS player has left after</source>
        <translation>Lecteur HLS parti après</translation>
    </message>
    <message>
        <source>Delete what nobody asked for</source>
        <translation>Supprimer ce que personne ne demande</translation>
    </message>
    <message>
        <source>Connection kept for</source>
        <translation>Connexion gardée</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>Lecteurs au plus</translation>
    </message>
    <message>
        <source>Players of an address</source>
        <translation>Lecteurs par adresse</translation>
    </message>
    <message>
        <source>Players of a stream</source>
        <translation>Lecteurs par flux</translation>
    </message>
    <message>
        <source>Addresses tried at once</source>
        <translation>Adresses essayées à la fois</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>Redirections au plus</translation>
    </message>
    <message>
        <source>Most streams</source>
        <translation>Flux au plus</translation>
    </message>
    <message>
        <source>Buffered at most for</source>
        <translation>En tampon au plus</translation>
    </message>
    <message>
        <source>Connect through</source>
        <translation>Se connecter par</translation>
    </message>
    <message>
        <source>Managing needs a key</source>
        <translation>La gestion demande une clé</translation>
    </message>
    <message>
        <source>Try the first after</source>
        <translation>Essayer la première après</translation>
    </message>
    <message>
        <source>Back to the first address</source>
        <translation>Retour à la première adresse</translation>
    </message>
    <message>
        <source>A signed address lasts</source>
        <translation>Une adresse signée vaut</translation>
    </message>
    <message>
        <source>Signed addresses for players</source>
        <translation>Adresses signées pour les lecteurs</translation>
    </message>
    <message>
        <source>Silence that is trouble</source>
        <translation>Silence qui est une panne</translation>
    </message>
    <message>
        <source>Clean transport stream only</source>
        <translation>Flux de transport propre uniquement</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Stay where redirects led</source>
        <translation>Rester où mènent les redirections</translation>
    </message>
    <message>
        <source>Backup address</source>
        <translation>Adresse de secours</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Most for a player, a second</source>
        <translation>Maximum par lecteur et par seconde</translation>
    </message>
    <message>
        <source>Largest playlist</source>
        <translation>Plus grande liste</translation>
    </message>
    <message>
        <source>Largest segment</source>
        <translation>Plus grand segment</translation>
    </message>
    <message>
        <source>Most for a stream, a second</source>
        <translation>Maximum par flux et par seconde</translation>
    </message>
    <message>
        <source>Too little, a second</source>
        <translation>Trop peu, par seconde</translation>
    </message>
    <message>
        <source>Buffered before the start</source>
        <translation>Mis en tampon avant le départ</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ID du flux</translation>
    </message>
</context>
<context>
    <name>FirstStudio</name>
    <message>
        <source>My show</source>
        <translation>Mon émission</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>You are on air</source>
        <translation>Vous êtes à l’antenne</translation>
    </message>
    <message>
        <source>Closing Castwright ends the show for everybody who watches.</source>
        <translation>Fermer Castwright termine le direct pour tous ceux qui regardent.</translation>
    </message>
    <message>
        <source>&amp;Stay on air</source>
        <translation>&amp;Rester à l’antenne</translation>
    </message>
    <message>
        <source>&amp;End the show and close</source>
        <translation>&amp;Terminer le direct et fermer</translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>In YouTube Studio choose Create, Go live, Stream. The key stands under Stream settings.</source>
        <translation>Dans YouTube Studio, choisissez Créer, Passer au direct, Stream. La clé se trouve dans les paramètres du flux.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Primary, without TLS</source>
        <translation>Principal, sans TLS</translation>
    </message>
    <message>
        <source>Backup, without TLS</source>
        <translation>Secours, sans TLS</translation>
    </message>
    <message>
        <source>In the creator dashboard under Settings, Stream: Primary stream key.</source>
        <translation>Dans le tableau de bord de créateur, sous Paramètres, Stream : clé de stream principale.</translation>
    </message>
    <message>
        <source>In Live Producer choose Streaming software and copy the stream key.</source>
        <translation>Dans Live Producer, choisissez Logiciel de streaming et copiez la clé de flux.</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>Deuxième adresse</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Stream URL and key. If the address there is another one, paste it here.</source>
        <translation>Dans le tableau de bord, sous Settings, Stream URL and key. Si l&apos;adresse indiquée est différente, collez-la ici.</translation>
    </message>
    <message>
        <source>In LIVE Center choose Go LIVE, Streaming software. Server address and key are made for each stream; paste both.</source>
        <translation>Dans LIVE Center, choisissez Go LIVE, Streaming software. L&apos;adresse et la clé changent à chaque direct ; collez les deux.</translation>
    </message>
    <message>
        <source>Make a live event, choose Custom stream (RTMP) and get the address and key of your region; paste both.</source>
        <translation>Créez un événement en direct, choisissez Custom stream (RTMP) et prenez l&apos;adresse et la clé de votre région ; collez les deux.</translation>
    </message>
    <message>
        <source>In the event&apos;s settings under Stream with RTMP.</source>
        <translation>Dans les réglages de l&apos;événement, sous Stream with RTMP.</translation>
    </message>
    <message>
        <source>Without TLS</source>
        <translation>Sans TLS</translation>
    </message>
    <message>
        <source>On the dashboard choose RTMP settings and copy the stream key.</source>
        <translation>Dans le tableau de bord, ouvrez les réglages RTMP et copiez la clé de flux.</translation>
    </message>
    <message>
        <source>In the dashboard under Stream, Live inputs, Connection information.</source>
        <translation>Dans le tableau de bord, sous Stream, Live inputs, Connection information.</translation>
    </message>
    <message>
        <source>In the dashboard under Video, Live streams: Stream key.</source>
        <translation>Dans le tableau de bord, sous Video, Live streams : Stream key.</translation>
    </message>
    <message>
        <source>Over TLS</source>
        <translation>Par TLS</translation>
    </message>
    <message>
        <source>In Trovo Studio under Stream.</source>
        <translation>Dans Trovo Studio, sous Stream.</translation>
    </message>
    <message>
        <source>In the server&apos;s admin page under Configuration, Server setup, Stream keys. Put your server&apos;s name into the address.</source>
        <translation>Dans la page d&apos;administration du serveur, sous Configuration, Server setup, Stream keys. Mettez le nom de votre serveur dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>Choose Publish, Go live; the live&apos;s settings show the address and the key. Put your server&apos;s name into the address.</source>
        <translation>Choisissez Publier, Passer en direct ; les réglages du direct montrent l&apos;adresse et la clé. Mettez le nom de votre serveur dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>Your server, over TLS</source>
        <translation>Votre serveur, par TLS</translation>
    </message>
    <message>
        <source>The key is the path&apos;s name; for SRT the stream id is publish: and the path. Put your server&apos;s name into the address.</source>
        <translation>La clé est le nom du chemin ; en SRT, l&apos;identifiant de flux est publish: suivi du chemin. Mettez le nom de votre serveur dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>Own RTMP server</source>
        <translation>Serveur RTMP personnel</translation>
    </message>
    <message>
        <source>The server&apos;s address and, apart from it, the stream key.</source>
        <translation>L&apos;adresse du serveur et, séparément, la clé de flux.</translation>
    </message>
    <message>
        <source>Host and port of the receiver.</source>
        <translation>Hôte et port du récepteur.</translation>
    </message>
    <message>
        <source>HLS on this machine</source>
        <translation>HLS sur cette machine</translation>
    </message>
    <message>
        <source>Served by Castwright itself; any player on the network can watch.</source>
        <translation>Diffusé par Castwright lui-même ; tout lecteur du réseau peut regarder.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>An MP4 file in the recordings folder that plays even after a crash.</source>
        <translation>Un fichier MP4 dans le dossier des enregistrements, lisible même après un plantage.</translation>
    </message>
    <message>
        <source>Nearest, over TLS</source>
        <translation>Le plus proche, par TLS</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Le plus proche</translation>
    </message>
    <message>
        <source>Autodetect</source>
        <translation>Détection automatique</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Sessions of viewers</source>
        <translation>Sessions des spectateurs</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>Regardent maintenant</translation>
    </message>
    <message>
        <source>Viewers coming and leaving</source>
        <translation>Arrivées et départs des spectateurs</translation>
    </message>
    <message>
        <source>What happened to streams</source>
        <translation>Ce qui est arrivé aux flux</translation>
    </message>
    <message>
        <source>Sums of streams</source>
        <translation>Totaux des flux</translation>
    </message>
    <message>
        <source>Health over time</source>
        <translation>Santé au fil du temps</translation>
    </message>
    <message>
        <source>Minutes by quality</source>
        <translation>Minutes par qualité</translation>
    </message>
    <message>
        <source>Hours of streams</source>
        <translation>Heures des flux</translation>
    </message>
    <message>
        <source>Hours by stream and country</source>
        <translation>Heures par flux et pays</translation>
    </message>
    <message>
        <source>Hours by country</source>
        <translation>Heures par pays</translation>
    </message>
    <message>
        <source>What the API was asked</source>
        <translation>Ce qui a été demandé à l&apos;API</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est stocké</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Correct the request and send it again.</source>
        <translation>Corrigez la demande et renvoyez-la.</translation>
    </message>
    <message>
        <source>Send a valid API key as Bearer token or X-API-Key.</source>
        <translation>Envoyez une clé d&apos;API valide (jeton Bearer ou X-API-Key).</translation>
    </message>
    <message>
        <source>Create a new API key; this one has expired.</source>
        <translation>Créez une nouvelle clé d&apos;API ; celle-ci a expiré.</translation>
    </message>
    <message>
        <source>Create a new API key; this one was revoked.</source>
        <translation>Créez une nouvelle clé d&apos;API ; celle-ci a été révoquée.</translation>
    </message>
    <message>
        <source>Use a key that holds the named scope.</source>
        <translation>Utilisez une clé qui possède le droit indiqué.</translation>
    </message>
    <message>
        <source>This is not allowed from here.</source>
        <translation>Ce n&apos;est pas permis d&apos;ici.</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted.</source>
        <translation>Introuvable ; cela a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>Use a method named in the Allow header.</source>
        <translation>Utilisez une méthode de l&apos;en-tête Allow.</translation>
    </message>
    <message>
        <source>Send the whole request without long pauses.</source>
        <translation>Envoyez toute la demande sans longues pauses.</translation>
    </message>
    <message>
        <source>Read the current state and decide again.</source>
        <translation>Relisez l&apos;état actuel et décidez de nouveau.</translation>
    </message>
    <message>
        <source>The studio is live already.</source>
        <translation>Le studio est déjà en direct.</translation>
    </message>
    <message>
        <source>Take the studio live first.</source>
        <translation>Mettez d&apos;abord le studio en direct.</translation>
    </message>
    <message>
        <source>Use a new Idempotency-Key for a different request.</source>
        <translation>Utilisez un nouvel Idempotency-Key pour une autre demande.</translation>
    </message>
    <message>
        <source>Wait for the first request with this key to finish.</source>
        <translation>Attendez la fin de la première demande avec cette clé.</translation>
    </message>
    <message>
        <source>Read the resource again and repeat the change on its new version.</source>
        <translation>Relisez l&apos;élément et refaites la modification.</translation>
    </message>
    <message>
        <source>Send a smaller body.</source>
        <translation>Envoyez un contenu plus petit.</translation>
    </message>
    <message>
        <source>Send the content type that the documentation names.</source>
        <translation>Envoyez le type de contenu indiqué par la documentation.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Corrigez le champ indiqué.</translation>
    </message>
    <message>
        <source>Send If-Match with the version you read.</source>
        <translation>Envoyez If-Match avec la version lue.</translation>
    </message>
    <message>
        <source>Wait for the time in Retry-After.</source>
        <translation>Trop de demandes ; patientez un instant.</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>Envoyez des en-têtes moins nombreux ou plus courts.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report the request id.</source>
        <translation>Réessayez ; si cela persiste, signalez l&apos;erreur.</translation>
    </message>
    <message>
        <source>This is not supported on this machine.</source>
        <translation>Ce n&apos;est pas pris en charge sur cette machine.</translation>
    </message>
    <message>
        <source>Check that the other server is reachable.</source>
        <translation>Vérifiez que l&apos;autre serveur est joignable.</translation>
    </message>
    <message>
        <source>Set PUBLIC_API_WRITE_ENABLED=true to allow changes.</source>
        <translation>Réglez PUBLIC_API_WRITE_ENABLED=true pour autoriser les modifications.</translation>
    </message>
    <message>
        <source>Try again after the restart.</source>
        <translation>Réessayez après le redémarrage.</translation>
    </message>
    <message>
        <source>Close connections that are not in use, or wait for the time in Retry-After.</source>
        <translation>Trop de connexions ; fermez-en ou patientez.</translation>
    </message>
    <message>
        <source>The other server took too long; try again.</source>
        <translation>L&apos;autre serveur a mis trop de temps ; réessayez.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>Le nom du serveur est inconnu.</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>Le serveur refuse la connexion.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The encrypted connection is refused.</source>
        <translation>La connexion chiffrée est refusée.</translation>
    </message>
    <message>
        <source>The server does not accept the stream key.</source>
        <translation>Le serveur n&apos;accepte pas la clé de flux.</translation>
    </message>
    <message>
        <source>Somebody is already streaming with this key.</source>
        <translation>Quelqu&apos;un diffuse déjà avec cette clé.</translation>
    </message>
    <message>
        <source>The server takes nothing any more.</source>
        <translation>Le serveur ne prend plus rien.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>The server does not take this codec.</source>
        <translation>Le serveur ne prend pas ce codec.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The encoder does not work.</source>
        <translation>L&apos;encodeur ne fonctionne pas.</translation>
    </message>
    <message>
        <source>A setting of the destination is wrong.</source>
        <translation>Un réglage de la destination est incorrect.</translation>
    </message>
    <message>
        <source>The server refused the stream.</source>
        <translation>Le serveur a refusé le flux.</translation>
    </message>
    <message>
        <source>This studio has no vertical canvas.</source>
        <translation>Ce studio n&apos;a pas de canevas vertical.</translation>
    </message>
    <message>
        <source>The replay buffer is off. Start it first.</source>
        <translation>Le tampon de relecture est arrêté. Démarrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The picture cannot be converted.</source>
        <translation>L&apos;image ne peut pas être convertie.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>L&apos;image est trop grande.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the address and that the sender runs.</source>
        <translation>Rien n&apos;écoute à %1. Vérifiez l&apos;adresse et que l&apos;émetteur fonctionne.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>%1 est injoignable. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 ne répond pas. Vérifiez l&apos;adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check user, password or key in the address.</source>
        <translation>%1 refuse l&apos;accès. Vérifiez l&apos;utilisateur, le mot de passe ou la clé dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>There is no stream at %1. Check the address and that the sender runs.</source>
        <translation>Il n&apos;y a pas de flux à %1. Vérifiez l&apos;adresse et que l&apos;émetteur fonctionne.</translation>
    </message>
    <message>
        <source>The server of %1 reports a failure of its own.</source>
        <translation>Le serveur de %1 signale une erreur interne.</translation>
    </message>
    <message>
        <source>%1 uses a protocol that is not supported here.</source>
        <translation>%1 utilise un protocole non pris en charge ici.</translation>
    </message>
    <message>
        <source>What comes from %1 is no audio or video that can be read.</source>
        <translation>Ce qui vient de %1 n&apos;est ni une vidéo ni un son lisible.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 est terminé.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Choose it again.</source>
        <translation>Le fichier %1 est introuvable. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Change its permissions.</source>
        <translation>Le fichier %1 ne peut pas être lu. Changez ses droits.</translation>
    </message>
    <message>
        <source>The file %1 cannot be played: it is damaged or of an unknown kind.</source>
        <translation>Le fichier %1 ne peut pas être lu : il est endommagé ou d&apos;un type inconnu.</translation>
    </message>
    <message>
        <source>The device %1 is not there. Plug it in or choose another.</source>
        <translation>L&apos;appareil %1 est absent. Branchez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The device %1 may not be used. Check the permissions of this user.</source>
        <translation>L&apos;appareil %1 ne peut pas être utilisé. Vérifiez les droits de cet utilisateur.</translation>
    </message>
    <message>
        <source>The device %1 is in use by another program. Close that one.</source>
        <translation>L&apos;appareil %1 est utilisé par un autre programme. Fermez celui-ci.</translation>
    </message>
    <message>
        <source>The device %1 cannot be captured. Check that it works and is free.</source>
        <translation>L&apos;appareil %1 ne peut pas être capturé. Vérifiez qu&apos;il fonctionne et qu&apos;il est libre.</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot capture by %1.</source>
        <translation>Ce FFmpeg ne peut pas capturer par %1.</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder.</source>
        <translation>Ce FFmpeg n&apos;a pas d&apos;encodeur AAC.</translation>
    </message>
    <message>
        <source>The AAC encoder does not open.</source>
        <translation>L&apos;encodeur AAC ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>The AAC encoder failed.</source>
        <translation>L&apos;encodeur AAC a échoué.</translation>
    </message>
    <message>
        <source>The encoder %1 does not work here (%2); %3 is used instead.</source>
        <translation>L&apos;encodeur %1 ne fonctionne pas ici (%2) ; %3 est utilisé à la place.</translation>
    </message>
    <message>
        <source>No encoder for %1 works on this machine: %2.</source>
        <translation>Aucun encodeur pour %1 ne fonctionne sur cette machine : %2.</translation>
    </message>
    <message>
        <source>it is not part of this FFmpeg</source>
        <translation>il ne fait pas partie de ce FFmpeg</translation>
    </message>
    <message>
        <source>The encoder does not take the picture: %1.</source>
        <translation>L&apos;encodeur ne prend pas l&apos;image : %1.</translation>
    </message>
    <message>
        <source>The encoder failed: %1.</source>
        <translation>L&apos;encodeur a échoué : %1.</translation>
    </message>
    <message>
        <source>The file could not be read in time.</source>
        <translation>Le fichier n&apos;a pas pu être lu à temps.</translation>
    </message>
    <message>
        <source>The file is not a picture, video or sound this program can read.</source>
        <translation>Ce fichier n&apos;est pas une image, une vidéo ou un son que ce programme sait lire.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file holds neither picture nor sound.</source>
        <translation>Le fichier ne contient ni image ni son.</translation>
    </message>
    <message>
        <source>There is nothing between these times.</source>
        <translation>Il n&apos;y a rien entre ces deux moments.</translation>
    </message>
    <message>
        <source>The file holds no picture and no sound.</source>
        <translation>Le fichier ne contient ni image ni son.</translation>
    </message>
    <message>
        <source>the name service gave no answer for “%1”</source>
        <translation>le service de noms n&apos;a pas répondu pour « %1 »</translation>
    </message>
    <message>
        <source>there is no address for the name “%1” (%2)</source>
        <translation>aucune adresse pour le nom « %1 » (%2)</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 a refusé la connexion</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network</source>
        <translation>%1 est injoignable depuis ce réseau</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>la connexion s&apos;est rompue (%1)</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>le nom n&apos;a pas d&apos;adresse</translation>
    </message>
    <message>
        <source>encryption is not available</source>
        <translation>le chiffrement n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>the file with the certificate authority cannot be read</source>
        <translation>le fichier de l&apos;autorité de certification ne peut pas être lu</translation>
    </message>
    <message>
        <source>the server was reached but the encrypted connection is not answered</source>
        <translation>le serveur a été joint, mais la connexion chiffrée reste sans réponse</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not to be trusted: %2</source>
        <translation>le certificat de « %1 » n&apos;est pas digne de confiance : %2</translation>
    </message>
    <message>
        <source>the server does not speak TLS as it should</source>
        <translation>le serveur ne parle pas TLS correctement</translation>
    </message>
    <message>
        <source>The uplink could not be measured: %1.</source>
        <translation>La ligne n&apos;a pas pu être mesurée : %1.</translation>
    </message>
    <message>
        <source>must be an http or https address of a server that takes uploads</source>
        <translation>doit être l&apos;adresse http ou https d&apos;un serveur qui accepte les envois</translation>
    </message>
    <message>
        <source>the server answered %1; give the address of one that takes uploads</source>
        <translation>le serveur a répondu %1 ; donnez l&apos;adresse d&apos;un serveur qui accepte les envois</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>cela a été arrêté</translation>
    </message>
    <message>
        <source>this kind of destination is not known</source>
        <translation>ce type de destination est inconnu</translation>
    </message>
    <message>
        <source>Check the server address for typing errors and whether this computer is online.</source>
        <translation>Vérifiez l&apos;adresse du serveur et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Check the port in the address, and that the server is running.</source>
        <translation>Vérifiez le port dans l&apos;adresse et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall blocks it.</source>
        <translation>Vérifiez l&apos;adresse et si un pare-feu la bloque.</translation>
    </message>
    <message>
        <source>Check the host name and this computer&apos;s date; for a server of your own, give its certificate authority in the destination.</source>
        <translation>Vérifiez le nom d&apos;hôte et la date de cet ordinateur ; pour votre propre serveur, indiquez son autorité de certification dans la destination.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform&apos;s page again; it may have been reset.</source>
        <translation>Copiez de nouveau la clé de flux depuis la page de la plateforme ; elle a peut-être été réinitialisée.</translation>
    </message>
    <message>
        <source>End the other stream, or wait until the server has noticed that it is gone.</source>
        <translation>Arrêtez l&apos;autre flux, ou attendez que le serveur remarque qu&apos;il est parti.</translation>
    </message>
    <message>
        <source>The uplink may be too slow or the server overloaded; a lower bitrate helps.</source>
        <translation>La ligne est peut-être trop lente ou le serveur surchargé ; un débit plus bas aide.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if this repeats, check the platform&apos;s page for the stream&apos;s state.</source>
        <translation>Un nouvel essai se fait tout seul ; si cela se répète, voyez la page de la plateforme.</translation>
    </message>
    <message>
        <source>Choose H.264 with AAC for this destination.</source>
        <translation>Choisissez H.264 avec AAC pour cette destination.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then retry.</source>
        <translation>Libérez de la place ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>Vérifiez que le dossier existe et qu&apos;on peut y écrire.</translation>
    </message>
    <message>
        <source>See the studio&apos;s encoder messages.</source>
        <translation>Voyez les messages de l&apos;encodeur du studio.</translation>
    </message>
    <message>
        <source>Correct the destination&apos;s settings.</source>
        <translation>Corrigez les réglages de la destination.</translation>
    </message>
    <message>
        <source>Check the address and the platform&apos;s page for the reason.</source>
        <translation>Vérifiez l&apos;adresse et cherchez la raison sur la page de la plateforme.</translation>
    </message>
    <message>
        <source>the connection was given up to try again</source>
        <translation>la connexion a été abandonnée pour réessayer</translation>
    </message>
    <message>
        <source>the server took nothing for %1 seconds</source>
        <translation>le serveur n&apos;a rien pris pendant %1 secondes</translation>
    </message>
    <message>
        <source>the server takes nothing any more</source>
        <translation>le serveur ne prend plus rien</translation>
    </message>
    <message>
        <source>the encoder gives no pictures</source>
        <translation>l&apos;encodeur ne donne pas d&apos;images</translation>
    </message>
    <message>
        <source>Not checked because an earlier check failed.</source>
        <translation>Pas vérifié, car une vérification précédente a échoué.</translation>
    </message>
    <message>
        <source>This server does not take %1. Choose H.264 for this destination.</source>
        <translation>Ce serveur ne prend pas %1. Choisissez H.264 pour cette destination.</translation>
    </message>
    <message>
        <source>An SRT passphrase has 10 to 79 characters. Correct it in the destination.</source>
        <translation>Une phrase secrète SRT a de 10 à 79 caractères. Corrigez-la dans la destination.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its rights.</source>
        <translation>Impossible d&apos;écrire dans le dossier « %1 ». Choisissez-en un autre ou changez ses droits.</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk. Free some space or choose another folder.</source>
        <translation>Moins de 50 Mo sont libres sur le disque. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording. Free some space for a longer show.</source>
        <translation>Le disque a de la place pour environ %1 minutes d&apos;enregistrement. Libérez de la place pour une émission plus longue.</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>le dossier « %1 » ne peut pas être créé</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>« %1 » ne peut pas être écrit (%2)</translation>
    </message>
    <message>
        <source>the screen is no longer shared</source>
        <translation>l&apos;écran n&apos;est plus partagé</translation>
    </message>
    <message>
        <source>The screen cannot be read: PipeWire does not work here.</source>
        <translation>L&apos;écran ne peut pas être lu : PipeWire ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Under Wayland the desktop hands out screens, and this one has no portal that does. Install xdg-desktop-portal with the part for your desktop (for example xdg-desktop-portal-gnome or -wlr).</source>
        <translation>Sous Wayland, c&apos;est le bureau qui donne les écrans, et celui-ci n&apos;a pas de portail pour cela. Installez xdg-desktop-portal avec la partie de votre bureau (par exemple xdg-desktop-portal-gnome ou -wlr).</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>La source a été fermée.</translation>
    </message>
    <message>
        <source>You did not choose a screen. Open the source&apos;s settings to be asked again.</source>
        <translation>Vous n&apos;avez pas choisi d&apos;écran. Ouvrez les réglages de la source pour choisir de nouveau.</translation>
    </message>
    <message>
        <source>The desktop ended the sharing of the screen. Trying again.</source>
        <translation>Le bureau a mis fin au partage de l&apos;écran. Nouvel essai.</translation>
    </message>
    <message>
        <source>The program has ended.</source>
        <translation>Le programme est terminé.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>L&apos;image n&apos;a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The disk is full in less than 2 minutes; the recording will then be ended. Free some space now.</source>
        <translation>Le disque sera plein dans moins de 2 minutes ; l&apos;enregistrement s&apos;arrêtera alors. Libérez de la place maintenant.</translation>
    </message>
    <message>
        <source>The disk is full in less than 10 minutes at this rate. Free some space soon.</source>
        <translation>À ce rythme, le disque sera plein dans moins de 10 minutes. Libérez bientôt de la place.</translation>
    </message>
    <message>
        <source>the file “%1” cannot be made</source>
        <translation>le fichier « %1 » ne peut pas être créé</translation>
    </message>
    <message>
        <source>the disk is full; the recording was ended</source>
        <translation>le disque est plein ; l&apos;enregistrement a été arrêté</translation>
    </message>
    <message>
        <source>the recording cannot be written (%1)</source>
        <translation>l&apos;enregistrement ne peut pas être écrit (%1)</translation>
    </message>
    <message>
        <source>less than 50 MB are left on the disk; recording has ended</source>
        <translation>il reste moins de 50 Mo sur le disque ; l&apos;enregistrement est terminé</translation>
    </message>
    <message>
        <source>the disk does not take the recording</source>
        <translation>le disque ne prend pas l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Wait a moment after starting the replay buffer.</source>
        <translation>Rien n&apos;est encore gardé. Attendez un instant après le démarrage du tampon de relecture.</translation>
    </message>
    <message>
        <source>The replay cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>La relecture ne peut pas être écrite dans %1. Vérifiez les droits et la place du dossier.</translation>
    </message>
    <message>
        <source>the server address must begin with rtmp:// or rtmps://</source>
        <translation>l&apos;adresse du serveur doit commencer par rtmp:// ou rtmps://</translation>
    </message>
    <message>
        <source>the server address names no server</source>
        <translation>l&apos;adresse du serveur ne nomme aucun serveur</translation>
    </message>
    <message>
        <source>the server address lacks the application, as in rtmp://server/live</source>
        <translation>il manque l&apos;application dans l&apos;adresse, comme dans rtmp://server/live</translation>
    </message>
    <message>
        <source>the stream key is missing</source>
        <translation>la clé de flux manque</translation>
    </message>
    <message>
        <source>the server&apos;s answer is not RTMP</source>
        <translation>la réponse du serveur n&apos;est pas du RTMP</translation>
    </message>
    <message>
        <source>the server was reached but does not answer</source>
        <translation>le serveur a été joint mais ne répond pas</translation>
    </message>
    <message>
        <source>this server does not take %1</source>
        <translation>ce serveur ne prend pas %1</translation>
    </message>
    <message>
        <source>the server hung up when it was given the stream key</source>
        <translation>le serveur a raccroché en recevant la clé de flux</translation>
    </message>
    <message>
        <source>the server asked to connect again</source>
        <translation>le serveur a demandé de se reconnecter</translation>
    </message>
    <message>
        <source>the server ended the stream</source>
        <translation>le serveur a mis fin au flux</translation>
    </message>
    <message>
        <source>%1 (the server says: %2)</source>
        <translation>%1 (le serveur dit : %2)</translation>
    </message>
    <message>
        <source>somebody is already streaming with this key</source>
        <translation>quelqu&apos;un diffuse déjà avec cette clé</translation>
    </message>
    <message>
        <source>the server does not take this codec</source>
        <translation>le serveur ne prend pas ce codec</translation>
    </message>
    <message>
        <source>the server does not accept the stream key</source>
        <translation>le serveur n&apos;accepte pas la clé de flux</translation>
    </message>
    <message>
        <source>the server refused the stream</source>
        <translation>le serveur a refusé le flux</translation>
    </message>
    <message>
        <source>The picture is too large (%1 x %2 pixels). Use one of at most %3 pixels a side and 67 megapixels.</source>
        <translation>L&apos;image est trop grande (%1 x %2 pixels). Prenez-en une d&apos;au plus %3 pixels de côté et 67 mégapixels.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: it is damaged or of an unknown kind.</source>
        <translation>L&apos;image %1 ne peut pas être lue : elle est endommagée ou d&apos;un type inconnu.</translation>
    </message>
    <message>
        <source>The picture %1 is not there. Choose the file again.</source>
        <translation>L&apos;image %1 est introuvable. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The picture %1 may not be read. Change its permissions or choose another.</source>
        <translation>L&apos;image %1 ne peut pas être lue. Changez ses droits ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a picture.</source>
        <translation>Le fichier %1 est trop grand pour une image.</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives. Check the sender.</source>
        <translation>Connecté, mais rien de nouveau n&apos;arrive. Vérifiez l&apos;émetteur.</translation>
    </message>
    <message>
        <source>What arrives cannot be decoded.</source>
        <translation>Ce qui arrive ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nouvel essai.</translation>
    </message>
    <message>
        <source>The file is read too slowly. Copy it to a faster disk.</source>
        <translation>Le fichier est lu trop lentement. Copiez-le sur un disque plus rapide.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose one in the source&apos;s settings.</source>
        <translation>Aucun fichier n&apos;est choisi. Choisissez-en un dans les réglages de la source.</translation>
    </message>
    <message>
        <source>The file cannot be played: nothing in it can be decoded.</source>
        <translation>Le fichier ne peut pas être lu : rien ne peut y être décodé.</translation>
    </message>
    <message>
        <source>Under Wayland this build cannot capture the screen: it was made without PipeWire. Log in with an X11 session, or name an X display in the source&apos;s settings to capture the programs that run on it.</source>
        <translation>Sous Wayland, cette version ne peut pas capturer l&apos;écran : elle est faite sans PipeWire. Ouvrez une session X11, ou indiquez un écran X dans les réglages de la source pour capturer les programmes qui y tournent.</translation>
    </message>
    <message>
        <source>There is no display to capture: DISPLAY is not set. Name one in the source&apos;s settings.</source>
        <translation>Il n&apos;y a pas d&apos;écran à capturer : DISPLAY n&apos;est pas défini. Indiquez-en un dans les réglages de la source.</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in.</source>
        <translation>Aucune caméra n&apos;est branchée. Branchez-en une.</translation>
    </message>
    <message>
        <source>On this system only a whole display can be captured. Crop the source in its scene instead.</source>
        <translation>Sur ce système, seul un écran entier peut être capturé. Recadrez plutôt la source dans sa scène.</translation>
    </message>
    <message>
        <source>This system does not hand out what it plays. Install a loopback driver and name its device here.</source>
        <translation>Ce système ne donne pas ce qu&apos;il joue. Installez un pilote de bouclage et indiquez son appareil ici.</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in.</source>
        <translation>Aucun microphone n&apos;est branché. Branchez-en un.</translation>
    </message>
    <message>
        <source>This version does not know sources of this kind.</source>
        <translation>Cette version ne connaît pas ce type de source.</translation>
    </message>
    <message>
        <source>the address must begin with srt://</source>
        <translation>l&apos;adresse doit commencer par srt://</translation>
    </message>
    <message>
        <source>the address lacks the port, as in srt://server:9000</source>
        <translation>il manque le port dans l&apos;adresse, comme dans srt://server:9000</translation>
    </message>
    <message>
        <source>the address names no server</source>
        <translation>l&apos;adresse ne nomme aucun serveur</translation>
    </message>
    <message>
        <source>no SRT socket can be made</source>
        <translation>aucun socket SRT ne peut être créé</translation>
    </message>
    <message>
        <source>an SRT passphrase has 10 to 79 characters</source>
        <translation>une phrase secrète SRT a de 10 à 79 caractères</translation>
    </message>
    <message>
        <source>an SRT stream id has at most 512 characters</source>
        <translation>un identifiant de flux SRT a au plus 512 caractères</translation>
    </message>
    <message>
        <source>the server does not accept the SRT passphrase</source>
        <translation>le serveur n&apos;accepte pas la phrase secrète SRT</translation>
    </message>
    <message>
        <source>the server does not accept the SRT stream id</source>
        <translation>le serveur n&apos;accepte pas l&apos;identifiant de flux SRT</translation>
    </message>
    <message>
        <source>somebody is already streaming with this SRT stream id</source>
        <translation>quelqu&apos;un diffuse déjà avec cet identifiant de flux SRT</translation>
    </message>
    <message>
        <source>nobody answers SRT at this address</source>
        <translation>personne ne répond en SRT à cette adresse</translation>
    </message>
    <message>
        <source>the server refused the SRT connection (%1)</source>
        <translation>le serveur a refusé la connexion SRT (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>the UDP port of %1 cannot be opened; another program may use it</source>
        <translation>le port UDP de %1 ne peut pas être ouvert ; un autre programme l&apos;utilise peut-être</translation>
    </message>
    <message>
        <source>the SRT port was closed</source>
        <translation>le port SRT a été fermé</translation>
    </message>
    <message>
        <source>nobody called</source>
        <translation>personne n&apos;a appelé</translation>
    </message>
    <message>
        <source>the other side closed the SRT connection</source>
        <translation>l&apos;autre côté a fermé la connexion SRT</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it: &quot;Address must start with srt://&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clé de flux</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>Limites de la plateforme</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>A key can only be given what its maker holds; %1 is missing.</source>
        <translation>Une clé ne peut recevoir que les droits de son créateur ; il manque %1.</translation>
    </message>
    <message>
        <source>must be in the future</source>
        <translation>doit être dans le futur</translation>
    </message>
    <message>
        <source>must be empty for this kind</source>
        <translation>doit être vide pour ce type</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>est nécessaire</translation>
    </message>
    <message>
        <source>must start with rtmp:// or rtmps://</source>
        <translation>doit commencer par rtmp:// ou rtmps://</translation>
    </message>
    <message>
        <source>must start with srt://</source>
        <translation>doit commencer par srt://</translation>
    </message>
    <message>
        <source>must be an address such as rtmp://host/app</source>
        <translation>doit être une adresse comme rtmp://host/app</translation>
    </message>
    <message>
        <source>must be an address such as srt://host:9000</source>
        <translation>doit être une adresse comme srt://host:9000</translation>
    </message>
    <message>
        <source>must have a port between 1 and 65535</source>
        <translation>doit avoir un port entre 1 et 65535</translation>
    </message>
    <message>
        <source>must name the host to call</source>
        <translation>doit nommer l&apos;hôte à appeler</translation>
    </message>
    <message>
        <source>does not belong to a destination of kind %1</source>
        <translation>ne va pas avec une destination de type %1</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>doit être un chemin complet</translation>
    </message>
    <message>
        <source>is for rtmp; use srt.streamId</source>
        <translation>est pour rtmp ; utilisez srt.streamId</translation>
    </message>
    <message>
        <source>is for rtmp</source>
        <translation>est pour rtmp</translation>
    </message>
    <message>
        <source>or kind is required</source>
        <translation>ou le type est nécessaire</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps:// or srt://</source>
        <translation>doit commencer par rtmp://, rtmps:// ou srt://</translation>
    </message>
    <message>
        <source>is vertical, but the studio has no vertical canvas</source>
        <translation>est le canevas vertical, mais le studio n&apos;en a pas</translation>
    </message>
    <message>
        <source>does not belong to a filter of kind %1</source>
        <translation>ne va pas avec un filtre de type %1</translation>
    </message>
    <message>
        <source>must be a .cube, .3dl, .dat, .m3d or .csp file</source>
        <translation>doit être un fichier .cube, .3dl, .dat, .m3d ou .csp</translation>
    </message>
    <message>
        <source>works on a picture, which this source has not</source>
        <translation>agit sur une image, que cette source n&apos;a pas</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>est utilisé deux fois</translation>
    </message>
    <message>
        <source>must hold numbers from 1 to 6</source>
        <translation>doit contenir des nombres de 1 à 6</translation>
    </message>
    <message>
        <source>There is no destination with this id.</source>
        <translation>Cette destination n&apos;existe pas.</translation>
    </message>
    <message>
        <source>is no destination of this studio</source>
        <translation>n&apos;est pas une destination de ce studio</translation>
    </message>
    <message>
        <source>The studio has no enabled destination. Add or enable one first.</source>
        <translation>Le studio n&apos;a pas de destination active. Ajoutez-en une ou activez-en une d&apos;abord.</translation>
    </message>
    <message>
        <source>This destination is not part of a live session. Start it instead.</source>
        <translation>Cette destination ne fait pas partie d&apos;un direct. Démarrez-la plutôt.</translation>
    </message>
    <message>
        <source>This studio has no interrupted session.</source>
        <translation>Ce studio n&apos;a pas de direct interrompu.</translation>
    </message>
    <message>
        <source>None of the session&apos;s destinations is left. Go live with others instead.</source>
        <translation>Il ne reste aucune des destinations du direct. Passez en direct vers d&apos;autres.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>must hold words of at most 50 characters</source>
        <translation>doit contenir des mots d&apos;au plus 50 caractères</translation>
    </message>
    <message>
        <source>This asset has no thumbnail.</source>
        <translation>Ce fichier n&apos;a pas de miniature.</translation>
    </message>
    <message>
        <source>The library takes images, video and audio; %1 is none it knows.</source>
        <translation>La médiathèque prend les images, les vidéos et les sons ; elle ne connaît pas %1.</translation>
    </message>
    <message>
        <source>A file may have at most %1 bytes.</source>
        <translation>Un fichier peut avoir au plus %1 octets.</translation>
    </message>
    <message>
        <source>Only a film or a sound that is ready can be cut.</source>
        <translation>Seul un film ou un son prêt peut être découpé.</translation>
    </message>
    <message>
        <source>must be after startMs</source>
        <translation>doit être après le début</translation>
    </message>
    <message>
        <source>is after the end of the file</source>
        <translation>est après la fin du fichier</translation>
    </message>
    <message>
        <source>The folder for cuts cannot be made. Check the data directory&apos;s rights.</source>
        <translation>Le dossier des extraits ne peut pas être créé. Vérifiez les droits du dossier de données.</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; of the studio &quot;%2&quot; uses this file. Remove it there first.</source>
        <translation>La source « %1 » du studio « %2 » utilise ce fichier. Retirez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>is missing: this is no OBS scene collection. It is a JSON file in the folder basic/scenes</source>
        <translation>manque : ce n&apos;est pas une collection de scènes OBS. C&apos;est un fichier JSON du dossier basic/scenes</translation>
    </message>
    <message>
        <source>No profile was given: the canvas is taken as 1920 x 1080.</source>
        <translation>Aucun profil n&apos;a été donné : le canevas est pris à 1920 x 1080.</translation>
    </message>
    <message>
        <source>“%1”: the file %2 is not on this machine. Choose it again.</source>
        <translation>« %1 » : le fichier %2 n&apos;est pas sur cette machine. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The transition “%1” became a fade.</source>
        <translation>La transition « %1 » est devenue un fondu.</translation>
    </message>
    <message>
        <source>The service “%1” was left out: its server “%2” is not an RTMP or SRT address.</source>
        <translation>Le service « %1 » a été omis : son serveur « %2 » n&apos;est pas une adresse RTMP ou SRT.</translation>
    </message>
    <message>
        <source>“%1”: a slide show became its first picture.</source>
        <translation>« %1 » : un diaporama est devenu sa première image.</translation>
    </message>
    <message>
        <source>“%1” captured one window; it captures the whole screen now. Crop it to the window.</source>
        <translation>« %1 » capturait une fenêtre ; elle capture maintenant tout l&apos;écran. Recadrez-la sur la fenêtre.</translation>
    </message>
    <message>
        <source>“%1” was left out: sources of the kind %2 have no like here.</source>
        <translation>« %1 » a été omise : les sources de type %2 n&apos;ont pas d&apos;équivalent ici.</translation>
    </message>
    <message>
        <source>“%1”: the filter “%2” (%3) was left out.</source>
        <translation>« %1 » : le filtre « %2 » (%3) a été omis.</translation>
    </message>
    <message>
        <source>%1 must lie in the media or recordings folder, because other machines can reach this server. Start it with --allow-path to allow another folder, or upload the file to the media library.</source>
        <translation>%1 doit se trouver dans le dossier des médias ou des enregistrements, car d&apos;autres machines atteignent ce serveur. Démarrez-le avec --allow-path pour autoriser un autre dossier, ou envoyez le fichier dans la médiathèque.</translation>
    </message>
    <message>
        <source>No limits are known of this server.</source>
        <translation>Aucune limite n&apos;est connue pour ce serveur.</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose H.264.</source>
        <translation>%1 ne prend pas %2. Choisissez H.264.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of video; %3 are set.</source>
        <translation>%1 demande au plus %2 kbit/s d&apos;image ; %3 sont réglés.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of audio; %3 are set.</source>
        <translation>%1 demande au plus %2 kbit/s de son ; %3 sont réglés.</translation>
    </message>
    <message>
        <source>%1 asks for a keyframe every %2 s at least; %3 s are set.</source>
        <translation>%1 demande une image clé au moins toutes les %2 s ; %3 s sont réglées.</translation>
    </message>
    <message>
        <source>Within the limits of %1.</source>
        <translation>Dans les limites de %1.</translation>
    </message>
    <message>
        <source>The list of platforms is missing from this program.</source>
        <translation>La liste des plateformes manque dans ce programme.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set it, or encrypted connections will fail.</source>
        <translation>L&apos;horloge de cette machine est fausse. Réglez-la, sinon les connexions chiffrées échoueront.</translation>
    </message>
    <message>
        <source>The clock is not kept right by the network. Switch on automatic time.</source>
        <translation>L&apos;horloge n&apos;est pas réglée par le réseau. Activez l&apos;heure automatique.</translation>
    </message>
    <message>
        <source>The clock is kept right.</source>
        <translation>L&apos;horloge est tenue à l&apos;heure.</translation>
    </message>
    <message>
        <source>The system does not tell.</source>
        <translation>Le système ne le dit pas.</translation>
    </message>
    <message>
        <source>The free space is unknown.</source>
        <translation>La place libre est inconnue.</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1 Go sont libres.</translation>
    </message>
    <message>
        <source>%1 GB are free, enough to record %2 hours.</source>
        <translation>%1 Go sont libres, assez pour %2 heures d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>is no scene of this studio</source>
        <translation>n&apos;est pas une scène de ce studio</translation>
    </message>
    <message>
        <source>The recordings folder cannot be made. Check the data directory&apos;s rights.</source>
        <translation>Le dossier des enregistrements ne peut pas être créé. Vérifiez les droits du dossier de données.</translation>
    </message>
    <message>
        <source>is no source of this studio</source>
        <translation>n&apos;est pas une source de ce studio</translation>
    </message>
    <message>
        <source>would make the scene show itself</source>
        <translation>ferait que la scène se montre elle-même</translation>
    </message>
    <message>
        <source>A studio needs at least one scene.</source>
        <translation>Un studio a besoin d&apos;au moins une scène.</translation>
    </message>
    <message>
        <source>The scene is on program. Show another one before deleting it.</source>
        <translation>La scène est au programme. Montrez-en une autre avant de la supprimer.</translation>
    </message>
    <message>
        <source>The source “%1” shows this scene. Delete that source, or let it show another scene, first.</source>
        <translation>La source « %1 » montre cette scène. Supprimez d&apos;abord cette source, ou faites-lui montrer une autre scène.</translation>
    </message>
    <message>
        <source>There is nothing to move to: turn studio mode on and put another scene into preview.</source>
        <translation>Il n&apos;y a rien vers quoi passer : activez le mode studio et mettez une autre scène en aperçu.</translation>
    </message>
    <message>
        <source>This was changed in the meantime: it is at revision %1 now.</source>
        <translation>Cela a été modifié entre-temps : c&apos;est maintenant la révision %1.</translation>
    </message>
    <message>
        <source>There are %1 %2 already, the most there may be. Delete one first.</source>
        <translation>Il y a déjà %1 %2, c&apos;est le maximum. Supprimez-en d&apos;abord.</translation>
    </message>
    <message>
        <source>does not belong to a source of kind %1</source>
        <translation>ne va pas avec une source de type %1</translation>
    </message>
    <message>
        <source>is no asset of the media library</source>
        <translation>n&apos;est pas un fichier de la médiathèque</translation>
    </message>
    <message>
        <source>or image.mediaId is required</source>
        <translation>ou une image de la médiathèque est nécessaire</translation>
    </message>
    <message>
        <source>or media.mediaId is required</source>
        <translation>ou un média de la médiathèque est nécessaire</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>doit être une heure comme 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>would show itself; choose a scene that does not contain this one</source>
        <translation>se montrerait elle-même ; choisissez une scène qui ne contient pas celle-ci</translation>
    </message>
    <message>
        <source>Only a media file can be played from another position.</source>
        <translation>Seul un fichier média peut être lu à partir d&apos;un autre endroit.</translation>
    </message>
    <message>
        <source>More than 2 % of the frames are composed too late; this machine is at its limit.</source>
        <translation>Plus de 2 % des images sont composées trop tard ; cette machine est à sa limite.</translation>
    </message>
    <message>
        <source>Less than 2 GB are free for recordings.</source>
        <translation>Moins de 2 Go sont libres pour les enregistrements.</translation>
    </message>
    <message>
        <source>“%1”: its file was in the media library of another machine. Choose it again.</source>
        <translation>« %1 » : son fichier était dans la médiathèque d&apos;une autre machine. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” came without its stream key. Enter the key and switch the destination on.</source>
        <translation>« %1 » est venue sans sa clé de flux. Entrez la clé et activez la destination.</translation>
    </message>
    <message>
        <source>must be even</source>
        <translation>doit être pair</translation>
    </message>
    <message>
        <source>The studio is live. Take it offline before deleting it.</source>
        <translation>Le studio est en direct. Arrêtez le direct avant de le supprimer.</translation>
    </message>
    <message>
        <source>The uplink is being measured already; wait for that.</source>
        <translation>La ligne est déjà en cours de mesure ; attendez la fin.</translation>
    </message>
    <message>
        <source>Nothing is sent over the network.</source>
        <translation>Rien n&apos;est envoyé sur le réseau.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; the uplink has not been measured. Measure it before the show.</source>
        <translation>Toutes les destinations ensemble prennent %1 Mbit/s ; la ligne n&apos;a pas été mesurée. Mesurez-la avant l&apos;émission.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; %2 Mbit/s were measured %3.</source>
        <translation>Toutes les destinations ensemble prennent %1 Mbit/s ; %2 Mbit/s ont été mesurés (%3).</translation>
    </message>
    <message>
        <source>That is more than there is: lower the bitrate or leave a destination out.</source>
        <translation>C&apos;est plus qu&apos;il n&apos;y en a : baissez le débit ou retirez une destination.</translation>
    </message>
    <message>
        <source>That leaves little room: a bitrate a quarter lower is safe.</source>
        <translation>Cela laisse peu de marge : un débit d&apos;un quart plus bas est sûr.</translation>
    </message>
    <message>
        <source>That was long ago: measure again.</source>
        <translation>C&apos;était il y a longtemps : mesurez de nouveau.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>Le serveur est en train de s&apos;arrêter.</translation>
    </message>
    <message>
        <source>This key lacks the scope %1.</source>
        <translation>Il manque à cette clé le droit %1.</translation>
    </message>
    <message>
        <source>Changes through the API are switched off on this server.</source>
        <translation>Les modifications par l&apos;API sont désactivées sur ce serveur.</translation>
    </message>
    <message>
        <source>must be a full http or https address</source>
        <translation>doit être une adresse http ou https complète</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>ne doit contenir ni nom d&apos;utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>This server does not send webhooks.</source>
        <translation>Ce serveur n&apos;envoie pas de webhooks.</translation>
    </message>
    <message>
        <source>The webhook is paused. Activate it first.</source>
        <translation>Le webhook est en pause. Activez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no such API key.</source>
        <translation>Cette clé d&apos;API n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no media asset with this id.</source>
        <translation>Ce fichier n&apos;existe pas dans la médiathèque.</translation>
    </message>
    <message>
        <source>There is no %1 with this id.</source>
        <translation>Cet élément n&apos;existe plus (%1).</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened; secret.key is not the one it was sealed with. Enter the secret again.</source>
        <translation>Un secret enregistré ne peut pas être ouvert ; secret.key n&apos;est pas la clé qui l&apos;a scellé. Entrez de nouveau le secret.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>doit avoir au moins %1 caractères</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>doit avoir au plus %1 caractères</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit être au moins %1</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>doit être entre %1 et %2</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>est hors limites</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l&apos;un de : %1</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>studio</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>scène</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>studios</source>
        <translation>studios</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>webhooks</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>clés d&apos;API</translation>
    </message>
    <message>
        <source>media assets</source>
        <translation>fichiers média</translation>
    </message>
    <message>
        <source>sources in this scene</source>
        <translation>sources dans cette scène</translation>
    </message>
    <message>
        <source>sources in this studio</source>
        <translation>sources dans ce studio</translation>
    </message>
    <message>
        <source>scenes in this studio</source>
        <translation>scènes dans ce studio</translation>
    </message>
    <message>
        <source>destinations in this studio</source>
        <translation>destinations dans ce studio</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>There is no memory for sound.</source>
        <translation>Il n&apos;y a pas de mémoire pour le son.</translation>
    </message>
    <message>
        <source>Somebody is publishing to this stream already.</source>
        <translation>Quelqu&apos;un publie déjà vers ce flux.</translation>
    </message>
    <message>
        <source>The disk of the server has no room for this file.</source>
        <translation>Le disque du serveur n&apos;a pas de place pour ce fichier.</translation>
    </message>
    <message>
        <source>Too many pictures are asked for at once. Wait for the others.</source>
        <translation>Trop d&apos;images demandées à la fois. Attendez les autres.</translation>
    </message>
    <message>
        <source>RTMP cannot carry these codecs</source>
        <translation>RTMP ne peut pas transporter ces codecs</translation>
    </message>
    <message>
        <source>The picture cannot be written as JPEG.</source>
        <translation>L&apos;image ne peut pas être écrite en JPEG.</translation>
    </message>
    <message>
        <source>The file has no picture.</source>
        <translation>Le fichier n&apos;a pas d&apos;image.</translation>
    </message>
    <message>
        <source>One cannot go to a place in this file.</source>
        <translation>On ne peut pas se déplacer dans ce fichier.</translation>
    </message>
    <message>
        <source>The picture could not be read in time.</source>
        <translation>L&apos;image n&apos;a pas pu être lue à temps.</translation>
    </message>
    <message>
        <source>There is no picture that can be read at this place.</source>
        <translation>Il n&apos;y a pas d&apos;image lisible à cet endroit.</translation>
    </message>
    <message>
        <source>The stream is offline.</source>
        <translation>Le flux est hors ligne.</translation>
    </message>
    <message>
        <source>Nothing comes from the publisher.</source>
        <translation>Rien ne vient de l&apos;émetteur.</translation>
    </message>
    <message>
        <source>It is encoded in a way that streams here cannot carry (H.264, HEVC, AV1 or VP9; AAC, Opus or MP3).</source>
        <translation>Il est encodé d&apos;une façon que les flux ne portent pas ici (H.264, HEVC, AV1 ou VP9 ; AAC, Opus ou MP3).</translation>
    </message>
    <message>
        <source>The stinger became a cut: %1</source>
        <translation>Le stinger est devenu une coupe : %1</translation>
    </message>
    <message>
        <source>The film cannot be played.</source>
        <translation>Le film ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The film did not begin in time.</source>
        <translation>Le film n&apos;a pas commencé à temps.</translation>
    </message>
    <message>
        <source>There is no picture of this stream yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;image de ce flux.</translation>
    </message>
    <message>
        <source>Somebody else is publishing to this stream.</source>
        <translation>Quelqu&apos;un d&apos;autre publie vers ce flux.</translation>
    </message>
    <message>
        <source>The stream was ended here, or another publisher took it over.</source>
        <translation>Le flux a été arrêté ici, ou un autre émetteur l&apos;a repris.</translation>
    </message>
    <message>
        <source>Nothing came for %1 s. The publisher&apos;s uplink or machine stops; lower its bitrate or look at its network.</source>
        <translation>Rien n&apos;est venu pendant %1 s. La ligne ou la machine de l&apos;émetteur s&apos;arrête ; baissez son débit ou voyez son réseau.</translation>
    </message>
    <message>
        <source>%1 % of the packets are lost. Raise the latency of the connection or lower the bitrate.</source>
        <translation>%1 % des paquets sont perdus. Augmentez la latence de la connexion ou baissez le débit.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures a second come. The encoder or the network cannot keep up.</source>
        <translation>%1 images sur %2 arrivent par seconde. L&apos;encodeur ou le réseau ne suit pas.</translation>
    </message>
    <message>
        <source>The bitrate fell to %1 kbit/s from a mean of %2. Look at the publisher&apos;s uplink.</source>
        <translation>Le débit est tombé à %1 kbit/s, contre %2 en moyenne. Voyez la ligne de l&apos;émetteur.</translation>
    </message>
    <message>
        <source>Sound is %1 ms %2 the picture since the start. Use one clock for both, or resample the sound at the publisher.</source>
        <translation>Le son est à %1 ms %2 l&apos;image depuis le début. Utilisez une seule horloge, ou rééchantillonnez le son chez l&apos;émetteur.</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>en avance sur</translation>
    </message>
    <message>
        <source>A keyframe comes only every %1 s. Set the publisher&apos;s keyframe interval to 2 s.</source>
        <translation>Une image clé ne vient que toutes les %1 s. Réglez l&apos;intervalle de l&apos;émetteur à 2 s.</translation>
    </message>
    <message>
        <source>Packets come unevenly, by %1 ms. The network between here and the publisher is busy.</source>
        <translation>Les paquets arrivent irrégulièrement, de %1 ms. Le réseau entre ici et l&apos;émetteur est chargé.</translation>
    </message>
    <message>
        <source>Waits until the stream is live.</source>
        <translation>Attend que le flux soit en direct.</translation>
    </message>
    <message>
        <source>this studio</source>
        <translation>ce studio</translation>
    </message>
    <message>
        <source>What is to be kept of the stream cannot be written. Check the disk.</source>
        <translation>Ce qui doit être gardé du flux ne peut pas être écrit. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the stream is kept any more.</source>
        <translation>Le disque est plein : plus rien du flux n&apos;est gardé.</translation>
    </message>
    <message>
        <source>Nothing is kept of this time.</source>
        <translation>Rien n&apos;est gardé de ce moment.</translation>
    </message>
    <message>
        <source>The clip cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>L&apos;extrait ne peut pas être écrit dans %1. Vérifiez les droits et la place du dossier.</translation>
    </message>
    <message>
        <source>What was kept of the stream cannot be read.</source>
        <translation>Ce qui a été gardé du flux ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing has come for %1 seconds. Look at the publisher and its network.</source>
        <translation>Rien n&apos;est venu depuis %1 secondes. Voyez l&apos;émetteur et son réseau.</translation>
    </message>
    <message>
        <source>Nothing of this stream is kept.</source>
        <translation>Rien de ce flux n&apos;est gardé.</translation>
    </message>
    <message>
        <source>must name where the stream is fetched</source>
        <translation>doit indiquer d&apos;où le flux est récupéré</translation>
    </message>
    <message>
        <source>belongs to streams that are fetched; set ingestMode to pull</source>
        <translation>va avec les flux récupérés ; réglez ingestMode sur pull</translation>
    </message>
    <message>
        <source>Only a stream that is fetched has another address to go to.</source>
        <translation>Seul un flux récupéré a une autre adresse où aller.</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps://, srt://, rtsp://, http:// or https://</source>
        <translation>doit commencer par rtmp://, rtmps://, srt://, rtsp://, http:// ou https://</translation>
    </message>
    <message>
        <source>must be an address such as https://host/live/main.m3u8</source>
        <translation>doit être une adresse comme https://host/live/main.m3u8</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is fetched from.</source>
        <translation>%1 est une adresse d&apos;où rien n&apos;est récupéré.</translation>
    </message>
    <message>
        <source>Private addresses may only be set by the owner, because other machines can reach this server.</source>
        <translation>Seul le propriétaire peut régler des adresses privées, car d&apos;autres machines atteignent ce serveur.</translation>
    </message>
    <message>
        <source>must name the server to send to</source>
        <translation>doit nommer le serveur destinataire</translation>
    </message>
    <message>
        <source>must have a port, as in srt://host:9000</source>
        <translation>doit avoir un port, comme dans srt://host:9000</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is sent to.</source>
        <translation>%1 est une adresse où rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>y est deux fois</translation>
    </message>
    <message>
        <source>must be JSON, for example &quot;gold&quot; in quotes</source>
        <translation>doit être du JSON, par exemple &quot;gold&quot; entre guillemets</translation>
    </message>
    <message>
        <source>must be an http or https address</source>
        <translation>doit être une adresse http ou https</translation>
    </message>
    <message>
        <source>%1 is an address that is never asked.</source>
        <translation>%1 est une adresse qui n&apos;est jamais interrogée.</translation>
    </message>
    <message>
        <source>There is no push target with this id.</source>
        <translation>Cette cible de relais n&apos;existe pas.</translation>
    </message>
    <message>
        <source>must be another studio: this one cannot show its own program</source>
        <translation>doit être un autre studio : celui-ci ne peut pas montrer son propre programme</translation>
    </message>
    <message>
        <source>“%1” was mirrored; it is shown as it is.</source>
        <translation>« %1 » était inversée ; elle est montrée telle quelle.</translation>
    </message>
    <message>
        <source>“%1” was blended by “%2”; it lies plainly on what is below.</source>
        <translation>« %1 » était mélangée par « %2 » ; elle est simplement posée sur le reste.</translation>
    </message>
    <message>
        <source>“%1”: OBS does not keep how large a text is. Look at its place.</source>
        <translation>« %1 » : OBS ne garde pas la taille d&apos;un texte. Vérifiez sa place.</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <translation>ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>is no header</source>
        <translation>n&apos;est pas un en-tête</translation>
    </message>
    <message>
        <source>must be a text, a number, true, false or null</source>
        <translation>doit être un texte, un nombre, true, false ou null</translation>
    </message>
    <message>
        <source>has more than 100 keys</source>
        <translation>a plus de 100 clés</translation>
    </message>
    <message>
        <source>There is no such client at this stream.</source>
        <translation>Ce client n&apos;existe pas pour ce flux.</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>Le serveur répond avec le statut %1.</translation>
    </message>
    <message>
        <source>The database of this server is in memory only; there is nothing to copy.</source>
        <translation>La base de données de ce serveur n&apos;est qu&apos;en mémoire ; il n&apos;y a rien à copier.</translation>
    </message>
    <message>
        <source>A backup is being written right now. Try again when it is done.</source>
        <translation>Une sauvegarde est en cours. Réessayez quand elle sera finie.</translation>
    </message>
    <message>
        <source>This recording has ended already.</source>
        <translation>Cet enregistrement est déjà terminé.</translation>
    </message>
    <message>
        <source>It was stopped before the stream began.</source>
        <translation>Il a été arrêté avant le début du flux.</translation>
    </message>
    <message>
        <source>It is being recorded. Stop it first.</source>
        <translation>Il est en cours d&apos;enregistrement. Arrêtez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The program ended before anything was written.</source>
        <translation>Le programme s&apos;est arrêté avant d&apos;avoir rien écrit.</translation>
    </message>
    <message>
        <source>There is no stream key with this id.</source>
        <translation>Cette clé de flux n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The key is switched off.</source>
        <translation>La clé est désactivée.</translation>
    </message>
    <message>
        <source>No stream has this key.</source>
        <translation>Aucun flux n&apos;a cette clé.</translation>
    </message>
    <message>
        <source>is required for this mode</source>
        <translation>est nécessaire pour ce mode</translation>
    </message>
    <message>
        <source>The stream has had no session since the program began; name wall times instead.</source>
        <translation>Le flux n&apos;a pas eu de session depuis le démarrage ; indiquez plutôt des heures.</translation>
    </message>
    <message>
        <source>must be between half a second and twelve hours</source>
        <translation>doit être entre une demi-seconde et douze heures</translation>
    </message>
    <message>
        <source>Nothing of that time is kept. Give the stream a DVR window (dvrSec) or record it.</source>
        <translation>Rien n&apos;est gardé de ce moment. Donnez au flux une fenêtre DVR (dvrSec) ou enregistrez-le.</translation>
    </message>
    <message>
        <source>The program ended while it was being cut. Cut it again.</source>
        <translation>Le programme s&apos;est arrêté pendant la coupe. Recommencez.</translation>
    </message>
    <message>
        <source>is required: name the film that is played over the cut</source>
        <translation>est nécessaire : indiquez le film joué par-dessus la coupe</translation>
    </message>
    <message>
        <source>or transition.stinger.mediaId is required</source>
        <translation>ou un film de la médiathèque est nécessaire</translation>
    </message>
    <message>
        <source>is no film of the media library</source>
        <translation>n&apos;est pas un film de la médiathèque</translation>
    </message>
    <message>
        <source>The film of the transition was in the media library of another machine. Choose it again.</source>
        <translation>Le film de la transition était dans la médiathèque d&apos;une autre machine. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Only a film that is ready has pictures to look at.</source>
        <translation>Seul un film prêt a des images à regarder.</translation>
    </message>
    <message>
        <source>The transition of the studio &quot;%1&quot; uses this file. Choose another transition there first.</source>
        <translation>La transition du studio « %1 » utilise ce fichier. Choisissez d&apos;abord une autre transition là-bas.</translation>
    </message>
    <message>
        <source>There is no such stream key.</source>
        <translation>Cette clé de flux n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such stream.</source>
        <translation>Ce flux n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no delivery with this id; old ones are forgotten.</source>
        <translation>Cet envoi n&apos;existe pas ; les anciens sont oubliés.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard sur</translation>
    </message>
    <message>
        <source>RTMPS needs a certificate and its key.</source>
        <translation>RTMPS a besoin d&apos;un certificat et de sa clé.</translation>
    </message>
    <message>
        <source>must be an http or https address without user, query and fragment</source>
        <translation>doit être une adresse http ou https sans utilisateur, requête ni fragment</translation>
    </message>
    <message>
        <source>is required beside the other</source>
        <translation>est nécessaire avec l&apos;autre</translation>
    </message>
    <message>
        <source>It takes more than a second to answer.</source>
        <translation>Il met plus d&apos;une seconde à répondre.</translation>
    </message>
    <message>
        <source>It answered %1 instead of 200.</source>
        <translation>Il a répondu %1 au lieu de 200.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>This is no M3U list: it does not begin with #EXTM3U.</source>
        <translation>Ce n&apos;est pas une liste M3U : elle ne commence pas par #EXTM3U.</translation>
    </message>
    <message>
        <source>This is a stream, not a list of channels. Add its address as a stream.</source>
        <translation>C&apos;est un flux, pas une liste de chaînes. Ajoutez son adresse comme flux.</translation>
    </message>
    <message>
        <source>The list has more than %1 channels.</source>
        <translation>La liste a plus de %1 chaînes.</translation>
    </message>
    <message>
        <source>or text must be given, one of them</source>
        <translation>ou le texte doit être donné, l&apos;un des deux</translation>
    </message>
    <message>
        <source>No list with a guide was imported.</source>
        <translation>Aucune liste avec guide n&apos;a été importée.</translation>
    </message>
    <message>
        <source>must not lie behind the end</source>
        <translation>ne doit pas être après la fin</translation>
    </message>
    <message>
        <source>There is no stream with this id.</source>
        <translation>Ce flux n&apos;existe pas.</translation>
    </message>
    <message>
        <source>works on sound, which a scene has not of its own; give it to the sources in that scene</source>
        <translation>agit sur le son, qu&apos;une scène n&apos;a pas elle-même ; donnez-le aux sources de cette scène</translation>
    </message>
    <message>
        <source>The viewer&apos;s address is unknown, and edges are told apart by distance.</source>
        <translation>L&apos;adresse du spectateur est inconnue, et les serveurs de bord se choisissent par distance.</translation>
    </message>
    <message>
        <source>A token can only be given what its maker holds; %1 is missing.</source>
        <translation>Un jeton ne peut recevoir que les droits de son créateur ; il manque %1.</translation>
    </message>
    <message>
        <source>The key that signs all tokens is replaced by whoever holds the scope admin.</source>
        <translation>La clé qui signe tous les jetons est remplacée par qui a le droit admin.</translation>
    </message>
    <message>
        <source>There is no profile with this id.</source>
        <translation>Ce profil n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is no row of this list.</source>
        <translation>%1 n&apos;est pas une ligne de cette liste.</translation>
    </message>
    <message>
        <source>The group “%1” is not placed by its corner, and how large it is was not kept. Look at its place.</source>
        <translation>Le groupe « %1 » n’est pas placé par son coin et sa taille n’a pas été conservée. Vérifiez sa position.</translation>
    </message>
    <message>
        <source>The group “%1” was cropped; what is in it is shown whole.</source>
        <translation>Le groupe « %1 » était rogné ; son contenu est affiché en entier.</translation>
    </message>
    <message>
        <source>“%1” is turned inside the stretched group “%2”; it is shown without the slant.</source>
        <translation>« %1 » est tourné dans le groupe étiré « %2 » ; il est affiché sans l’inclinaison.</translation>
    </message>
    <message>
        <source>This stream is fetched from elsewhere; nobody publishes to it.</source>
        <translation>Ce flux est récupéré ailleurs ; personne n’y publie.</translation>
    </message>
    <message>
        <source>This stream is switched off.</source>
        <translation>Ce flux est désactivé.</translation>
    </message>
    <message>
        <source>The stream is not on air.</source>
        <translation>Le flux n’est pas à l’antenne.</translation>
    </message>
    <message>
        <source>must have 10 to 79 characters, or none</source>
        <translation>doit avoir de 10 à 79 caractères, ou aucun</translation>
    </message>
    <message>
        <source>must name where the stream is fetched before what stands in for it</source>
        <translation>doit indiquer où le flux est récupéré avant ce qui le remplace</translation>
    </message>
    <message>
        <source>names a film or a DASH stream; only live streams and HLS can be taken over</source>
        <translation>désigne un film ou un flux DASH ; seuls les flux en direct et HLS peuvent être repris</translation>
    </message>
    <message>
        <source>names no relayed stream</source>
        <translation>ne désigne aucun flux relayé</translation>
    </message>
    <message>
        <source>Another stream relays this address in the same way.</source>
        <translation>Un autre flux relaie déjà cette adresse de la même façon.</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>L&apos;adresse %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s address %1</source>
        <translation>L&apos;adresse du proxy %1</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/live.m3u8</source>
        <translation>doit être une adresse complète comme https://example.org/live.m3u8</translation>
    </message>
    <message>
        <source>must begin with one of %1</source>
        <translation>doit commencer par l&apos;un de ceux-ci : %1</translation>
    </message>
    <message>
        <source>names port 0</source>
        <translation>indique le port 0</translation>
    </message>
    <message>
        <source>leads to an address that is not allowed here; private and loopback addresses have a setting</source>
        <translation>mène à une adresse qui n&apos;est pas permise ici ; un réglage existe pour les adresses privées et locales</translation>
    </message>
    <message>
        <source>names a host that the settings do not allow</source>
        <translation>indique un hôte que les réglages ne permettent pas</translation>
    </message>
    <message>
        <source>must be a host, *.host, an address or a network such as 10.0.0.0/8</source>
        <translation>doit être un hôte, *.hôte, une adresse ou un réseau comme 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Stream not found</source>
        <translation>Ce flux n&apos;existe pas</translation>
    </message>
    <message>
        <source>This stream has no failover address.</source>
        <translation>Ce flux n&apos;a pas d&apos;adresse de secours.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved: %2.</source>
        <translation>Le nom %1 ne peut pas être résolu : %2.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name %1 cannot be resolved: %2.</source>
        <translation>Le nom du proxy %1 ne peut pas être résolu : %2.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not allowed here.</source>
        <translation>%1 mène à une adresse qui n&apos;est pas permise ici.</translation>
    </message>
    <message>
        <source>The proxy %1 leads to an address that is not allowed here.</source>
        <translation>Le proxy %1 mène à une adresse qui n&apos;est pas permise ici.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>La connexion à %1 a échoué : %2.</translation>
    </message>
    <message>
        <source>The other server could not be reached in time.</source>
        <translation>L&apos;autre serveur n&apos;a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>L&apos;autre serveur n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The other server stopped sending.</source>
        <translation>L&apos;autre serveur a cessé d&apos;envoyer.</translation>
    </message>
    <message>
        <source>The other server answers with status %1.</source>
        <translation>L&apos;autre serveur répond avec le statut %1.</translation>
    </message>
    <message>
        <source>The other server redirects more than %1 times.</source>
        <translation>L&apos;autre serveur redirige plus de %1 fois.</translation>
    </message>
    <message>
        <source>The other server sends more than the limit of %1 bytes.</source>
        <translation>L&apos;autre serveur envoie plus que la limite de %1 octets.</translation>
    </message>
    <message>
        <source>The other server closed the connection without an answer.</source>
        <translation>L&apos;autre serveur a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of its answer.</source>
        <translation>L&apos;autre serveur s&apos;est interrompu au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>The other server&apos;s answer is not HTTP: %1.</source>
        <translation>La réponse de l&apos;autre serveur n&apos;est pas du HTTP : %1.</translation>
    </message>
    <message>
        <source>its head is too long</source>
        <translation>son en-tête est trop long</translation>
    </message>
    <message>
        <source>it changes the protocol unasked</source>
        <translation>elle change de protocole sans qu&apos;on le demande</translation>
    </message>
    <message>
        <source>a header has a control character</source>
        <translation>un en-tête contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>elle commence par autre chose</translation>
    </message>
    <message>
        <source>it has no status</source>
        <translation>elle n&apos;a pas de statut</translation>
    </message>
    <message>
        <source>a header has no name</source>
        <translation>un en-tête n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>it has too many headers</source>
        <translation>elle a trop d&apos;en-têtes</translation>
    </message>
    <message>
        <source>its length makes no sense</source>
        <translation>sa longueur n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>a chunk&apos;s line is too long</source>
        <translation>la ligne d&apos;un morceau est trop longue</translation>
    </message>
    <message>
        <source>a chunk has no size</source>
        <translation>un morceau n&apos;a pas de taille</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>un morceau est plus long qu&apos;annoncé</translation>
    </message>
    <message>
        <source>The other server gives no media.</source>
        <translation>L&apos;autre serveur ne donne ni image ni son.</translation>
    </message>
    <message>
        <source>This address sends another kind of body.</source>
        <translation>Cette adresse envoie des données d&apos;une autre sorte.</translation>
    </message>
    <message>
        <source>The other server sends a broken body.</source>
        <translation>L&apos;autre serveur envoie des données abîmées.</translation>
    </message>
    <message>
        <source>No address of this stream gave media in time.</source>
        <translation>Aucune adresse de ce flux n&apos;a donné d&apos;image ou de son à temps.</translation>
    </message>
    <message>
        <source>The other server sends too little.</source>
        <translation>L&apos;autre serveur envoie trop peu.</translation>
    </message>
    <message>
        <source>The other server sends a broken transport stream.</source>
        <translation>L&apos;autre serveur envoie un flux de transport abîmé.</translation>
    </message>
    <message>
        <source>The other server sends a page instead of media.</source>
        <translation>L&apos;autre serveur envoie une page au lieu d&apos;image et de son.</translation>
    </message>
    <message>
        <source>The other server sends text instead of media.</source>
        <translation>L&apos;autre serveur envoie du texte au lieu d&apos;image et de son.</translation>
    </message>
    <message>
        <source>The other server ended the stream.</source>
        <translation>L&apos;autre serveur a mis fin au flux.</translation>
    </message>
    <message>
        <source>The other server sent nothing.</source>
        <translation>L&apos;autre serveur n&apos;a rien envoyé.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of a file.</source>
        <translation>L&apos;autre serveur s&apos;est interrompu au milieu d&apos;un fichier.</translation>
    </message>
    <message>
        <source>This address is a playlist: players of a direct stream cannot go on with it.</source>
        <translation>Cette adresse est une liste : les lecteurs d&apos;un flux direct ne peuvent pas continuer avec elle.</translation>
    </message>
    <message>
        <source>This address sends a stream and no playlist: players of HLS cannot go on with it.</source>
        <translation>Cette adresse envoie un flux et non une liste : les lecteurs HLS ne peuvent pas continuer avec lui.</translation>
    </message>
    <message>
        <source>The other server did not send the playlist in time.</source>
        <translation>L&apos;autre serveur n&apos;a pas envoyé la liste à temps.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist is empty.</source>
        <translation>La liste de l&apos;autre serveur est vide.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist goes no further.</source>
        <translation>La liste de l&apos;autre serveur n&apos;avance plus.</translation>
    </message>
    <message>
        <source>A playlist leads in a circle.</source>
        <translation>Une liste tourne en rond.</translation>
    </message>
    <message>
        <source>A segment is no media.</source>
        <translation>Un segment n&apos;est ni image ni son.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist cannot be read: %1.</source>
        <translation>La liste de l&apos;autre serveur ne peut pas être lue : %1.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>une ligne est trop longue</translation>
    </message>
    <message>
        <source>it does not begin with #EXTM3U</source>
        <translation>elle ne commence pas par #EXTM3U</translation>
    </message>
    <message>
        <source>it is a master and a media playlist at once</source>
        <translation>elle est à la fois une liste principale et une liste de médias</translation>
    </message>
    <message>
        <source>it has too many tags</source>
        <translation>elle a trop de balises</translation>
    </message>
    <message>
        <source>it has too many segments</source>
        <translation>elle a trop de segments</translation>
    </message>
    <message>
        <source>a segment has too many keys</source>
        <translation>un segment a trop de clés</translation>
    </message>
    <message>
        <source>it defines too many variables</source>
        <translation>elle définit trop de variables</translation>
    </message>
    <message>
        <source>it uses a variable that it does not define</source>
        <translation>elle utilise une variable qu&apos;elle ne définit pas</translation>
    </message>
    <message>
        <source>it imports a variable that the master playlist does not define</source>
        <translation>elle importe une variable que la liste principale ne définit pas</translation>
    </message>
    <message>
        <source>The other server sends no DASH manifest.</source>
        <translation>L&apos;autre serveur n&apos;envoie pas de manifeste DASH.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest has a DTD.</source>
        <translation>Le manifeste de l&apos;autre serveur contient une DTD.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest is nested too deeply.</source>
        <translation>Le manifeste de l&apos;autre serveur est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>This source cannot be begun in its middle.</source>
        <translation>Cette source ne peut pas être commencée en son milieu.</translation>
    </message>
    <message>
        <source>The pictures cannot be decoded.</source>
        <translation>Les images ne peuvent pas être décodées.</translation>
    </message>
    <message>
        <source>The sound cannot be decoded.</source>
        <translation>Le son ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>There is sound, but no picture can be decoded.</source>
        <translation>Il y a du son, mais aucune image ne peut être décodée.</translation>
    </message>
    <message>
        <source>There was nothing to transcode.</source>
        <translation>Il n&apos;y avait rien à transcoder.</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token.</source>
        <translation>Le jeton n&apos;est pas un JSON Web Token.</translation>
    </message>
    <message>
        <source>The token&apos;s header names no signing key (kid).</source>
        <translation>L&apos;en-tête du jeton n&apos;indique aucune clé de signature (kid).</translation>
    </message>
    <message>
        <source>The signing key that the token names is unknown, revoked or not allowed here.</source>
        <translation>La clé de signature indiquée par le jeton est inconnue, révoquée ou n&apos;est pas permise ici.</translation>
    </message>
    <message>
        <source>The token must be signed with ES256.</source>
        <translation>Le jeton doit être signé avec ES256.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong.</source>
        <translation>La signature du jeton est fausse.</translation>
    </message>
    <message>
        <source>The token has expired, or names no expiry (exp).</source>
        <translation>Le jeton a expiré ou n&apos;indique pas d&apos;expiration (exp).</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>Le jeton n&apos;est pas encore valable.</translation>
    </message>
    <message>
        <source>The token is meant for another audience (aud).</source>
        <translation>Le jeton est destiné à un autre public (aud).</translation>
    </message>
    <message>
        <source>The token lacks a claim that is required here.</source>
        <translation>Il manque au jeton une revendication exigée ici.</translation>
    </message>
    <message>
        <source>The account has no active signing key.</source>
        <translation>Le compte n&apos;a pas de clé de signature active.</translation>
    </message>
    <message>
        <source>Watching this takes a token; send it as ?jwt= or as Authorization: Bearer.</source>
        <translation>Pour regarder, il faut un jeton ; envoyez-le par ?jwt= ou par Authorization: Bearer.</translation>
    </message>
    <message>
        <source>There is nothing to watch under this playback id.</source>
        <translation>Il n&apos;y a rien à regarder sous cet identifiant de lecture.</translation>
    </message>
    <message>
        <source>The account&apos;s server is being asked. Try again in a moment.</source>
        <translation>Le serveur du compte est interrogé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The account&apos;s server was not asked.</source>
        <translation>Le serveur du compte n&apos;a pas été interrogé.</translation>
    </message>
    <message>
        <source>This server asks nobody.</source>
        <translation>Ce serveur n&apos;interroge personne.</translation>
    </message>
    <message>
        <source>The account&apos;s server gave no answer: %1</source>
        <translation>Le serveur du compte n&apos;a pas répondu : %1</translation>
    </message>
    <message>
        <source>The account&apos;s server answered %1; only 200 lets in.</source>
        <translation>Le serveur du compte a répondu %1 ; seul 200 laisse entrer.</translation>
    </message>
    <message>
        <source>The host name cannot be resolved: %1</source>
        <translation>Le nom d&apos;hôte ne peut pas être résolu : %1</translation>
    </message>
    <message>
        <source>This address is never asked.</source>
        <translation>Cette adresse n&apos;est jamais interrogée.</translation>
    </message>
    <message>
        <source>The address is not allowed for webhooks.</source>
        <translation>L&apos;adresse n&apos;est pas permise pour les webhooks.</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/hook</source>
        <translation>doit être une adresse complète comme https://example.org/hook</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>doit commencer par https:// ou http://</translation>
    </message>
    <message>
        <source>must not contain a user name or password</source>
        <translation>ne doit contenir ni nom d&apos;utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>Addresses of %1:// are not fetched from here.</source>
        <translation>Les adresses en %1:// ne sont pas récupérées ici.</translation>
    </message>
    <message>
        <source>Nothing here reads addresses of this kind.</source>
        <translation>Rien ici ne lit les adresses de cette sorte.</translation>
    </message>
    <message>
        <source>Transport streams do not carry the pictures that this address gives.</source>
        <translation>Les flux de transport ne portent pas les images que donne cette adresse.</translation>
    </message>
    <message>
        <source>must be http, https, rtmp, rtmps, srt or rtsp: the relay speaks no other</source>
        <translation>doit être http, https, rtmp, rtmps, srt ou rtsp : le relais ne parle rien d’autre</translation>
    </message>
    <message>
        <source>is no address of HTTP, which HLS, DASH and files are fetched by</source>
        <translation>n&apos;est pas une adresse HTTP, par où sont récupérés HLS, DASH et les fichiers</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Bars, a moving picture or a frame counter, with a tone: to try things out.</source>
        <translation>Des barres, une image animée ou un compteur d&apos;images, avec un son : pour essayer.</translation>
    </message>
    <message>
        <source>One colour over the whole box, for backgrounds.</source>
        <translation>Une couleur sur tout le cadre, pour les fonds.</translation>
    </message>
    <message>
        <source>A picture from a file or the library: PNG, JPEG, WebP, SVG or GIF.</source>
        <translation>Une image d&apos;un fichier ou de la médiathèque : PNG, JPEG, WebP, SVG ou GIF.</translation>
    </message>
    <message>
        <source>Words in any font. {clock}, {date} and {countdown} are filled in.</source>
        <translation>Des mots dans n&apos;importe quelle police. {clock}, {date} et {countdown} sont remplacés.</translation>
    </message>
    <message>
        <source>A film or music file, once, in a loop or as a list.</source>
        <translation>Un film ou une musique, une fois, en boucle ou en liste.</translation>
    </message>
    <message>
        <source>What is on a screen of this machine, whole or in part.</source>
        <translation>Ce qu&apos;affiche un écran de cette machine, en entier ou en partie.</translation>
    </message>
    <message>
        <source>A webcam or capture card.</source>
        <translation>Une webcam ou une carte d&apos;acquisition.</translation>
    </message>
    <message>
        <source>A microphone, or what this machine plays.</source>
        <translation>Un micro, ou ce que joue cette machine.</translation>
    </message>
    <message>
        <source>A stream from another machine: RTMP, SRT, RTSP, HLS or MPEG-TS.</source>
        <translation>Un flux d&apos;une autre machine : RTMP, SRT, RTSP, HLS ou MPEG-TS.</translation>
    </message>
    <message>
        <source>All that is in another scene, as one piece.</source>
        <translation>Tout le contenu d&apos;une autre scène, d&apos;un bloc.</translation>
    </message>
    <message>
        <source>What somebody publishes to this Castwright, or what another studio shows. Nothing is sent again.</source>
        <translation>Ce que quelqu&apos;un publie vers ce Castwright, ou ce que montre un autre studio. Rien n&apos;est renvoyé.</translation>
    </message>
</context>
<context>
    <name>StreamTexts</name>
    <message>
        <source>● Live</source>
        <translation>● En direct</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ Connexion</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ Bloqué</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Hors ligne</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excellente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvaise</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 sur 100</translation>
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
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>%1 %2 × %3, %4 fps</source>
        <translation>%1 %2 × %3, %4 i/s</translation>
    </message>
    <message>
        <source>%1 %2 kHz</source>
        <translation>%1 %2 kHz</translation>
    </message>
    <message>
        <source>▲ %1 (%2 points)</source>
        <translation>▲ %1 (%2 points)</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with what comes in.</source>
        <translation>✓ Ce qui arrive est en ordre.</translation>
    </message>
    <message>
        <source>Nobody publishes to this stream now.</source>
        <translation>Personne ne publie vers ce flux en ce moment.</translation>
    </message>
</context>
<context>
    <name>TransitionKinds</name>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fondu</translation>
    </message>
    <message>
        <source>Through black</source>
        <translation>Par le noir</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Glissement</translation>
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
        <translation>Qui peut regarder</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Who has a signed token</source>
        <translation>Qui a un jeton signé</translation>
    </message>
    <message>
        <source>Whom our own server lets in</source>
        <translation>Qui notre propre serveur laisse entrer</translation>
    </message>
    <message>
        <source>Who may &amp;watch</source>
        <translation>Qui peut re&amp;garder</translation>
    </message>
    <message>
        <source>Au&amp;diences, with commas</source>
        <translation>Au&amp;diences, séparées par des virgules</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>aucune n&apos;est demandée</translation>
    </message>
    <message>
        <source>Address that is as&amp;ked</source>
        <translation>Adresse &amp;interrogée</translation>
    </message>
    <message>
        <source>Secret that signs the &amp;question</source>
        <translation>Se&amp;cret qui signe la question</translation>
    </message>
    <message>
        <source>empty leaves it as it is</source>
        <translation>vide, il reste tel quel</translation>
    </message>
    <message>
        <source>Si&amp;gning keys …</source>
        <translation>Clés de signa&amp;ture …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A viewer&apos;s token to try</source>
        <translation>Jeton d&apos;un spectateur à essayer</translation>
    </message>
    <message>
        <source>A viewer&apos;s token; empty is a viewer without one</source>
        <translation>Jeton d&apos;un spectateur ; vide, un spectateur sans jeton</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>Essa&amp;yer</translation>
    </message>
    <message>
        <source>Who may watch is changed.</source>
        <translation>Qui peut regarder a été modifié.</translation>
    </message>
    <message>
        <source>✓ He may watch.</source>
        <translation>✓ Il peut regarder.</translation>
    </message>
    <message>
        <source>✕ He may not watch: %1</source>
        <translation>✕ Il ne peut pas regarder : %1</translation>
    </message>
    <message>
        <source>With none chosen, every active key counts.</source>
        <translation>Si aucune n’est choisie, toute clé active compte.</translation>
    </message>
    <message>
        <source>O&amp;nly these signing keys</source>
        <translation>U&amp;niquement ces clés de signature</translation>
    </message>
    <message>
        <source>One a line, for example: plan = gold</source>
        <translation>Une par ligne, par exemple : plan = gold</translation>
    </message>
    <message>
        <source>&amp;Claims a token must carry</source>
        <translation>&amp;Champs qu’un jeton doit porter</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (révoquée)</translation>
    </message>
    <message>
        <source>Try a token</source>
        <translation>Essayer un jeton</translation>
    </message>
</context>
<context>
    <name>castwright::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation>Quel flux</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Quelle période</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les dernières 24 heures</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
</context>
<context>
    <name>castwright::ApiKeysDialog</name>
    <message>
        <source>API keys</source>
        <translation>Clés d&apos;API</translation>
    </message>
    <message>
        <source>Other programs drive this studio at %1/v1. The documentation is at %1/docs.</source>
        <translation>D&apos;autres programmes pilotent ce studio à %1/v1. La documentation est à %1/docs.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-elle ?</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Nom de la nouvelle clé</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>Droit %1</translation>
    </message>
    <message>
        <source>&amp;Create a key</source>
        <translation>&amp;Créer une clé</translation>
    </message>
    <message>
        <source>&amp;Revoke the selected key</source>
        <translation>&amp;Révoquer la clé choisie</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nouvelle clé</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Copier la nouvelle clé</translation>
    </message>
    <message>
        <source>Copy it now, it is not shown again:</source>
        <translation>Copiez-la maintenant, elle ne sera plus affichée :</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>castwright::ArtifactTab</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>Re&amp;nommer …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>Su&amp;pprimer …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>castwright::BackupsPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>The studio data is copied once a day; of each sort the newest %1 are kept, in %2. Recordings and uploads are files of their own and not in it. The README says how to go back to a copy.</source>
        <translation>Les données des studios sont copiées une fois par jour ; les %1 plus récentes de chaque sorte sont gardées dans %2. Les enregistrements et envois sont des fichiers à part et n&apos;y sont pas. Le README explique comment revenir à une copie.</translation>
    </message>
    <message>
        <source>The day&apos;s copy</source>
        <translation>Copie du jour</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Before a newer version changed the data</source>
        <translation>Avant qu&apos;une version plus récente modifie les données</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>castwright::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of a chart, then what it shows: &quot;Germany: 12&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>castwright::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection : %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Nothing is in this scene yet. Add a source, or drop something from the library here.</source>
        <translation>Cette scène est encore vide. Ajoutez une source, ou déposez ici un élément de la médiathèque.</translation>
    </message>
</context>
<context>
    <name>castwright::ChatModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Messages du chat</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Write to the chat …</source>
        <translation>Écrire dans le chat …</translation>
    </message>
    <message>
        <source>Newer messages ↓</source>
        <translation>Messages plus récents ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
</context>
<context>
    <name>castwright::ClipDialog</name>
    <message>
        <source>Clip a part</source>
        <translation>Extraire un passage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>Extrait du %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The last %1 are kept. The part is copied without encoding it again.</source>
        <translation>Les dernières %1 sont gardées. Le passage est copié sans être réencodé.</translation>
    </message>
    <message>
        <source>Nothing of the past is kept of this stream, so only what was recorded can be cut. How much is kept is among what can be changed of the stream.</source>
        <translation>Rien du passé de ce flux n&apos;est gardé ; seul ce qui a été enregistré peut être découpé. La durée gardée se règle en modifiant le flux.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Extraire</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Descri&amp;ption</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>La première image de la partie</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>La dernière image de la partie</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
</context>
<context>
    <name>castwright::ClipsTab</name>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Nothing was cut out of this stream yet. A clip is cut from what is kept of the past or from a recording.</source>
        <translation>Rien n&apos;a encore été extrait de ce flux. Un extrait se fait à partir de ce qui est gardé du passé ou d&apos;un enregistrement.</translation>
    </message>
    <message>
        <source>Delete the clip “%1”? Its file goes too.</source>
        <translation>Supprimer l&apos;extrait « %1 » ? Son fichier disparaît aussi.</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>Extraire un passa&amp;ge …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Prêt</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Échec</translation>
    </message>
    <message>
        <source>◌ Being cut</source>
        <translation>◌ Découpe en cours</translation>
    </message>
</context>
<context>
    <name>castwright::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>There is no command called “%1” that can be used now.</source>
        <translation>Aucune commande nommée « %1 » n&apos;est utilisable maintenant.</translation>
    </message>
</context>
<context>
    <name>castwright::ConnectionsDialog</name>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Dissocier</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Comptes associés</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>✕ Expired</source>
        <translation>✕ Expiré</translation>
    </message>
    <message>
        <source>✓ Linked</source>
        <translation>✓ Associé</translation>
    </message>
    <message>
        <source>Unlink the account</source>
        <translation>Dissocier le compte</translation>
    </message>
    <message>
        <source>No account is linked, and this version cannot link one yet. Going live needs none: a destination and its stream key are enough.</source>
        <translation>Aucun compte n&apos;est associé, et cette version ne sait pas encore en associer. Le direct n&apos;en demande pas : une destination et sa clé de flux suffisent.</translation>
    </message>
    <message>
        <source>Castwright forgets “%1”.</source>
        <translation>Castwright oublie « %1 ».</translation>
    </message>
</context>
<context>
    <name>castwright::CopyField</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>castwright::DeliveryLog</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>Tous les envois</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Which deliveries are shown</source>
        <translation>Envois affichés</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>✓ Arrived</source>
        <translation>✓ Arrivé</translation>
    </message>
    <message>
        <source>✕ Given up</source>
        <translation>✕ Abandonné</translation>
    </message>
    <message>
        <source>◌ Waiting</source>
        <translation>◌ En attente</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Choisissez un envoi pour voir ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>arrivé %1</translation>
    </message>
    <message>
        <source>last attempt %1</source>
        <translation>dernier essai %1</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>prochain essai %1</translation>
    </message>
    <message>
        <source>Choose a webhook to see what was sent to it.</source>
        <translation>Choisissez un webhook pour voir ce qui lui a été envoyé.</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>Aucun envoi n&apos;est dans cet état.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What is posted to this webhook is listed here, with the answer; “Send a test” makes a beginning.</source>
        <translation>Rien n&apos;a encore été envoyé. Ce qui est envoyé à ce webhook s&apos;affiche ici, avec la réponse ; « Envoyer un test » est un bon début.</translation>
    </message>
</context>
<context>
    <name>castwright::DesktopPresence</name>
    <message>
        <source>Show or hide the &amp;window</source>
        <translation>Afficher ou masquer la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Castwright – on air: %1</source>
        <translation>Castwright – à l&apos;antenne : %1</translation>
    </message>
    <message>
        <source>Castwright – off air</source>
        <translation>Castwright – hors antenne</translation>
    </message>
    <message>
        <source>A show is live</source>
        <translation>Une émission est en direct</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>À l&apos;antenne</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>Hors antenne</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 se reconnecte</translation>
    </message>
    <message>
        <source>%1 is on air again</source>
        <translation>%1 est de nouveau à l&apos;antenne</translation>
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
        <translation>Inclure au passage en &amp;direct</translation>
    </message>
    <message>
        <source>&amp;Encoder settings of its own</source>
        <translation>Réglages d&apos;&amp;encodeur propres</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Change the destination</source>
        <translation>Modifier la destination</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Ingest server</source>
        <translation>Serveur d&apos;ingest</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>Canevas principal</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>Canevas vertical</translation>
    </message>
    <message>
        <source>Picture that is sent</source>
        <translation>Image envoyée</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>Adresse du &amp;serveur</translation>
    </message>
    <message>
        <source>Stream &amp;key</source>
        <translation>&amp;Clé de flux</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clé de flux</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the stream key</source>
        <translation>Afficher la clé de flux</translation>
    </message>
    <message>
        <source>These settings are in use already: no further encode is needed.</source>
        <translation>Ces réglages sont déjà utilisés : aucun encodage de plus n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode: by what the present one takes, about %1 % of one processor core more.</source>
        <translation>⚠ Cela demande un second encodage : d&apos;après l&apos;actuel, environ %1 % d&apos;un cœur de plus.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode, which costs about as much processor time as the first.</source>
        <translation>⚠ Cela demande un second encodage, qui coûte à peu près autant de processeur que le premier.</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>Ouvrir cette page</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s of picture and %2 kbit/s of sound.</source>
        <translation>Accepte jusqu&apos;à %1 kbit/s d&apos;image et %2 kbit/s de son.</translation>
    </message>
    <message>
        <source>Sound tracks in the file</source>
        <translation>Pistes audio dans le fichier</translation>
    </message>
    <message>
        <source>Numbers from 1 to 6 with commas, for example 1, 2. Which source is heard on which track is set in the mixer.</source>
        <translation>Des nombres de 1 à 6 séparés par des virgules, par exemple 1, 2. Le mélangeur règle quelle source va sur quelle piste.</translation>
    </message>
    <message>
        <source>Sound &amp;tracks</source>
        <translation>&amp;Pistes audio</translation>
    </message>
    <message>
        <source>Leave the key empty to keep it.</source>
        <translation>Laissez la clé vide pour la garder.</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationsPanel</name>
    <message>
        <source>● On air</source>
        <translation>● À l&apos;antenne</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ Connexion</translation>
    </message>
    <message>
        <source>↻ Reconnecting</source>
        <translation>↻ Reconnexion</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ Bloqué</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Échec</translation>
    </message>
    <message>
        <source>○ Off</source>
        <translation>○ Arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n perdue</numerusform>
            <numerusform>%n perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 in %2 s</source>
        <translation>essai %1 dans %2 s</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Nowhere to send to yet. Add a platform, a server or a recording.</source>
        <translation>Aucune destination. Ajoutez une plateforme, un serveur ou un enregistrement.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier …</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Supprimer …</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Bitrate of the last ten minutes</source>
        <translation>Débit des dix dernières minutes</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>%1 is taken along when going live</source>
        <translation>%1 est inclus au passage en direct</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>Show the bitrate of %1</source>
        <translation>Afficher le débit de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Delete the destination</source>
        <translation>Supprimer la destination</translation>
    </message>
    <message>
        <source>Delete “%1” with its stream key?</source>
        <translation>Supprimer « %1 » et sa clé de flux ?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>State of %1: %2</source>
        <translation>État de %1 : %2</translation>
    </message>
</context>
<context>
    <name>castwright::DurationSpinBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
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
        <translation>Variables, en JSON</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>Explorateur d&apos;API</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Say in English what you want: list my streams with their viewers</source>
        <translation>Dites en anglais ce que vous voulez : list my streams with their viewers</translation>
    </message>
    <message>
        <source>What you want, in English words</source>
        <translation>Ce que vous voulez, en mots anglais</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>Operations that fit</source>
        <translation>Opérations qui conviennent</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu&apos;il y a</translation>
    </message>
    <message>
        <source>What was run before</source>
        <translation>Ce qui a été exécuté avant</translation>
    </message>
    <message>
        <source>The operation as a program in</source>
        <translation>L&apos;opération comme programme en</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copier en</translation>
    </message>
    <message>
        <source>The variables must be a JSON object. What stands there goes wrong at character %1.</source>
        <translation>Les variables doivent être un objet JSON. Ce qui s&apos;y trouve est faux au caractère %1.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Demande en cours …</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n erreur</numerusform>
            <numerusform>✕ %n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Answer, after %1 ms</source>
        <translation>✓ Réponse, après %1 ms</translation>
    </message>
    <message>
        <source>Nothing in the graph sounds like this. The graph is in English; try other words, such as the name of a thing and what to do with it.</source>
        <translation>Rien dans le graphe ne ressemble à cela. Le graphe est en anglais ; essayez d&apos;autres mots, comme le nom d&apos;une chose et ce qu&apos;il faut en faire.</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Copied. The program reads the API key from the environment variable CASTWRIGHT_KEY.</source>
        <translation>Copié. Le programme lit la clé d&apos;API dans la variable d&apos;environnement CASTWRIGHT_KEY.</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Rien n&apos;a encore été exécuté</translation>
    </message>
    <message>
        <source>What the subscription answered, the newest last</source>
        <translation>Ce que l’abonnement a répondu, le plus récent en dernier</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Ctrl+Space shows what can stand here.</source>
        <translation>Ctrl+Entrée l’exécute, Ctrl+Espace montre ce qui peut être écrit ici.</translation>
    </message>
    <message>
        <source>Waiting for events …</source>
        <translation>En attente d’événements …</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast and are not shown.</source>
        <translation>
            <numerusform>%n événement est venu trop vite et n’est pas montré.</numerusform>
            <numerusform>%n événements sont venus trop vite et ne sont pas montrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n event(s)</source>
        <translation>
            <numerusform>Terminé après %n événement</numerusform>
            <numerusform>Terminé après %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::FieldForm</name>
    <message>
        <source>Show what there is</source>
        <translation>Voir ce qu&apos;il y a</translation>
    </message>
</context>
<context>
    <name>castwright::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>castwright::FiltersDialog</name>
    <message>
        <source>Chroma key</source>
        <translation>Incrustation</translation>
    </message>
    <message>
        <source>Colour correction</source>
        <translation>Correction des couleurs</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Look (LUT)</source>
        <translation>Look (LUT)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>Porte de bruit</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Compresseur</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limiteur</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Réduction du bruit</translation>
    </message>
    <message>
        <source>No filters yet. Add one: a chroma key, a noise gate …</source>
        <translation>Pas encore de filtre. Ajoutez-en un : une incrustation, une porte de bruit …</translation>
    </message>
    <message>
        <source>Filters of %1</source>
        <translation>Filtres de %1</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Apply the filter earlier</source>
        <translation>Appliquer le filtre plus tôt</translation>
    </message>
    <message>
        <source>Apply the filter later</source>
        <translation>Appliquer le filtre plus tard</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>Supprimer le filtre</translation>
    </message>
    <message>
        <source>Filters, the first is applied first</source>
        <translation>Filtres, le premier est appliqué d&apos;abord</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>castwright::GoLiveBar</name>
    <message>
        <source>&amp;Go live</source>
        <translation>Passer en &amp;direct</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Really end the show</source>
        <translation>Vraiment terminer l&apos;émission</translation>
    </message>
    <message>
        <source>&amp;Stop the countdown</source>
        <translation>Arrêter le compte à &amp;rebours</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>Rester à l&apos;antenne</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>Temps d&apos;antenne</translation>
    </message>
    <message>
        <source>&amp;Check connections</source>
        <translation>&amp;Vérifier les connexions</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Live in %n s</source>
        <translation>
            <numerusform>&amp;Direct dans %n s</numerusform>
            <numerusform>&amp;Direct dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a destination first.</source>
        <translation>Ajoutez d&apos;abord une destination.</translation>
    </message>
    <message>
        <source>Not on air: %1. The others are not affected.</source>
        <translation>Hors antenne : %1. Les autres ne sont pas touchées.</translation>
    </message>
    <message>
        <source>%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %</source>
        <translation>%1 i/s · %2 Mbit/s · %3 perdues · CPU %4 %</translation>
    </message>
    <message>
        <source>Try the &amp;failed ones again</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
</context>
<context>
    <name>castwright::HotkeysPage</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Touches pour : %1</translation>
    </message>
    <message>
        <source>%1 is taken from “%2”.</source>
        <translation>%1 est retiré à « %2 ».</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Answers to its keys while another program is in front, too</source>
        <translation>Répond à ses touches même quand un autre programme est devant</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to answer to keys while another one is in front.</source>
        <translation>Ce bureau ne permet pas à un programme de répondre aux touches quand un autre est devant.</translation>
    </message>
    <message>
        <source>For commands that answer everywhere the desktop asks you first, and may let you choose other keys.</source>
        <translation>Pour les commandes actives partout, le bureau vous demande d&apos;abord et peut proposer d&apos;autres touches.</translation>
    </message>
    <message>
        <source>A command marked “Everywhere” answers to its keys while another program is in front, too.</source>
        <translation>Une commande marquée « Partout » répond aussi à ses touches quand un autre programme est devant.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>castwright::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>%1, too loud</source>
        <translation>%1, trop fort</translation>
    </message>
    <message>
        <source>Too loud: the sound was cut off within the last seconds. Lower the fader.</source>
        <translation>Trop fort : le son a été écrêté ces dernières secondes. Baissez le curseur.</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryModel</name>
    <message>
        <source>%1 of %2 have arrived</source>
        <translation>%1 sur %2 reçus</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>En cours d&apos;examen …</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Médiathèque</translation>
    </message>
    <message>
        <source>The library is empty. Drop pictures, films or sounds here, or press the arrow.</source>
        <translation>La médiathèque est vide. Déposez ici des images, des films ou des sons, ou appuyez sur la flèche.</translation>
    </message>
    <message>
        <source>Bring files into the library</source>
        <translation>Ajouter des fichiers à la médiathèque</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Afficher en grille</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la médiathèque</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>Médiathèque</translation>
    </message>
    <message>
        <source>End the upload</source>
        <translation>Arrêter l&apos;envoi</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Supprimer de la médiathèque</translation>
    </message>
    <message>
        <source>Delete “%1”? The file cannot be brought back.</source>
        <translation>Supprimer « %1 » ? Le fichier ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Add to the scene</source>
        <translation>&amp;Ajouter à la scène</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Supprimer …</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words to find “%1” by, with commas</source>
        <translation>Mots pour retrouver « %1 », séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>&amp;Étiquettes …</translation>
    </message>
    <message>
        <source>&amp;Cut a part out …</source>
        <translation>&amp;Extraire un passage …</translation>
    </message>
    <message>
        <source>Bring files into the library …</source>
        <translation>Ajouter des fichiers à la médiathèque …</translation>
    </message>
    <message>
        <source>Add the chosen file to the scene</source>
        <translation>Ajouter le fichier choisi à la scène</translation>
    </message>
    <message>
        <source>Rename the chosen file …</source>
        <translation>Renommer le fichier choisi …</translation>
    </message>
    <message>
        <source>Tags of the chosen file …</source>
        <translation>Étiquettes du fichier choisi …</translation>
    </message>
    <message>
        <source>Cut a part out of the chosen film …</source>
        <translation>Extraire un passage du film choisi …</translation>
    </message>
    <message>
        <source>Delete the chosen file …</source>
        <translation>Supprimer le fichier choisi …</translation>
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
        <translation>La première clé d&apos;API se trouve dans %1</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Ajouter …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Réglages …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>Passer en &amp;direct</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>&amp;Terminer …</translation>
    </message>
    <message>
        <source>&amp;Check the destinations</source>
        <translation>&amp;Vérifier les destinations</translation>
    </message>
    <message>
        <source>&amp;Add a destination …</source>
        <translation>&amp;Ajouter une destination …</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>&amp;Add a scene …</source>
        <translation>&amp;Ajouter une scène …</translation>
    </message>
    <message>
        <source>Scene &amp;%1</source>
        <translation>Scène &amp;%1</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>&amp;Introduction …</source>
        <translation>&amp;Introduction …</translation>
    </message>
    <message>
        <source>API &amp;keys …</source>
        <translation>&amp;Clés d&apos;API …</translation>
    </message>
    <message>
        <source>API &amp;documentation</source>
        <translation>&amp;Documentation de l&apos;API</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>Ajouter une source : %1</translation>
    </message>
    <message>
        <source>F&amp;ilters of the source …</source>
        <translation>F&amp;iltres de la source …</translation>
    </message>
    <message>
        <source>&amp;Missing files …</source>
        <translation>Fichiers &amp;manquants …</translation>
    </message>
    <message>
        <source>Play or pause the &amp;media file</source>
        <translation>Lire ou mettre en pause le &amp;média</translation>
    </message>
    <message>
        <source>Media file from the beginning</source>
        <translation>Média depuis le début</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Trouver une commande …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>&amp;Studio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>Dé&amp;veloppeur</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), show them</source>
        <translation>
            <numerusform>%n problème, le montrer</numerusform>
            <numerusform>%n problèmes, les montrer</numerusform>
        </translation>
    </message>
    <message>
        <source>● ON AIR</source>
        <translation>● À L&apos;ANTENNE</translation>
    </message>
    <message>
        <source>○ Off air</source>
        <translation>○ Hors antenne</translation>
    </message>
    <message>
        <source>%1 – Castwright</source>
        <translation>%1 – Castwright</translation>
    </message>
    <message>
        <source>CPU %1 %   Memory %2   Free disk %3</source>
        <translation>CPU %1 %   Mémoire %2   Disque libre %3</translation>
    </message>
    <message>
        <source>&amp;Edit the source …</source>
        <translation>Modifi&amp;er la source …</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>Supprimer la source</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>&amp;Webhooks …</translation>
    </message>
    <message>
        <source>&amp;Linked accounts …</source>
        <translation>Comptes a&amp;ssociés …</translation>
    </message>
    <message>
        <source>&amp;Profiles …</source>
        <translation>&amp;Profils …</translation>
    </message>
    <message>
        <source>API e&amp;xplorer …</source>
        <translation>E&amp;xplorateur d&apos;API …</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>&amp;Flux</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Supprimer …</translation>
    </message>
</context>
<context>
    <name>castwright::MediaControls</name>
    <message>
        <source>Media controls</source>
        <translation>Commandes du média</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>Position dans le fichier</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>castwright::MissingFilesDialog</name>
    <message>
        <source>Missing files</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Choose the file …</source>
        <translation>&amp;Choisir le fichier …</translation>
    </message>
    <message>
        <source>&amp;Look in a folder …</source>
        <translation>&amp;Chercher dans un dossier …</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>Chercher dans un dossier</translation>
    </message>
    <message>
        <source>Every file is there.</source>
        <translation>Tous les fichiers sont là.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.</source>
        <translation>
            <numerusform>%n fichier est introuvable. Indiquez où il est, ou cherchez-le dans un dossier.</numerusform>
            <numerusform>%n fichiers sont introuvables. Indiquez où ils sont, ou cherchez-les tous dans un dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relocate a file</source>
        <translation>Relocaliser un fichier</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Où est %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n fichier trouvé.</numerusform>
            <numerusform>%n fichiers trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look-up table</source>
        <translation>%1 : table de couleurs</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
</context>
<context>
    <name>castwright::MixerPanel</name>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>Niveau général</translation>
    </message>
    <message>
        <source>Loudness of the program: the last three seconds, and since it began. Most platforms aim at -14 to -16 LUFS, television at -23.</source>
        <translation>Sonie du programme : les trois dernières secondes, et depuis le début. La plupart des plateformes visent −14 à −16 LUFS, la télévision −23.</translation>
    </message>
    <message>
        <source>%1 LUFS · in all %2 LUFS</source>
        <translation>%1 LUFS · en tout %2 LUFS</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>Sonie : %1</translation>
    </message>
    <message>
        <source>Volume of %1 in decibel</source>
        <translation>Volume de %1 en décibels</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>Solo: you alone hear it, on your listening device; nothing changes on air</source>
        <translation>Solo : vous seul l&apos;entendez, sur votre périphérique d&apos;écoute ; rien ne change à l&apos;antenne</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring and tracks of %1</source>
        <translation>Balance, retard, écoute et pistes de %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring, tracks</source>
        <translation>Balance, retard, écoute, pistes</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Niveau de %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Fin du solo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Only for you, not on air</source>
        <translation>Pour vous seul, pas à l&apos;antenne</translation>
    </message>
    <message>
        <source>For you and on air</source>
        <translation>Pour vous et à l&apos;antenne</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Piste %1</translation>
    </message>
    <message>
        <source>Streams send track 1; a recording can hold up to six.</source>
        <translation>Les flux envoient la piste 1 ; un enregistrement peut en contenir six.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Pistes audio</translation>
    </message>
    <message>
        <source>Balance, -1 is left</source>
        <translation>Balance, −1 est à gauche</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Delay of the sound</source>
        <translation>Retard du son</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>&amp;Balance</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Retard</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>&amp;Écoute</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Pistes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Volume of the whole program in decibel</source>
        <translation>Volume de tout le programme en décibels</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>Volume général</translation>
    </message>
</context>
<context>
    <name>castwright::Multiview</name>
    <message>
        <source>Multiview</source>
        <translation>Multivue</translation>
    </message>
    <message>
        <source>Multiview: program, preview and scenes</source>
        <translation>Multivue : programme, aperçu et scènes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1 by %1</source>
        <translation>%1 sur %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Encore vide</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>Créez un studio pour commencer.</translation>
    </message>
</context>
<context>
    <name>castwright::OverviewTab</name>
    <message>
        <source>Nobody watched in this time. Viewers are counted by session on every address of the Play page of a stream.</source>
        <translation>Personne n&apos;a regardé pendant cette période. Les spectateurs sont comptés par session sur chaque adresse de la page Lecture d&apos;un flux.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>Par protocole</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>Maximum simultané</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Ce que montrent les graphiques</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>Heures regardées</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>À l&apos;antenne</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Rien pendant cette période</translation>
    </message>
</context>
<context>
    <name>castwright::PlayTab</name>
    <message>
        <source>Page with a player</source>
        <translation>Page avec un lecteur</translation>
    </message>
    <message>
        <source>Open the page with the player</source>
        <translation>Ouvrir la page avec le lecteur</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>Pour une page web</translation>
    </message>
    <message>
        <source>Whoever may watch this stream can play these addresses. They answer while it is on air.</source>
        <translation>Qui peut regarder ce flux peut lire ces adresses. Elles répondent tant qu&apos;il est à l&apos;antenne.</translation>
    </message>
    <message>
        <source>Playback ID</source>
        <translation>ID de lecture</translation>
    </message>
</context>
<context>
    <name>castwright::PreflightPanel</name>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Check before going live</source>
        <translation>Vérification avant le direct</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Fermer la vérification</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Measure the uplink</source>
        <translation>Mesurer la ligne</translation>
    </message>
    <message>
        <source>Sends bytes to a public test server for a few seconds; best before a show</source>
        <translation>Envoie des données à un serveur public pendant quelques secondes ; de préférence avant l&apos;émission</translation>
    </message>
    <message>
        <source>Checking the destinations …</source>
        <translation>Vérification des destinations …</translation>
    </message>
    <message>
        <source>Measuring the uplink …</source>
        <translation>Mesure de la ligne …</translation>
    </message>
    <message>
        <source>✓ All destinations can be reached.</source>
        <translation>✓ Toutes les destinations sont joignables.</translation>
    </message>
    <message>
        <source>%1 of %2 destinations are ready</source>
        <translation>%1 destinations sur %2 sont prêtes</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>castwright::PreviewBox</name>
    <message>
        <source>What you enter is shown here.</source>
        <translation>Ce que vous saisissez apparaît ici.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture …</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList</name>
    <message>
        <source>Check the server&apos;s name and this machine&apos;s network.</source>
        <translation>Vérifiez le nom du serveur et le réseau de cette machine.</translation>
    </message>
    <message>
        <source>Check address and port; the server may be down.</source>
        <translation>Vérifiez l&apos;adresse et le port ; le serveur est peut-être arrêté.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network; it goes on trying.</source>
        <translation>Vérifiez le réseau de cette machine ; les essais continuent.</translation>
    </message>
    <message>
        <source>The server does not answer; it goes on trying.</source>
        <translation>Le serveur ne répond pas ; les essais continuent.</translation>
    </message>
    <message>
        <source>Check the address; the server&apos;s certificate is not accepted.</source>
        <translation>Vérifiez l&apos;adresse ; le certificat du serveur n&apos;est pas accepté.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform again.</source>
        <translation>Copiez de nouveau la clé de flux depuis la plateforme.</translation>
    </message>
    <message>
        <source>Somebody else sends with this key; end that, or use another key.</source>
        <translation>Quelqu&apos;un d&apos;autre émet avec cette clé ; arrêtez-le ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>The connection takes nothing; lower the bitrate if this lasts.</source>
        <translation>La connexion n&apos;accepte rien ; baissez le débit si cela dure.</translation>
    </message>
    <message>
        <source>The server hung up; it goes on trying.</source>
        <translation>Le serveur a raccroché ; les essais continuent.</translation>
    </message>
    <message>
        <source>Choose H.264 in the destination&apos;s encoder settings.</source>
        <translation>Choisissez H.264 dans les réglages d&apos;encodeur de la destination.</translation>
    </message>
    <message>
        <source>Free space, or record to another disk.</source>
        <translation>Libérez de la place, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Vérifiez que le dossier existe et qu&apos;on peut y écrire.</translation>
    </message>
    <message>
        <source>Choose another encoder in the destination&apos;s settings.</source>
        <translation>Choisissez un autre encodeur dans les réglages de la destination.</translation>
    </message>
    <message>
        <source>The slate is shown instead. Check the source&apos;s settings; it comes back by itself.</source>
        <translation>L&apos;écran d&apos;attente est affiché. Vérifiez les réglages de la source ; elle revient toute seule.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>A lighter preset, a lower resolution or fewer different encodes help.</source>
        <translation>Un préréglage plus léger, une résolution plus basse ou moins d&apos;encodages différents aident.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Only %1 are free for recordings.</source>
        <translation>Il ne reste que %1 pour les enregistrements.</translation>
    </message>
    <message>
        <source>Check the address and what the platform&apos;s page says.</source>
        <translation>Vérifiez l&apos;adresse et ce que dit la page de la plateforme.</translation>
    </message>
    <message>
        <source>Choose another film for the transition.</source>
        <translation>Choisissez un autre film pour la transition.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList::ProblemList</name>
    <message>
        <source>Check the destination&apos;s settings, then retry.</source>
        <translation>Vérifiez les réglages de la destination, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>Ouvrir les réglages de %1</translation>
    </message>
</context>
<context>
    <name>castwright::ProfilesDialog</name>
    <message>
        <source>&amp;Put on this studio</source>
        <translation>&amp;Appliquer à ce studio</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>A profile keeps how a studio composes and encodes: canvas, encoder, transition, slate and sound settings. Scenes, sources and destinations stay with their studio.</source>
        <translation>Un profil garde la façon dont un studio compose et encode : canevas, encodeur, transition, écran d&apos;attente et son. Les scènes, sources et destinations restent à leur studio.</translation>
    </message>
    <message>
        <source>&amp;Keep the present settings …</source>
        <translation>&amp;Garder les réglages actuels …</translation>
    </message>
    <message>
        <source>No profile is kept yet.</source>
        <translation>Aucun profil n&apos;est encore gardé.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 frames a second, %4 kbit/s</source>
        <translation>%1 × %2 à %3 images par seconde, %4 kbit/s</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>Garder les réglages actuels</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Gardé sous « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is on this studio now.</source>
        <translation>« %1 » est maintenant appliqué à ce studio.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>“%1” is deleted. This cannot be undone.</source>
        <translation>« %1 » est supprimé. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramArea</name>
    <message>
        <source>On air: %1</source>
        <translation>À l&apos;antenne : %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme : %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu : %1</translation>
    </message>
    <message>
        <source>Preview canvas</source>
        <translation>Canevas d&apos;aperçu</translation>
    </message>
    <message>
        <source>Program canvas</source>
        <translation>Canevas du programme</translation>
    </message>
    <message>
        <source>Studio mode</source>
        <translation>Mode studio</translation>
    </message>
    <message>
        <source>Castwright %1.png</source>
        <translation>Castwright %1.png</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>L&apos;image n&apos;a pas pu être écrite dans %1 : %2</translation>
    </message>
    <message>
        <source>Picture saved as %1</source>
        <translation>Image enregistrée sous %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Studio mode</source>
        <translation>Mode &amp;studio</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Basculer</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Coupe</translation>
    </message>
    <message>
        <source>&amp;Vertical canvas</source>
        <translation>Canevas &amp;vertical</translation>
    </message>
    <message>
        <source>Save a &amp;picture</source>
        <translation>Enregistrer une &amp;image</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projecteur</translation>
    </message>
    <message>
        <source>&amp;Multiview</source>
        <translation>&amp;Multivue</translation>
    </message>
    <message>
        <source>Safe &amp;areas</source>
        <translation>&amp;Zones de sécurité</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>A&amp;juster le zoom</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>&amp;Fit to the canvas</source>
        <translation>&amp;Ajuster au canevas</translation>
    </message>
    <message>
        <source>Fi&amp;ll the canvas</source>
        <translation>&amp;Remplir le canevas</translation>
    </message>
    <message>
        <source>&amp;Stretch over the canvas</source>
        <translation>É&amp;tirer sur le canevas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réinitialise&amp;r</translation>
    </message>
    <message>
        <source>&amp;Copy the placing</source>
        <translation>&amp;Copier le placement</translation>
    </message>
    <message>
        <source>&amp;Paste the placing</source>
        <translation>Co&amp;ller le placement</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Aligner à &amp;gauche</translation>
    </message>
    <message>
        <source>Centre &amp;across</source>
        <translation>Centrer &amp;horizontalement</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Aligner en &amp;haut</translation>
    </message>
    <message>
        <source>Centre do&amp;wn</source>
        <translation>Centrer &amp;verticalement</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Répartir horizontalement</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>Répartir verticalement</translation>
    </message>
    <message>
        <source>One &amp;up</source>
        <translation>&amp;Monter d&apos;un cran</translation>
    </message>
    <message>
        <source>One do&amp;wn</source>
        <translation>&amp;Descendre d&apos;un cran</translation>
    </message>
    <message>
        <source>To the to&amp;p</source>
        <translation>Tout en &amp;haut</translation>
    </message>
    <message>
        <source>To the botto&amp;m</source>
        <translation>Tout en &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grouper</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Défaire le groupe</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>&amp;Afficher ou masquer</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>&amp;Verrouiller ou déverrouiller</translation>
    </message>
    <message>
        <source>Take &amp;out of the scene</source>
        <translation>&amp;Retirer de la scène</translation>
    </message>
    <message>
        <source>T&amp;ransition …</source>
        <translation>T&amp;ransition …</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramMonitor</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>Créez un studio pour commencer.</translation>
    </message>
    <message>
        <source>The program starts …</source>
        <translation>Le programme démarre …</translation>
    </message>
    <message>
        <source>The program shows nothing yet.</source>
        <translation>Le programme ne montre encore rien.</translation>
    </message>
</context>
<context>
    <name>castwright::Projector</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyAddressesDialog</name>
    <message>
        <source>&amp;Back to the first address when it works again</source>
        <translation>&amp;Revenir à la première adresse quand elle remarche</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>Adresses de %1</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>Adresses de secours, une par ligne</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>D’autres adresses du même, une par ligne, dans l’ordre où elles sont essayées</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>Comme dans les réglages du proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Passwords and the values of headers are not shown; what is left as it is stays as it is. Players notice nothing.</source>
        <translation>Les mots de passe et les valeurs des en-têtes ne sont pas montrés ; ce qui n’est pas modifié reste tel quel. Les lecteurs ne remarquent rien.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Secours</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyArea</name>
    <message>
        <source>Stream pro&amp;xy …</source>
        <translation>Pro&amp;xy de flux …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyDetails</name>
    <message>
        <source>Sent to players</source>
        <translation>Envoyé aux lecteurs</translation>
    </message>
    <message>
        <source>Read from upstream</source>
        <translation>Lu en amont</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Disconn&amp;ect</source>
        <translation>D&amp;éconnecter</translation>
    </message>
    <message>
        <source>O&amp;f all streams</source>
        <translation>De tous les &amp;flux</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Unknown player</source>
        <translation>Lecteur inconnu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The player was sent away. Most ask again.</source>
        <translation>Le lecteur a été déconnecté. La plupart redemandent.</translation>
    </message>
    <message>
        <source>Choose one stream to see who plays it.</source>
        <translation>Choisissez un flux pour voir qui le lit.</translation>
    </message>
    <message>
        <source>Nobody plays this stream now. Who asks for its address is listed here.</source>
        <translation>Personne ne lit ce flux en ce moment. Ceux qui demandent son adresse s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>Nothing happened yet. Starts, failures, changes of address, and players that come and go are listed here.</source>
        <translation>Il ne s&apos;est encore rien passé. Les démarrages, les pannes, les changements d&apos;adresse et les lecteurs qui arrivent et partent s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>Choose one stream to see what happened to it.</source>
        <translation>Choisissez un flux pour voir ce qui lui est arrivé.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyImportDialog</name>
    <message>
        <source>Import a list of channels</source>
        <translation>Importer une liste de chaînes</translation>
    </message>
    <message>
        <source>Where the list is</source>
        <translation>Où est la liste</translation>
    </message>
    <message>
        <source>A file (M3U, M3U8)</source>
        <translation>Un fichier (M3U, M3U8)</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>An account with Xtream addresses</source>
        <translation>Un compte avec des adresses Xtream</translation>
    </message>
    <message>
        <source>File of the list</source>
        <translation>Fichier de la liste</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Adresse de la liste</translation>
    </message>
    <message>
        <source>Every channel becomes a stream with its name, group, picture and guide. A file can also be dropped on the list.</source>
        <translation>Chaque chaîne devient un flux avec son nom, son groupe, son image et son guide. Un fichier peut aussi être déposé sur la liste.</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>Ce qui n&apos;a pas pu être repris</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of channels.</source>
        <translation>Le fichier est trop gros pour une liste de chaînes.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lecture de la liste …</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n channel(s) taken.</source>
        <translation>
            <numerusform>✓ %n chaîne reprise.</numerusform>
            <numerusform>✓ %n chaînes reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their guide is served with them.</source>
        <translation>Leur guide est diffusé avec elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être reprise :</numerusform>
            <numerusform>%n n&apos;ont pas pu être reprises :</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that are neither http nor https</source>
        <translation>
            <numerusform>%n adresse qui n&apos;est ni http ni https</numerusform>
            <numerusform>%n adresses qui ne sont ni http ni https</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>plus rien n&apos;arrivait</translation>
    </message>
    <message>
        <source>what came was broken</source>
        <translation>ce qui arrivait était abîmé</translation>
    </message>
    <message>
        <source>too little came</source>
        <translation>il arrivait trop peu</translation>
    </message>
    <message>
        <source>the first address works again</source>
        <translation>la première adresse fonctionne de nouveau</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>elle était injoignable</translation>
    </message>
    <message>
        <source>its playlist stood still</source>
        <translation>sa liste n&apos;avançait plus</translation>
    </message>
    <message>
        <source>a segment could not be fetched</source>
        <translation>un segment n&apos;a pas pu être récupéré</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>quelqu&apos;un l&apos;a demandé</translation>
    </message>
    <message>
        <source>the player left</source>
        <translation>le lecteur est parti</translation>
    </message>
    <message>
        <source>nobody plays it any more</source>
        <translation>plus personne ne le lit</translation>
    </message>
    <message>
        <source>it came to its end</source>
        <translation>il est arrivé à sa fin</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>il a été supprimé</translation>
    </message>
    <message>
        <source>nobody asked for it for too long</source>
        <translation>personne ne l&apos;a demandé depuis trop longtemps</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Runs from %1</source>
        <translation>Tourne depuis %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté : %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Arrivé : %1</translation>
    </message>
    <message>
        <source>Left: %1, after %2</source>
        <translation>Parti : %1, après %2</translation>
    </message>
    <message>
        <source>Now from %1: %2</source>
        <translation>Maintenant depuis %1 : %2</translation>
    </message>
    <message>
        <source>it ended the stream</source>
        <translation>elle a mis fin au flux</translation>
    </message>
    <message>
        <source>it refused the request</source>
        <translation>elle a refusé la demande</translation>
    </message>
    <message>
        <source>it reported a failure of its own</source>
        <translation>elle a signalé une panne de son côté</translation>
    </message>
    <message>
        <source>what came was no media</source>
        <translation>ce qui arrivait n&apos;était ni image ni son</translation>
    </message>
    <message>
        <source>its picture was black</source>
        <translation>son image était noire</translation>
    </message>
    <message>
        <source>its picture stood still</source>
        <translation>son image était figée</translation>
    </message>
    <message>
        <source>its sound was silent</source>
        <translation>son audio était muet</translation>
    </message>
    <message>
        <source>no picture came</source>
        <translation>aucune image n&apos;arrivait</translation>
    </message>
    <message>
        <source>no sound came</source>
        <translation>aucun son n&apos;arrivait</translation>
    </message>
    <message>
        <source>another stream needed its place</source>
        <translation>un autre flux avait besoin de sa place</translation>
    </message>
    <message>
        <source>its playlist could not be fetched</source>
        <translation>sa liste n&apos;a pas pu être récupérée</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyMetadataDialog</name>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Metadata of %1</source>
        <translation>Métadonnées de %1</translation>
    </message>
    <message>
        <source>Any keys; name, category, logo and tvg_id go into the list for players. A line without a key goes.</source>
        <translation>Clés au choix ; name, category, logo et tvg_id vont dans la liste pour les lecteurs. Une ligne sans clé disparaît.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyPage</name>
    <message>
        <source>Stream proxy</source>
        <translation>Proxy de flux</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>Chercher dans les flux</translation>
    </message>
    <message>
        <source>Name, address or key=value</source>
        <translation>Nom, adresse ou clé=valeur</translation>
    </message>
    <message>
        <source>&amp;Add a stream …</source>
        <translation>&amp;Ajouter un flux …</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>&amp;Importer une liste …</translation>
    </message>
    <message>
        <source>Copy the &amp;list&apos;s address</source>
        <translation>Copier l&apos;adresse de la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>&amp;Webhooks …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Réglages …</translation>
    </message>
    <message>
        <source>No stream is relayed yet</source>
        <translation>Aucun flux n&apos;est encore relayé</translation>
    </message>
    <message>
        <source>Add the address of a stream, drop an M3U file here, or paste an address. Any number of players then share one connection to it, and backups take over without their noticing.</source>
        <translation>Ajoutez l&apos;adresse d&apos;un flux, déposez ici un fichier M3U ou collez une adresse. N&apos;importe quel nombre de lecteurs partagent alors une seule connexion, et les adresses de secours prennent le relais sans qu&apos;ils le remarquent.</translation>
    </message>
    <message>
        <source>&amp;Next address</source>
        <translation>Adresse suiva&amp;nte</translation>
    </message>
    <message>
        <source>Goes to the next backup; players stay</source>
        <translation>Passe à la prochaine adresse de secours ; les lecteurs restent</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>&amp;Open in a player</source>
        <translation>&amp;Ouvrir dans un lecteur</translation>
    </message>
    <message>
        <source>&amp;Metadata …</source>
        <translation>&amp;Métadonnées …</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>&amp;Utiliser dans le studio</translation>
    </message>
    <message>
        <source>Makes it a source. What players get already is taken: nothing more is asked of the upstream</source>
        <translation>En fait une source. Ce que les lecteurs reçoivent déjà est repris : rien de plus n&apos;est demandé en amont</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Supprimer …</translation>
    </message>
    <message>
        <source>Relayed streams</source>
        <translation>Flux relayés</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en marche</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upstream connection(s)</source>
        <translation>
            <numerusform>%n connexion en amont</numerusform>
            <numerusform>%n connexions en amont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s)</source>
        <translation>
            <numerusform>%n bascule</numerusform>
            <numerusform>%n bascules</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address that can be relayed: it must begin with http:// or https://</source>
        <translation>Cette adresse ne peut pas être relayée : elle doit commencer par http:// ou https://</translation>
    </message>
    <message>
        <source>Now from %1</source>
        <translation>Maintenant depuis %1</translation>
    </message>
    <message>
        <source>The address for players is on the clipboard.</source>
        <translation>L&apos;adresse pour les lecteurs est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The address of a list of all streams is on the clipboard. Put one of your API keys at its end.</source>
        <translation>L&apos;adresse d&apos;une liste de tous les flux est dans le presse-papiers. Mettez l&apos;une de vos clés d&apos;API à la fin.</translation>
    </message>
    <message>
        <source>The list for the player cannot be written: %1</source>
        <translation>La liste pour le lecteur ne peut pas être écrite : %1</translation>
    </message>
    <message>
        <source>Your player opens the stream.</source>
        <translation>Votre lecteur ouvre le flux.</translation>
    </message>
    <message>
        <source>No program on this machine opens M3U lists. Copy the address and give it to a player.</source>
        <translation>Aucun programme de cette machine n&apos;ouvre les listes M3U. Copiez l&apos;adresse et donnez-la à un lecteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are no longer relayed, and their addresses are gone for good.</source>
        <translation>
            <numerusform>%n flux n&apos;est plus relayé, et son adresse disparaît pour de bon.</numerusform>
            <numerusform>%n flux ne sont plus relayés, et leurs adresses disparaissent pour de bon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are playing now.</source>
        <translation>
            <numerusform>%n client est en train de lire.</numerusform>
            <numerusform>%n clients sont en train de lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Add&amp;resses …</source>
        <translation>Ad&amp;resses …</translation>
    </message>
    <message>
        <source>No stream has this in its name, its address or its metadata.</source>
        <translation>Aucun flux n&apos;a cela dans son nom, son adresse ou ses métadonnées.</translation>
    </message>
    <message>
        <source>Add the &amp;first stream …</source>
        <translation>Ajouter le &amp;premier flux …</translation>
    </message>
    <message>
        <source>“%1” is no longer relayed, and its address is gone for good.</source>
        <translation>« %1 » n’est plus relayé, et son adresse disparaît définitivement.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxySettingsDialog</name>
    <message>
        <source>Settings of the stream proxy</source>
        <translation>Réglages du proxy de flux</translation>
    </message>
    <message>
        <source>Addresses of this machine and of private networks are not relayed unless you allow it here: whoever may add streams could otherwise reach what only this machine can.</source>
        <translation>Les adresses de cette machine et des réseaux privés ne sont relayées que si vous le permettez ici : sinon, qui peut ajouter des flux atteindrait ce que seule cette machine atteint.</translation>
    </message>
    <message>
        <source>&amp;What is allowed</source>
        <translation>Ce &amp;qui est permis</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Délais</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>Read besides HTTP:</source>
        <translation>Lire en plus de HTTP :</translation>
    </message>
    <message>
        <source>Relay addresses of %1</source>
        <translation>Relayer les adresses %1</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Relay a stream</source>
        <translation>Relayer un flux</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>How to as&amp;k</source>
        <translation>Comment d&amp;emander</translation>
    </message>
    <message>
        <source>In t&amp;rouble</source>
        <translation>En cas de p&amp;roblème</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>Adresses de secours, une par ligne</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>Autres adresses du même contenu, une par ligne, dans l&apos;ordre des essais</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Adresses de secours</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>Comme dans les réglages du proxy</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Demande en cours …</translation>
    </message>
    <message>
        <source>✕ Nobody answers there: %1</source>
        <translation>✕ Personne ne répond là : %1</translation>
    </message>
    <message>
        <source>✓ It answers (%1)</source>
        <translation>✓ Elle répond (%1)</translation>
    </message>
    <message>
        <source>✕ It answers with an error (%1)</source>
        <translation>✕ Elle répond par une erreur (%1)</translation>
    </message>
    <message>
        <source>When an address fails, stalls or sends what is broken, the next is gone to, and players notice nothing.</source>
        <translation>Quand une adresse tombe, se bloque ou envoie des données abîmées, la suivante est prise, et les lecteurs ne remarquent rien.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamModel</name>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Échec</translation>
    </message>
    <message>
        <source>↻ On backup %1</source>
        <translation>↻ Sur secours %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● En marche</translation>
    </message>
    <message>
        <source>○ Idle</source>
        <translation>○ Au repos</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>Dernier problème : %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Active address</source>
        <translation>Adresse active</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>castwright::PublishTab</name>
    <message>
        <source>Go to the ne&amp;xt address</source>
        <translation>Passer à l&apos;adresse suivan&amp;te</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Récupéré depuis</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>Code QR : %1</translation>
    </message>
    <message>
        <source>Which key the addresses are shown with</source>
        <translation>Clé avec laquelle les adresses sont montrées</translation>
    </message>
    <message>
        <source>Sho&amp;w the key</source>
        <translation>A&amp;fficher la clé</translation>
    </message>
    <message>
        <source>Make a &amp;new key …</source>
        <translation>Créer une &amp;nouvelle clé …</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Publier avec</translation>
    </message>
    <message>
        <source>Server (OBS)</source>
        <translation>Serveur (OBS)</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clé de flux</translation>
    </message>
    <message>
        <source>Named keys</source>
        <translation>Clés nommées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>A&amp;dd a key …</source>
        <translation>Ajouter une &amp;clé …</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>R&amp;enommer …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>Su&amp;pprimer …</translation>
    </message>
    <message>
        <source>One for each person or device, so that one can be taken back without the others.</source>
        <translation>Une par personne ou appareil, pour pouvoir en révoquer une sans les autres.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, stands by</source>
        <translation>%1. %2, en réserve</translation>
    </message>
    <message>
        <source>Hide the ke&amp;y</source>
        <translation>M&amp;asquer la clé</translation>
    </message>
    <message>
        <source>Not open on this server: %1. It is opened by an option of the start, see --help.</source>
        <translation>Pas ouvert sur ce serveur : %1. Une option au démarrage l&apos;ouvre, voir --help.</translation>
    </message>
    <message>
        <source>For the camera of a phone that publishes. Who sees it can publish to “%1”.</source>
        <translation>Pour l&apos;appareil photo d&apos;un téléphone qui publie. Qui le voit peut publier vers « %1 ».</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>The old key of “%1” opens nothing any more, and whoever publishes with it is sent away. Named keys stay.</source>
        <translation>L&apos;ancienne clé de « %1 » n&apos;ouvre plus rien, et qui publie avec elle est déconnecté. Les clés nommées restent.</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>&amp;Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>The stream&apos;s own key</source>
        <translation>Clé propre du flux</translation>
    </message>
    <message>
        <source>● Opens</source>
        <translation>● Ouvre</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ Désactivée</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Whoever publishes with “%1” is sent away, and the key opens nothing any more.</source>
        <translation>Qui publie avec « %1 » est déconnecté, et la clé n&apos;ouvre plus rien.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>Act&amp;iver</translation>
    </message>
</context>
<context>
    <name>castwright::QrCode</name>
    <message>
        <source>QR code: %1</source>
        <translation>Code QR : %1</translation>
    </message>
</context>
<context>
    <name>castwright::RecordBar</name>
    <message>
        <source>Recording and replay</source>
        <translation>Enregistrement et relecture</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Replay buffer, on</source>
        <translation>Tampon de relecture, activé</translation>
    </message>
    <message>
        <source>Replay buffer, off</source>
        <translation>Tampon de relecture, désactivé</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are kept; press to stop.</source>
        <translation>
            <numerusform>La dernière seconde est gardée ; appuyez pour arrêter.</numerusform>
            <numerusform>Les %n dernières secondes sont gardées ; appuyez pour arrêter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the last seconds of the program, for saving them after something happened</source>
        <translation>Garde les dernières secondes du programme, pour les enregistrer après coup</translation>
    </message>
    <message numerus="yes">
        <source>Save the last %n s</source>
        <translation>
            <numerusform>Enregistrer la dernière seconde</numerusform>
            <numerusform>Enregistrer les %n dernières s</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Replay saved as %1</source>
        <translation>Relecture enregistrée sous %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Replay &amp;buffer</source>
        <translation>&amp;Tampon de relecture</translation>
    </message>
    <message>
        <source>&amp;Save the replay</source>
        <translation>Enregistrer la &amp;relecture</translation>
    </message>
</context>
<context>
    <name>castwright::RecordingsTab</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Begin here, or let every session be recorded: Change, Record every session.</source>
        <translation>Rien n&apos;a encore été enregistré. Commencez ici, ou faites enregistrer chaque session : Modifier, Enregistrer chaque session.</translation>
    </message>
    <message>
        <source>Delete the recording “%1”? Its file goes too.</source>
        <translation>Supprimer l&apos;enregistrement « %1 » ? Son fichier disparaît aussi.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>How lon&amp;g they are kept …</source>
        <translation>Durée de &amp;garde …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Prêt</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Échec</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Enregistre</translation>
    </message>
    <message>
        <source>◌ Waits for the stream</source>
        <translation>◌ Attend le flux</translation>
    </message>
    <message>
        <source>◌ Being finished</source>
        <translation>◌ Finalisation</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Enregistre&amp;r</translation>
    </message>
</context>
<context>
    <name>castwright::ResumeBar</name>
    <message>
        <source>An interrupted show</source>
        <translation>Une émission interrompue</translation>
    </message>
    <message>
        <source>Go on &amp;air again</source>
        <translation>&amp;Revenir à l&apos;antenne</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.</source>
        <translation>
            <numerusform>« %1 » était en direct sur %n destination depuis %2 quand Castwright s&apos;est arrêté subitement.</numerusform>
            <numerusform>« %1 » était en direct sur %n destinations depuis %2 quand Castwright s&apos;est arrêté subitement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::RetentionDialog</name>
    <message>
        <source>How long things are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>What is older is deleted once a day, with its file. A stream may have days of its own.</source>
        <translation>Ce qui est plus ancien est supprimé une fois par jour, avec son fichier. Un flux peut avoir ses propres durées.</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>E&amp;xtraits</translation>
    </message>
    <message>
        <source>&amp;Uploads that are in no studio</source>
        <translation>En&amp;vois qui ne sont dans aucun studio</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
</context>
<context>
    <name>castwright::RowsTab</name>
    <message>
        <source>There are no rows of this kind in this time.</source>
        <translation>Il n&apos;y a pas de lignes de ce type pendant cette période.</translation>
    </message>
    <message>
        <source>&amp;More rows</source>
        <translation>&amp;Plus de lignes</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Enregistrer en CSV …</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Choose a stream to see who watches it now.</source>
        <translation>Choisissez un flux pour voir qui le regarde maintenant.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
</context>
<context>
    <name>castwright::SceneBar</name>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Ajouter une scène</translation>
    </message>
    <message>
        <source>Live &amp;pictures of the scenes</source>
        <translation>&amp;Images en direct des scènes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer …</translation>
    </message>
    <message>
        <source>Rename the scene</source>
        <translation>Renommer la scène</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Vers la &amp;droite</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the scene</source>
        <translation>Supprimer la scène</translation>
    </message>
    <message>
        <source>Rename the scene …</source>
        <translation>Renommer la scène …</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>Dupliquer la scène</translation>
    </message>
    <message>
        <source>Move the scene to the left</source>
        <translation>Déplacer la scène à gauche</translation>
    </message>
    <message>
        <source>Move the scene to the right</source>
        <translation>Déplacer la scène à droite</translation>
    </message>
</context>
<context>
    <name>castwright::SceneEditor</name>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Défaire le groupe</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Reset the placing</source>
        <translation>Réinitialiser le placement</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Take out of the scene</source>
        <translation>Retirer de la scène</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Paste the placing</source>
        <translation>Coller le placement</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
</context>
<context>
    <name>castwright::SceneTile</name>
    <message>
        <source>%1 – on program</source>
        <translation>%1 – au programme</translation>
    </message>
    <message>
        <source>%1 – in preview</source>
        <translation>%1 – en aperçu</translation>
    </message>
    <message>
        <source>%1, on program</source>
        <translation>%1, au programme</translation>
    </message>
    <message>
        <source>%1, in preview</source>
        <translation>%1, en aperçu</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>castwright::SchemaDocs</name>
    <message>
        <source>No longer meant to be used: %1</source>
        <translation>N&apos;est plus à utiliser : %1</translation>
    </message>
    <message>
        <source>Search types and fields</source>
        <translation>Chercher des types et des champs</translation>
    </message>
    <message>
        <source>Types and fields</source>
        <translation>Types et champs</translation>
    </message>
    <message>
        <source>About the type</source>
        <translation>À propos du type</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>L&apos;un de %1</translation>
    </message>
</context>
<context>
    <name>castwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Destinations without settings of their own share this encode.</source>
        <translation>Les destinations sans réglages propres partagent cet encodage.</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Écran d&apos;attente</translation>
    </message>
    <message>
        <source>Shown in place of a source that fails.</source>
        <translation>Affiché à la place d&apos;une source en échec.</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Moins d&apos;&amp;animations</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Count&amp;down before going live</source>
        <translation>Compte à &amp;rebours avant le direct</translation>
    </message>
    <message>
        <source>&amp;Notifications of what happens to the show</source>
        <translation>&amp;Notifications sur l&apos;émission</translation>
    </message>
    <message>
        <source>What this studio is called, and what it does by itself.</source>
        <translation>Le nom de ce studio, et ce qu&apos;il fait tout seul.</translation>
    </message>
    <message>
        <source>The device on which you hear what is monitored, and how much of the program is kept for replays.</source>
        <translation>Le périphérique où vous écoutez, et combien du programme est gardé pour les relectures.</translation>
    </message>
    <message>
        <source>The main picture. Its size cannot change while the studio is live.</source>
        <translation>L&apos;image principale. Sa taille ne peut pas changer tant que le studio est en direct.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Start with the &amp;window minimised</source>
        <translation>Démarrer avec la fenêtre &amp;réduite</translation>
    </message>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>Valeurs par &amp;défaut</translation>
    </message>
</context>
<context>
    <name>castwright::SigningKeysDialog</name>
    <message>
        <source>&amp;Take back …</source>
        <translation>&amp;Révoquer …</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Your web site signs a token (ES256) for each viewer with the private half; here only the public half is kept.</source>
        <translation>Votre site web signe un jeton (ES256) pour chaque spectateur avec la moitié privée ; ici seule la moitié publique est gardée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>&amp;Make a key …</source>
        <translation>&amp;Créer une clé …</translation>
    </message>
    <message>
        <source>Private half of the new key</source>
        <translation>Moitié privée de la nouvelle clé</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the private half</source>
        <translation>Copier la moitié privée</translation>
    </message>
    <message>
        <source>The private half; copy it now, it is not shown again:</source>
        <translation>La moitié privée ; copiez-la maintenant, elle ne sera plus montrée :</translation>
    </message>
    <message>
        <source>● Counts</source>
        <translation>● Valable</translation>
    </message>
    <message>
        <source>✕ Taken back</source>
        <translation>✕ Révoquée</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Take back the key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>Tokens signed with “%1” let nobody in any more. This cannot be undone.</source>
        <translation>Les jetons signés avec « %1 » ne laissent plus entrer personne. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Révoquer</translation>
    </message>
</context>
<context>
    <name>castwright::SourceDialog</name>
    <message>
        <source>Test pattern</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Fichier média</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone or desktop sound</source>
        <translation>Micro ou son du bureau</translation>
    </message>
    <message>
        <source>Network stream</source>
        <translation>Flux réseau</translation>
    </message>
    <message>
        <source>Another scene</source>
        <translation>Une autre scène</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>Ajouter une source : %1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Stream or program of this server</source>
        <translation>Flux ou programme de ce serveur</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (n&apos;existe plus)</translation>
    </message>
    <message>
        <source>There is no stream yet. Make one on the Streams page, then come back.</source>
        <translation>Il n&apos;y a pas encore de flux. Créez-en un dans la page Flux, puis revenez.</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programme de %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>castwright::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Nothing is shown yet. Add a source: a test pattern, an image, your screen …</source>
        <translation>Rien n&apos;est encore visible. Ajoutez une source : une mire, une image, votre écran …</translation>
    </message>
    <message>
        <source>Sources, the topmost first</source>
        <translation>Sources, la plus haute d&apos;abord</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Edit the selected source</source>
        <translation>Modifier la source choisie</translation>
    </message>
    <message>
        <source>Filters of the selected source</source>
        <translation>Filtres de la source choisie</translation>
    </message>
    <message>
        <source>Move the selected source up</source>
        <translation>Monter la source choisie</translation>
    </message>
    <message>
        <source>Move the selected source down</source>
        <translation>Descendre la source choisie</translation>
    </message>
    <message>
        <source>Delete the selected source</source>
        <translation>Supprimer la source choisie</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier …</translation>
    </message>
    <message>
        <source>&amp;Filters …</source>
        <translation>&amp;Filtres …</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>&amp;Verrouiller ou déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
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
        <translation>Supprimer la source</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>castwright::StatsPanel</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 i/s</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Composing a frame</source>
        <translation>Composition d&apos;une image</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Encoding a frame</source>
        <translation>Encodage d&apos;une image</translation>
    </message>
    <message>
        <source>Frames not sent</source>
        <translation>Images non envoyées</translation>
    </message>
    <message>
        <source>Frames late or skipped</source>
        <translation>Images en retard ou sautées</translation>
    </message>
    <message>
        <source>Processor (100 % is one core)</source>
        <translation>Processeur (100 % est un cœur)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disque libre</translation>
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
            <numerusform>%n regarde</numerusform>
            <numerusform>%n regardent</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched from elsewhere</source>
        <translation>Récupéré d&apos;ailleurs</translation>
    </message>
    <message>
        <source>Waits for a publisher</source>
        <translation>Attend un émetteur</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDetail</name>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>&amp;Utiliser dans le studio</translation>
    </message>
    <message>
        <source>&amp;Open the player</source>
        <translation>&amp;Ouvrir le lecteur</translation>
    </message>
    <message>
        <source>C&amp;hange …</source>
        <translation>&amp;Modifier …</translation>
    </message>
    <message>
        <source>Delet&amp;e …</source>
        <translation>&amp;Supprimer …</translation>
    </message>
    <message>
        <source>There is no studio to use it in.</source>
        <translation>Il n&apos;y a pas de studio où l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Adds it as a source to “%1”.</source>
        <translation>L&apos;ajoute comme source à « %1 ».</translation>
    </message>
    <message>
        <source>It is a source of “%1” now.</source>
        <translation>C&apos;est maintenant une source de « %1 ».</translation>
    </message>
    <message>
        <source>Delete the stream</source>
        <translation>Supprimer le flux</translation>
    </message>
    <message>
        <source>“%1” is forgotten with its keys and the servers it is sent on to, and its publisher is sent away. Recordings and clips stay in the library. This cannot be taken back.</source>
        <translation>« %1 » est oublié avec ses clés et les serveurs vers lesquels il est relayé, et son émetteur est déconnecté. Les enregistrements et les extraits restent dans la médiathèque. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>castwright::StreamEditor</name>
    <message>
        <source>&amp;Somebody publishes it here (push)</source>
        <translation>&amp;Quelqu&apos;un le publie ici (push)</translation>
    </message>
    <message>
        <source>It is &amp;fetched from elsewhere (pull)</source>
        <translation>Il est &amp;récupéré d&apos;ailleurs (pull)</translation>
    </message>
    <message>
        <source>&amp;Record every session into the library</source>
        <translation>&amp;Enregistrer chaque session dans la médiathèque</translation>
    </message>
    <message>
        <source>S&amp;witched on</source>
        <translation>Ac&amp;tivé</translation>
    </message>
    <message>
        <source>Create a stream</source>
        <translation>Créer un flux</translation>
    </message>
    <message>
        <source>Change the stream</source>
        <translation>Modifier le flux</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Main stage</source>
        <translation>Scène principale</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Descri&amp;ption</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Addresses to fetch from, the first first; the others stand by</source>
        <translation>Adresses d&apos;où récupérer, la première d&apos;abord ; les autres sont en réserve</translation>
    </message>
    <message>
        <source>Another address to fetch from</source>
        <translation>Autre adresse d&apos;où récupérer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Fe&amp;tch it now</source>
        <translation>Réc&amp;upérer maintenant</translation>
    </message>
    <message>
        <source>Fetch from this address earlier</source>
        <translation>Récupérer plus tôt depuis cette adresse</translation>
    </message>
    <message>
        <source>Fetch from this address later</source>
        <translation>Récupérer plus tard depuis cette adresse</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>Retirer cette adresse</translation>
    </message>
    <message>
        <source>RTMP, SRT, RTSP, HLS or MPEG-TS over HTTP. The first address is used; when it fails, the next one is.</source>
        <translation>RTMP, SRT, RTSP, HLS ou MPEG-TS sur HTTP. La première adresse est utilisée ; si elle tombe, la suivante l&apos;est.</translation>
    </message>
    <message>
        <source>How much of the past can be watched and cut</source>
        <translation>Part du passé qui peut être regardée et découpée</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 heures</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>A second publisher</source>
        <translation>Un second émetteur</translation>
    </message>
    <message>
        <source>Is sent away</source>
        <translation>Est refusé</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Prend la relève</translation>
    </message>
    <message>
        <source>Smaller pictures for players</source>
        <translation>Images plus petites pour les lecteurs</translation>
    </message>
    <message>
        <source>Each is encoded beside the original and costs processor time while somebody watches it.</source>
        <translation>Chacune est encodée à côté de l&apos;original et coûte du processeur tant que quelqu&apos;un la regarde.</translation>
    </message>
    <message>
        <source>&amp;Keep of the past</source>
        <translation>&amp;Garder du passé</translation>
    </message>
    <message>
        <source>A second &amp;publisher</source>
        <translation>Un second é&amp;metteur</translation>
    </message>
    <message>
        <source>S&amp;maller pictures</source>
        <translation>&amp;Images plus petites</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamPages</name>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>S&amp;treams …</source>
        <translation>&amp;Flux …</translation>
    </message>
    <message>
        <source>&amp;Analytics …</source>
        <translation>&amp;Statistiques …</translation>
    </message>
</context>
<context>
    <name>castwright::StreamView</name>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture …</translation>
    </message>
    <message>
        <source>Not on air</source>
        <translation>Hors antenne</translation>
    </message>
    <message>
        <source>Sound of the live picture</source>
        <translation>Son de l’image en direct</translation>
    </message>
    <message>
        <source>Heard on the monitoring device. Click to mute.</source>
        <translation>Entendu sur l’appareil d’écoute. Cliquez pour couper le son.</translation>
    </message>
    <message>
        <source>Muted. Click to hear it on the monitoring device.</source>
        <translation>Muet. Cliquez pour l’entendre sur l’appareil d’écoute.</translation>
    </message>
</context>
<context>
    <name>castwright::StreamsModel</name>
    <message numerus="yes">
        <source>%1, %2, health: %3, %n watching, %4</source>
        <translation>
            <numerusform>%1, %2, santé : %3, %n regarde, %4</numerusform>
            <numerusform>%1, %2, santé : %3, %n regardent, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>Chercher dans les flux</translation>
    </message>
    <message>
        <source>&amp;Analytics of this stream</source>
        <translation>Statisti&amp;ques de ce flux</translation>
    </message>
    <message>
        <source>C&amp;reate a stream …</source>
        <translation>C&amp;réer un flux …</translation>
    </message>
    <message>
        <source>There is no stream yet</source>
        <translation>Il n&apos;y a pas encore de flux</translation>
    </message>
    <message>
        <source>A stream is a place that OBS, a phone or a camera publishes to, over RTMP, SRT or HTTP, or something that is fetched from elsewhere. It can be watched in a browser, recorded, cut, sent on, and used as a source in a studio.

Create one, and copy its address and key into the program that publishes.</source>
        <translation>Un flux est un endroit vers lequel OBS, un téléphone ou une caméra publie, par RTMP, SRT ou HTTP, ou quelque chose qui est récupéré d&apos;ailleurs. Il peut être regardé dans un navigateur, enregistré, découpé, relayé et utilisé comme source dans un studio.

Créez-en un, et copiez son adresse et sa clé dans le programme qui publie.</translation>
    </message>
    <message>
        <source>Create the &amp;first stream …</source>
        <translation>Créer le &amp;premier flux …</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>%1 sur %n flux</numerusform>
            <numerusform>%1 sur %n flux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StudioFilesMenu</name>
    <message>
        <source>Imported: %1</source>
        <translation>Importé : %1</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Tout a été repris.</translation>
    </message>
    <message>
        <source>The studio is there. Please look at these:</source>
        <translation>Le studio est là. Regardez ces points :</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter …</translation>
    </message>
    <message>
        <source>&amp;Import, also from OBS Studio …</source>
        <translation>&amp;Importer, aussi d&apos;OBS Studio …</translation>
    </message>
    <message>
        <source>Export the studio</source>
        <translation>Exporter le studio</translation>
    </message>
    <message>
        <source>Castwright studios (*.castwright)</source>
        <translation>Studios Castwright (*.castwright)</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Le fichier n&apos;a pas pu être écrit dans %1 : %2</translation>
    </message>
    <message>
        <source>Exported to %1. Stream keys are not in the file.</source>
        <translation>Exporté dans %1. Les clés de flux n&apos;y sont pas.</translation>
    </message>
    <message>
        <source>Import a studio</source>
        <translation>Importer un studio</translation>
    </message>
    <message>
        <source>Castwright studios and OBS scene collections (*.castwright *.json)</source>
        <translation>Studios Castwright et collections de scènes OBS (*.castwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Which OBS profile goes with it?</source>
        <translation>Quel profil OBS va avec ?</translation>
    </message>
    <message>
        <source>OBS profiles</source>
        <translation>Profils OBS</translation>
    </message>
    <message>
        <source>None: scenes and sources only</source>
        <translation>Aucun : scènes et sources seulement</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>A profile brings the canvas, the bitrates and the service with its stream key.</source>
        <translation>Un profil apporte le canevas, les débits et le service avec sa clé de flux.</translation>
    </message>
    <message>
        <source>%1 is neither a Castwright studio nor an OBS scene collection.</source>
        <translation>%1 n&apos;est ni un studio Castwright ni une collection de scènes OBS.</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 n&apos;a pas été importé : %2</translation>
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
        <translation>Ajouter un studio</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>&amp;Studio</translation>
    </message>
    <message>
        <source>My show</source>
        <translation>Mon émission</translation>
    </message>
    <message>
        <source>Rename the studio</source>
        <translation>Renommer le studio</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>De retour dans un instant</translation>
    </message>
    <message>
        <source>Delete the studio</source>
        <translation>Supprimer le studio</translation>
    </message>
    <message>
        <source>“%1” is deleted with its scenes, sources and destinations. This cannot be undone.</source>
        <translation>« %1 » est supprimé avec ses scènes, sources et destinations. C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>castwright::TargetDialog</name>
    <message>
        <source>Sent &amp;while the stream is on air</source>
        <translation>&amp;Relayé tant que le flux est à l&apos;antenne</translation>
    </message>
    <message>
        <source>Send the stream on</source>
        <translation>Relayer le flux</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Modifier le serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address with the key</source>
        <translation>Adresse avec la clé</translation>
    </message>
    <message>
        <source>An RTMP, RTMPS or SRT address, with its key at the end.</source>
        <translation>Une adresse RTMP, RTMPS ou SRT, avec sa clé à la fin.</translation>
    </message>
    <message>
        <source>An empty address leaves it as it is.</source>
        <translation>Une adresse vide la laisse telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
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
        <translation>Ce flux n&apos;est pas relayé. Ajoutez un serveur : il reçoit le flux tel qu&apos;il arrive, sans réencodage.</translation>
    </message>
    <message>
        <source>Servers that the stream is sent on to</source>
        <translation>Serveurs vers lesquels le flux est relayé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>A&amp;dd a server …</source>
        <translation>A&amp;jouter un serveur …</translation>
    </message>
    <message>
        <source>Chan&amp;ge …</source>
        <translation>Modi&amp;fier …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>Réessa&amp;yer maintenant</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>Su&amp;pprimer …</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ Désactivé</translation>
    </message>
    <message>
        <source>● Sending</source>
        <translation>● Envoie</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Échec</translation>
    </message>
    <message>
        <source>○ Waits for the stream</source>
        <translation>○ Attend le flux</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” gets the stream no more, and its address and key are forgotten.</source>
        <translation>« %1 » ne reçoit plus le flux ; son adresse et sa clé sont oubliées.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>Act&amp;iver</translation>
    </message>
</context>
<context>
    <name>castwright::TimePlot</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionBar</name>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Basculer</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>C&amp;oupe</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Type de transition</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>Durée de la transition</translation>
    </message>
    <message>
        <source>Puts the preview on program with the transition</source>
        <translation>Met l&apos;aperçu au programme avec la transition</translation>
    </message>
    <message>
        <source>Puts the preview on program at once</source>
        <translation>Met l&apos;aperçu au programme tout de suite</translation>
    </message>
    <message>
        <source>Transition by hand</source>
        <translation>Transition à la main</translation>
    </message>
    <message>
        <source>Moves the transition by hand; at the end the preview is on program</source>
        <translation>Déplace la transition à la main ; au bout, l&apos;aperçu est au programme</translation>
    </message>
    <message>
        <source>&amp;More …</source>
        <translation>&amp;Plus …</translation>
    </message>
    <message>
        <source>More about the transition</source>
        <translation>Plus sur la transition</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionDialog</name>
    <message>
        <source>The film at the moment of the change</source>
        <translation>Le film au moment du changement</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Type de transition</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>Durée de la transition</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>A film, best with transparency, is played over the change. Under it the scenes change at one moment.</source>
        <translation>Un film, de préférence avec transparence, est joué par-dessus le changement. Dessous, les scènes changent d&apos;un coup.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>File of the film</source>
        <translation>Fichier du film</translation>
    </message>
    <message>
        <source>When the scenes change</source>
        <translation>Moment où les scènes changent</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Volume of the film</source>
        <translation>Volume du film</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>Scenes change &amp;after</source>
        <translation>Changement des scènes &amp;après</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>A file on this machine</source>
        <translation>Un fichier de cette machine</translation>
    </message>
</context>
<context>
    <name>castwright::TrimDialog</name>
    <message>
        <source>Cut a part out</source>
        <translation>Extraire un passage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1, part</source>
        <translation>%1, extrait</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Extraire</translation>
    </message>
    <message>
        <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
        <translation>%1. L&apos;image n&apos;est pas réencodée, rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>The picture at the slider</source>
        <translation>L&apos;image au curseur</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>La première image du passage</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>La dernière image du passage</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>Position dans le film</translation>
    </message>
    <message>
        <source>Arrow keys go by a picture, Page Up and Page Down by a second</source>
        <translation>Les flèches avancent d&apos;une image, Page préc. et Page suiv. d&apos;une seconde</translation>
    </message>
    <message>
        <source>&amp;Begins here</source>
        <translation>&amp;Commence ici</translation>
    </message>
    <message>
        <source>&amp;Ends here</source>
        <translation>&amp;Finit ici</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
</context>
<context>
    <name>castwright::Uploader</name>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 n&apos;a pas été accepté : %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>The upload of %1 was ended.</source>
        <translation>L&apos;envoi de %1 a été arrêté.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 n&apos;a pas été envoyé : %2</translation>
    </message>
</context>
<context>
    <name>castwright::WatchTab</name>
    <message>
        <source>Comes in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Regardent</translation>
    </message>
    <message>
        <source>C&amp;lip the last 30 s</source>
        <translation>Extraire les 30 dernières s&amp;econdes</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>Extraire un passa&amp;ge …</translation>
    </message>
    <message>
        <source>Send the publisher awa&amp;y …</source>
        <translation>Déco&amp;nnecter l&apos;émetteur …</translation>
    </message>
    <message>
        <source>Send the publisher away</source>
        <translation>Déconnecter l&apos;émetteur</translation>
    </message>
    <message>
        <source>&amp;Send away</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>Santé : %1</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>%1 depuis %2, %3 écoulées</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>reçu %1, envoyé %2</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>en cours d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Last on air until %1</source>
        <translation>Dernière fois à l&apos;antenne jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>Extrait du %1</translation>
    </message>
    <message>
        <source>The last half minute is being cut. It will be among the clips and in the library.</source>
        <translation>La dernière demi-minute est en cours d&apos;extraction. Elle sera parmi les extraits et dans la médiathèque.</translation>
    </message>
    <message>
        <source>The connection is closed. With a good key the publisher may come again.</source>
        <translation>La connexion est fermée. Avec une clé valable, l’émetteur peut revenir.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhookEditor</name>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Actif</translation>
    </message>
    <message>
        <source>A&amp;ll events, those of later versions too</source>
        <translation>&amp;Tous les événements, y compris ceux des versions futures</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Ajouter un webhook</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Modifier le webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Événements</translation>
    </message>
    <message>
        <source>Choose at least one event, or all of them.</source>
        <translation>Choisissez au moins un événement, ou tous.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhooksDialog</name>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Modifier …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Castwright posts what happens to these addresses, signed, and tries again for a day when nobody answers.</source>
        <translation>Castwright envoie à ces adresses ce qui se passe, signé, et réessaie pendant un jour si personne ne répond.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Add a webhook …</source>
        <translation>&amp;Ajouter un webhook …</translation>
    </message>
    <message>
        <source>Signing secret of the new webhook</source>
        <translation>Secret de signature du nouveau webhook</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>Copier le secret de signature</translation>
    </message>
    <message>
        <source>The signing secret; copy it now, it is not shown again:</source>
        <translation>Le secret de signature ; copiez-le maintenant, il ne sera plus montré :</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>● Active</source>
        <translation>● Actif</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ En pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>A test is on its way. What became of it is in the list below.</source>
        <translation>Un test est en route. Son résultat est dans la liste ci-dessous.</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Supprimer le webhook</translation>
    </message>
    <message>
        <source>Nothing is posted to %1 any more, and its log goes too.</source>
        <translation>Plus rien n&apos;est envoyé à %1, et son journal disparaît aussi.</translation>
    </message>
    <message>
        <source>Webhooks of the stream proxy</source>
        <translation>Webhooks du proxy de flux</translation>
    </message>
    <message>
        <source>No webhook yet. Add one, and what happens is posted to its address from then on.</source>
        <translation>Aucun webhook pour l&apos;instant. Ajoutez-en un, et ce qui se passe sera dès lors envoyé à son adresse.</translation>
    </message>
</context>
<context>
    <name>castwright::WelcomeDialog</name>
    <message>
        <source>Welcome to Castwright</source>
        <translation>Bienvenue dans Castwright</translation>
    </message>
    <message>
        <source>&amp;Skip the introduction</source>
        <translation>&amp;Passer l&apos;introduction</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Stream &amp;live to platforms</source>
        <translation>Diffuser en &amp;direct sur des plateformes</translation>
    </message>
    <message>
        <source>To one or many at once, and record beside it.</source>
        <translation>Vers une ou plusieurs à la fois, et enregistrer à côté.</translation>
    </message>
    <message>
        <source>&amp;Record only</source>
        <translation>&amp;Enregistrer seulement</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>&amp;Try it out first</source>
        <translation>&amp;Essayer d&apos;abord</translation>
    </message>
    <message>
        <source>A test picture to a test destination on this machine.</source>
        <translation>Une image d&apos;essai vers une destination d&apos;essai sur cette machine.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Five steps, three minutes; everything can be changed later.</source>
        <translation>Cinq étapes, trois minutes ; tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Looking for encoders …</source>
        <translation>Recherche des encodeurs …</translation>
    </message>
    <message>
        <source>How much your line can carry decides how good the picture can be. Measuring sends data for some seconds to a server on the internet.</source>
        <translation>Ce que porte votre ligne décide de la qualité possible. La mesure envoie des données pendant quelques secondes à un serveur sur Internet.</translation>
    </message>
    <message>
        <source>&amp;Measure the line</source>
        <translation>&amp;Mesurer la ligne</translation>
    </message>
    <message>
        <source>What can this machine carry?</source>
        <translation>Que peut porter cette machine ?</translation>
    </message>
    <message>
        <source>Castwright looks at the encoders it finds and, if you like, at your line.</source>
        <translation>Castwright regarde les encodeurs qu&apos;il trouve et, si vous voulez, votre ligne.</translation>
    </message>
    <message>
        <source>My &amp;screen</source>
        <translation>Mon &amp;écran</translation>
    </message>
    <message>
        <source>All of it; you can choose a part later.</source>
        <translation>En entier ; vous pourrez en choisir une partie plus tard.</translation>
    </message>
    <message>
        <source>My &amp;camera</source>
        <translation>Ma &amp;caméra</translation>
    </message>
    <message>
        <source>The first one that is found, and the default microphone.</source>
        <translation>La première trouvée, et le micro par défaut.</translation>
    </message>
    <message>
        <source>A &amp;test picture</source>
        <translation>Une image d&apos;&amp;essai</translation>
    </message>
    <message>
        <source>With a clock in it and a tone, so that you see and hear that it works.</source>
        <translation>Avec une horloge et un son, pour voir et entendre que cela marche.</translation>
    </message>
    <message>
        <source>What shall be seen?</source>
        <translation>Que faut-il montrer ?</translation>
    </message>
    <message>
        <source>The first source of your studio; you can add as many as you like.</source>
        <translation>La première source de votre studio ; vous pourrez en ajouter autant que vous voulez.</translation>
    </message>
    <message>
        <source>A test &amp;destination on this machine, to be watched in a browser</source>
        <translation>Une &amp;destination d&apos;essai sur cette machine, à regarder dans un navigateur</translation>
    </message>
    <message>
        <source>A &amp;recording</source>
        <translation>Un en&amp;registrement</translation>
    </message>
    <message>
        <source>A &amp;platform: I have its stream key at hand</source>
        <translation>Une &amp;plateforme : j&apos;ai sa clé de flux sous la main</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Où doit-elle aller ?</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button on the last page.</source>
        <translation>Rien n&apos;est envoyé avant que vous n&apos;appuyiez sur le bouton de la dernière page.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Go live, look at it, and end it again with the red button in the window.</source>
        <translation>Passez en direct, regardez, puis terminez avec le bouton rouge de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>Passer en &amp;direct</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>✓ The processor encodes the picture; no graphics card was found that can.</source>
        <translation>✓ Le processeur encode l&apos;image ; aucune carte graphique qui sache le faire n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>✓ The graphics card can encode the picture (%1); the processor stays free for the rest.</source>
        <translation>✓ La carte graphique peut encoder l&apos;image (%1) ; le processeur reste libre pour le reste.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Mesure …</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>La mesure a échoué : %1</translation>
    </message>
    <message>
        <source>✓ Your line carries %1 Mbit/s.</source>
        <translation>✓ Votre ligne porte %1 Mbit/s.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Image d&apos;essai</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Test destination</source>
        <translation>Destination d&apos;essai</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&lt;b&gt;● You are on air.&lt;/b&gt;</source>
        <translation>&lt;b&gt;● Vous êtes à l&apos;antenne.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Everything is prepared.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>Watch it in VLC or in a browser that plays HLS: %1</source>
        <translation>À regarder dans VLC ou dans un navigateur qui lit le HLS : %1</translation>
    </message>
    <message>
        <source>Suggested: %1 × %2, %3 kbit/s</source>
        <translation>Conseil : %1 × %2, %3 kbit/s</translation>
    </message>
</context>
</TS>
