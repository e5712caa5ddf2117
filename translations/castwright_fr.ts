<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>AskName</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
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
            <translation>Compte à rebours jusqu'à</translation>
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
            <translation>Durée d'un segment</translation>
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
            <source>Stream id</source>
            <translation>Identifiant du flux</translation>
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
            <translation>Son d'essai</translation>
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
            <translation>Débit de l'image</translation>
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
            <translation>Compteur d'images</translation>
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
            <translation>Attend l'appel</translation>
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
            <translation>Dans le tableau de bord, sous Settings, Stream URL and key. Si l'adresse indiquée est différente, collez-la ici.</translation>
        </message>
        <message>
            <source>In LIVE Center choose Go LIVE, Streaming software. Server address and key are made for each stream; paste both.</source>
            <translation>Dans LIVE Center, choisissez Go LIVE, Streaming software. L'adresse et la clé changent à chaque direct ; collez les deux.</translation>
        </message>
        <message>
            <source>Make a live event, choose Custom stream (RTMP) and get the address and key of your region; paste both.</source>
            <translation>Créez un événement en direct, choisissez Custom stream (RTMP) et prenez l'adresse et la clé de votre région ; collez les deux.</translation>
        </message>
        <message>
            <source>In the event's settings under Stream with RTMP.</source>
            <translation>Dans les réglages de l'événement, sous Stream with RTMP.</translation>
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
            <source>In the server's admin page under Configuration, Server setup, Stream keys. Put your server's name into the address.</source>
            <translation>Dans la page d'administration du serveur, sous Configuration, Server setup, Stream keys. Mettez le nom de votre serveur dans l'adresse.</translation>
        </message>
        <message>
            <source>Your server</source>
            <translation>Votre serveur</translation>
        </message>
        <message>
            <source>Choose Publish, Go live; the live's settings show the address and the key. Put your server's name into the address.</source>
            <translation>Choisissez Publier, Passer en direct ; les réglages du direct montrent l'adresse et la clé. Mettez le nom de votre serveur dans l'adresse.</translation>
        </message>
        <message>
            <source>Your server, over TLS</source>
            <translation>Votre serveur, par TLS</translation>
        </message>
        <message>
            <source>The key is the path's name; for SRT the stream id is publish: and the path. Put your server's name into the address.</source>
            <translation>La clé est le nom du chemin ; en SRT, l'identifiant de flux est publish: suivi du chemin. Mettez le nom de votre serveur dans l'adresse.</translation>
        </message>
        <message>
            <source>Own RTMP server</source>
            <translation>Serveur RTMP personnel</translation>
        </message>
        <message>
            <source>The server's address and, apart from it, the stream key.</source>
            <translation>L'adresse du serveur et, séparément, la clé de flux.</translation>
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
        <name>SourceDialog</name>
        <message>
            <source>Hello</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <source>Bars, a moving picture or a frame counter, with a tone: to try things out.</source>
            <translation>Des barres, une image animée ou un compteur d'images, avec un son : pour essayer.</translation>
        </message>
        <message>
            <source>One colour over the whole box, for backgrounds.</source>
            <translation>Une couleur sur tout le cadre, pour les fonds.</translation>
        </message>
        <message>
            <source>A picture from a file or the library: PNG, JPEG, WebP, SVG or GIF.</source>
            <translation>Une image d'un fichier ou de la médiathèque : PNG, JPEG, WebP, SVG ou GIF.</translation>
        </message>
        <message>
            <source>Words in any font. {clock}, {date} and {countdown} are filled in.</source>
            <translation>Des mots dans n'importe quelle police. {clock}, {date} et {countdown} sont remplacés.</translation>
        </message>
        <message>
            <source>A film or music file, once, in a loop or as a list.</source>
            <translation>Un film ou une musique, une fois, en boucle ou en liste.</translation>
        </message>
        <message>
            <source>What is on a screen of this machine, whole or in part.</source>
            <translation>Ce qu'affiche un écran de cette machine, en entier ou en partie.</translation>
        </message>
        <message>
            <source>A webcam or capture card.</source>
            <translation>Une webcam ou une carte d'acquisition.</translation>
        </message>
        <message>
            <source>A microphone, or what this machine plays.</source>
            <translation>Un micro, ou ce que joue cette machine.</translation>
        </message>
        <message>
            <source>A stream from another machine: RTMP, SRT, RTSP, HLS or MPEG-TS.</source>
            <translation>Un flux d'une autre machine : RTMP, SRT, RTSP, HLS ou MPEG-TS.</translation>
        </message>
        <message>
            <source>All that is in another scene, as one piece.</source>
            <translation>Tout le contenu d'une autre scène, d'un bloc.</translation>
        </message>
    </context>
    <context>
        <name>castwright::ApiKeysDialog</name>
        <message>
            <source>API keys</source>
            <translation>Clés d'API</translation>
        </message>
        <message>
            <source>Other programs drive this studio at %1/v1. The documentation is at %1/docs.</source>
            <translation>D'autres programmes pilotent ce studio à %1/v1. La documentation est à %1/docs.</translation>
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
        <name>castwright::CanvasView</name>
        <message>
            <source>Canvas</source>
            <translation>Canevas</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>Rien n'est sélectionné</translation>
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
    </context>
    <context>
        <name>castwright::DesktopPresence</name>
        <message>
            <source>Show or hide the &amp;window</source>
            <translation>Afficher ou masquer la &amp;fenêtre</translation>
        </message>
        <message>
            <source>Castwright – on air: %1</source>
            <translation>Castwright – à l'antenne : %1</translation>
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
            <translation>À l'antenne</translation>
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
            <translation>%1 est de nouveau à l'antenne</translation>
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
            <translation>Réglages d'&amp;encodeur propres</translation>
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
            <translation>Serveur d'ingest</translation>
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
            <translation>Ces réglages sont déjà utilisés : aucun encodage de plus n'est nécessaire.</translation>
        </message>
        <message>
            <source>⚠ This needs a second encode: by what the present one takes, about %1 % of one processor core more.</source>
            <translation>⚠ Cela demande un second encodage : d'après l'actuel, environ %1 % d'un cœur de plus.</translation>
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
            <translation>Accepte jusqu'à %1 kbit/s d'image et %2 kbit/s de son.</translation>
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
            <translation>● À l'antenne</translation>
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
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
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
            <source>State of %1</source>
            <translation>État de %1</translation>
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
    </context>
    <context>
        <name>castwright::FieldForm</name>
        <message>
            <source>Show what there is</source>
            <translation>Voir ce qu'il y a</translation>
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
            <translation>Filtres, le premier est appliqué d'abord</translation>
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
            <translation>Vraiment terminer l'émission</translation>
        </message>
        <message>
            <source>&amp;Stop the countdown</source>
            <translation>Arrêter le compte à &amp;rebours</translation>
        </message>
        <message>
            <source>Stay on air</source>
            <translation>Rester à l'antenne</translation>
        </message>
        <message>
            <source>Time on air</source>
            <translation>Temps d'antenne</translation>
        </message>
        <message>
            <source>&amp;Try the failed ones again</source>
            <translation>&amp;Réessayer les échecs</translation>
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
            <translation>Ajoutez d'abord une destination.</translation>
        </message>
        <message>
            <source>Not on air: %1. The others are not affected.</source>
            <translation>Hors antenne : %1. Les autres ne sont pas touchées.</translation>
        </message>
        <message>
            <source>%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %</source>
            <translation>%1 i/s · %2 Mbit/s · %3 perdues · CPU %4 %</translation>
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
    </context>
    <context>
        <name>castwright::LibraryModel</name>
        <message>
            <source>%1 of %2 have arrived</source>
            <translation>%1 sur %2 reçus</translation>
        </message>
        <message>
            <source>Being looked at …</source>
            <translation>En cours d'examen …</translation>
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
            <translation>Arrêter l'envoi</translation>
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
    </context>
    <context>
        <name>castwright::MainWindow</name>
        <message>
            <source>Castwright</source>
            <translation>Castwright</translation>
        </message>
        <message>
            <source>The first API key is in %1</source>
            <translation>La première clé d'API se trouve dans %1</translation>
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
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
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
            <translation>&amp;Clés d'API …</translation>
        </message>
        <message>
            <source>API &amp;documentation</source>
            <translation>&amp;Documentation de l'API</translation>
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
            <translation>● À L'ANTENNE</translation>
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
            <translation>Solo : vous seul l'entendez, sur votre périphérique d'écoute ; rien ne change à l'antenne</translation>
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
            <translation>Pour vous seul, pas à l'antenne</translation>
        </message>
        <message>
            <source>For you and on air</source>
            <translation>Pour vous et à l'antenne</translation>
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
            <translation>Envoie des données à un serveur public pendant quelques secondes ; de préférence avant l'émission</translation>
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
            <source>Check the server's name and this machine's network.</source>
            <translation>Vérifiez le nom du serveur et le réseau de cette machine.</translation>
        </message>
        <message>
            <source>Check address and port; the server may be down.</source>
            <translation>Vérifiez l'adresse et le port ; le serveur est peut-être arrêté.</translation>
        </message>
        <message>
            <source>Check this machine's network; it goes on trying.</source>
            <translation>Vérifiez le réseau de cette machine ; les essais continuent.</translation>
        </message>
        <message>
            <source>The server does not answer; it goes on trying.</source>
            <translation>Le serveur ne répond pas ; les essais continuent.</translation>
        </message>
        <message>
            <source>Check the address; the server's certificate is not accepted.</source>
            <translation>Vérifiez l'adresse ; le certificat du serveur n'est pas accepté.</translation>
        </message>
        <message>
            <source>Copy the stream key from the platform again.</source>
            <translation>Copiez de nouveau la clé de flux depuis la plateforme.</translation>
        </message>
        <message>
            <source>Somebody else sends with this key; end that, or use another key.</source>
            <translation>Quelqu'un d'autre émet avec cette clé ; arrêtez-le ou prenez une autre clé.</translation>
        </message>
        <message>
            <source>The connection takes nothing; lower the bitrate if this lasts.</source>
            <translation>La connexion n'accepte rien ; baissez le débit si cela dure.</translation>
        </message>
        <message>
            <source>The server hung up; it goes on trying.</source>
            <translation>Le serveur a raccroché ; les essais continuent.</translation>
        </message>
        <message>
            <source>Choose H.264 in the destination's encoder settings.</source>
            <translation>Choisissez H.264 dans les réglages d'encodeur de la destination.</translation>
        </message>
        <message>
            <source>Free space, or record to another disk.</source>
            <translation>Libérez de la place, ou enregistrez sur un autre disque.</translation>
        </message>
        <message>
            <source>Check that the folder exists and may be written.</source>
            <translation>Vérifiez que le dossier existe et qu'on peut y écrire.</translation>
        </message>
        <message>
            <source>Choose another encoder in the destination's settings.</source>
            <translation>Choisissez un autre encodeur dans les réglages de la destination.</translation>
        </message>
        <message>
            <source>The slate is shown instead. Check the source's settings; it comes back by itself.</source>
            <translation>L'écran d'attente est affiché. Vérifiez les réglages de la source ; elle revient toute seule.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>A lighter preset, a lower resolution or fewer different encodes help.</source>
            <translation>Un préréglage plus léger, une résolution plus basse ou moins d'encodages différents aident.</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Only %1 are free for recordings.</source>
            <translation>Il ne reste que %1 pour les enregistrements.</translation>
        </message>
    </context>
    <context>
        <name>castwright::ProblemList::ProblemList</name>
        <message>
            <source>Check the destination's settings, then retry.</source>
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
        <name>castwright::ProgramArea</name>
        <message>
            <source>On air: %1</source>
            <translation>À l'antenne : %1</translation>
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
            <translation>Canevas d'aperçu</translation>
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
            <translation>L'image n'a pas pu être écrite dans %1 : %2</translation>
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
            <translation>&amp;Monter d'un cran</translation>
        </message>
        <message>
            <source>One do&amp;wn</source>
            <translation>&amp;Descendre d'un cran</translation>
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
    </context>
    <context>
        <name>castwright::Projector</name>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
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
            <translation>Arrêter l'enregistrement</translation>
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
        <name>castwright::ResumeBar</name>
        <message>
            <source>An interrupted show</source>
            <translation>Une émission interrompue</translation>
        </message>
        <message>
            <source>Go on &amp;air again</source>
            <translation>&amp;Revenir à l'antenne</translation>
        </message>
        <message>
            <source>&amp;Leave it</source>
            <translation>&amp;Laisser</translation>
        </message>
        <message numerus="yes">
            <source>“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.</source>
            <translation>
                <numerusform>« %1 » était en direct sur %n destination depuis %2 quand Castwright s'est arrêté subitement.</numerusform>
                <numerusform>« %1 » était en direct sur %n destinations depuis %2 quand Castwright s'est arrêté subitement.</numerusform>
            </translation>
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
            <translation>Écran d'attente</translation>
        </message>
        <message>
            <source>Shown in place of a source that fails.</source>
            <translation>Affiché à la place d'une source en échec.</translation>
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
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Less &amp;motion</source>
            <translation>Moins d'&amp;animations</translation>
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
            <translation>&amp;Notifications sur l'émission</translation>
        </message>
        <message>
            <source>Start with the window &amp;minimised</source>
            <translation>Démarrer avec la fenêtre &amp;réduite</translation>
        </message>
        <message>
            <source>What this studio is called, and what it does by itself.</source>
            <translation>Le nom de ce studio, et ce qu'il fait tout seul.</translation>
        </message>
        <message>
            <source>The device on which you hear what is monitored, and how much of the program is kept for replays.</source>
            <translation>Le périphérique où vous écoutez, et combien du programme est gardé pour les relectures.</translation>
        </message>
        <message>
            <source>The main picture. Its size cannot change while the studio is live.</source>
            <translation>L'image principale. Sa taille ne peut pas changer tant que le studio est en direct.</translation>
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
    </context>
    <context>
        <name>castwright::SourcesPanel</name>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Nothing is shown yet. Add a source: a test pattern, an image, your screen …</source>
            <translation>Rien n'est encore visible. Ajoutez une source : une mire, une image, votre écran …</translation>
        </message>
        <message>
            <source>Sources, the topmost first</source>
            <translation>Sources, la plus haute d'abord</translation>
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
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
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
            <translation>Composition d'une image</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Encoding a frame</source>
            <translation>Encodage d'une image</translation>
        </message>
        <message>
            <source>Frames not sent</source>
            <translation>Images non envoyées</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 par seconde</translation>
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
            <translation>&amp;Importer, aussi d'OBS Studio …</translation>
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
            <translation>Le fichier n'a pas pu être écrit dans %1 : %2</translation>
        </message>
        <message>
            <source>Exported to %1. Stream keys are not in the file.</source>
            <translation>Exporté dans %1. Les clés de flux n'y sont pas.</translation>
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
            <translation>%1 n'est ni un studio Castwright ni une collection de scènes OBS.</translation>
        </message>
        <message>
            <source>%1 was not imported: %2</source>
            <translation>%1 n'a pas été importé : %2</translation>
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
            <translation>Met l'aperçu au programme avec la transition</translation>
        </message>
        <message>
            <source>Puts the preview on program at once</source>
            <translation>Met l'aperçu au programme tout de suite</translation>
        </message>
        <message>
            <source>Transition by hand</source>
            <translation>Transition à la main</translation>
        </message>
        <message>
            <source>Moves the transition by hand; at the end the preview is on program</source>
            <translation>Déplace la transition à la main ; au bout, l'aperçu est au programme</translation>
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
            <source>&amp;To</source>
            <translation>&amp;À</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Cut</source>
            <translation>&amp;Coupe</translation>
        </message>
        <message>
            <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
            <translation>%1. L'image n'est pas réencodée, rien n'est perdu.</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>La fin doit venir après le début.</translation>
        </message>
    </context>
    <context>
        <name>castwright::Uploader</name>
        <message>
            <source>%1 was not taken: %2</source>
            <translation>%1 n'a pas été accepté : %2</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 ne peut pas être lu : %2</translation>
        </message>
        <message>
            <source>The upload of %1 was ended.</source>
            <translation>L'envoi de %1 a été arrêté.</translation>
        </message>
        <message>
            <source>%1 was not sent: %2</source>
            <translation>%1 n'a pas été envoyé : %2</translation>
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
            <translation>&amp;Passer l'introduction</translation>
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
            <translation>&amp;Essayer d'abord</translation>
        </message>
        <message>
            <source>A test picture to a test destination on this machine.</source>
            <translation>Une image d'essai vers une destination d'essai sur cette machine.</translation>
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
            <translation>Castwright regarde les encodeurs qu'il trouve et, si vous voulez, votre ligne.</translation>
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
            <translation>Une image d'&amp;essai</translation>
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
            <translation>Une &amp;destination d'essai sur cette machine, à regarder dans un navigateur</translation>
        </message>
        <message>
            <source>A &amp;recording</source>
            <translation>Un en&amp;registrement</translation>
        </message>
        <message>
            <source>A &amp;platform: I have its stream key at hand</source>
            <translation>Une &amp;plateforme : j'ai sa clé de flux sous la main</translation>
        </message>
        <message>
            <source>Where shall it go?</source>
            <translation>Où doit-elle aller ?</translation>
        </message>
        <message>
            <source>Nothing is sent before you press the button on the last page.</source>
            <translation>Rien n'est envoyé avant que vous n'appuyiez sur le bouton de la dernière page.</translation>
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
            <translation>✓ Le processeur encode l'image ; aucune carte graphique qui sache le faire n'a été trouvée.</translation>
        </message>
        <message>
            <source>✓ The graphics card can encode the picture (%1); the processor stays free for the rest.</source>
            <translation>✓ La carte graphique peut encoder l'image (%1) ; le processeur reste libre pour le reste.</translation>
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
            <source>Suggested: %1 x %2, %3 kbit/s</source>
            <translation>Conseillé : %1 x %2, %3 kbit/s</translation>
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
            <translation>Image d'essai</translation>
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
            <translation>Destination d'essai</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Terminé</translation>
        </message>
        <message>
            <source>&lt;b&gt;● You are on air.&lt;/b&gt;</source>
            <translation>&lt;b&gt;● Vous êtes à l'antenne.&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Everything is prepared.</source>
            <translation>Tout est prêt.</translation>
        </message>
        <message>
            <source>Watch it in VLC or in a browser that plays HLS: %1</source>
            <translation>À regarder dans VLC ou dans un navigateur qui lit le HLS : %1</translation>
        </message>
    </context>
</TS>
