<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AnalyticsTexts</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Identificado con</translation>
    </message>
    <message>
        <source>Mean health</source>
        <translation>Salud media</translation>
    </message>
    <message>
        <source>Mean bitrate</source>
        <translation>Tasa media</translation>
    </message>
    <message>
        <source>Mean frame rate</source>
        <translation>Fotogramas por segundo, media</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Processor, %</source>
        <translation>Procesador, %</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>Llegada o salida</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Al aire</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Qué iba mal</translation>
    </message>
    <message>
        <source>Jitter, ms</source>
        <translation>Fluctuación, ms</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Paquetes perdidos</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Sobre todo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Atascos</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Streams on air</source>
        <translation>Flujos al aire</translation>
    </message>
    <message>
        <source>1080 lines, min</source>
        <translation>1080 líneas, min</translation>
    </message>
    <message>
        <source>2160 lines, min</source>
        <translation>2160 líneas, min</translation>
    </message>
    <message>
        <source>480 lines, min</source>
        <translation>480 líneas, min</translation>
    </message>
    <message>
        <source>720 lines, min</source>
        <translation>720 líneas, min</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Took, ms</source>
        <translation>Duración, ms</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Viéndolo</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
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
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Colour bars, a moving picture, or a frame counter.</source>
        <translation>Barras de color, una imagen en movimiento o un contador de fotogramas.</translation>
    </message>
    <message>
        <source>A test tone; a beep with each flash of the counter pattern.</source>
        <translation>Un tono de prueba; con el contador, un pitido en cada destello.</translation>
    </message>
    <message>
        <source>#rrggbb or #rrggbbaa.</source>
        <translation>#rrggbb o #rrggbbaa.</translation>
    </message>
    <message>
        <source>A png, jpg, webp, svg or gif file on this machine.</source>
        <translation>Un archivo png, jpg, webp, svg o gif de este equipo.</translation>
    </message>
    <message>
        <source>An asset of the media library.</source>
        <translation>Un archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>Words; {clock}, {date} and {countdown} are replaced every second.</source>
        <translation>Palabras; {clock}, {date} y {countdown} se sustituyen cada segundo.</translation>
    </message>
    <message>
        <source>Font family.</source>
        <translation>Familia tipográfica.</translation>
    </message>
    <message>
        <source>Height of the font in canvas pixels.</source>
        <translation>Altura de la letra en píxeles del lienzo.</translation>
    </message>
    <message>
        <source>Width of the outline; 0 is none.</source>
        <translation>Ancho del contorno; 0 es ninguno.</translation>
    </message>
    <message>
        <source>Bold face.</source>
        <translation>Negrita.</translation>
    </message>
    <message>
        <source>Italic face.</source>
        <translation>Cursiva.</translation>
    </message>
    <message>
        <source>Alignment of the lines.</source>
        <translation>Alineación de las líneas.</translation>
    </message>
    <message>
        <source>Scrolling speed to the left; negative to the right.</source>
        <translation>Velocidad del desplazamiento a la izquierda; negativa, a la derecha.</translation>
    </message>
    <message>
        <source>The moment {countdown} counts to, ISO 8601.</source>
        <translation>El momento hasta el que cuenta {countdown}, en ISO 8601.</translation>
    </message>
    <message>
        <source>A video or audio file on this machine.</source>
        <translation>Un archivo de vídeo o sonido de este equipo.</translation>
    </message>
    <message>
        <source>Further files or media ids, played in order.</source>
        <translation>Más archivos, reproducidos en orden.</translation>
    </message>
    <message>
        <source>What happens after the last file.</source>
        <translation>Qué ocurre después del último archivo.</translation>
    </message>
    <message>
        <source>Holds the current frame.</source>
        <translation>Mantiene el fotograma actual.</translation>
    </message>
    <message>
        <source>Where to start; changing it seeks.</source>
        <translation>Dónde empezar; al cambiarlo se salta allí.</translation>
    </message>
    <message>
        <source>Name of the display; empty is the first.</source>
        <translation>Nombre de la pantalla; vacío es la primera.</translation>
    </message>
    <message>
        <source>Left edge of the region.</source>
        <translation>Borde izquierdo de la zona.</translation>
    </message>
    <message>
        <source>Top edge of the region.</source>
        <translation>Borde superior de la zona.</translation>
    </message>
    <message>
        <source>Width of the region; 0 is all.</source>
        <translation>Ancho de la zona; 0 es todo.</translation>
    </message>
    <message>
        <source>Height of the region; 0 is all.</source>
        <translation>Alto de la zona; 0 es todo.</translation>
    </message>
    <message>
        <source>Captures per second.</source>
        <translation>Capturas por segundo.</translation>
    </message>
    <message>
        <source>Includes the mouse pointer.</source>
        <translation>Incluye el puntero del ratón.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the first.</source>
        <translation>Nombre del dispositivo; vacío es el primero.</translation>
    </message>
    <message>
        <source>Wanted width.</source>
        <translation>Ancho deseado.</translation>
    </message>
    <message>
        <source>Wanted height.</source>
        <translation>Alto deseado.</translation>
    </message>
    <message>
        <source>Wanted frames per second.</source>
        <translation>Fotogramas por segundo deseados.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the default.</source>
        <translation>Nombre del dispositivo; vacío es el predeterminado.</translation>
    </message>
    <message>
        <source>Takes what the machine plays.</source>
        <translation>Toma lo que reproduce el equipo.</translation>
    </message>
    <message>
        <source>rtmp(s), srt, rtsp, or http(s) with HLS or MPEG-TS.</source>
        <translation>rtmp(s), srt, rtsp o http(s) con HLS o MPEG-TS.</translation>
    </message>
    <message>
        <source>Buffer against jitter.</source>
        <translation>Búfer contra las fluctuaciones.</translation>
    </message>
    <message>
        <source>A scene of this studio that does not show this one.</source>
        <translation>Una escena de este estudio que no muestre esta.</translation>
    </message>
    <message>
        <source>Video codec. HEVC and AV1 only where the destination takes them.</source>
        <translation>Códec de vídeo. HEVC y AV1 solo donde el destino los acepte.</translation>
    </message>
    <message>
        <source>Which encoder to use; falls back to software when it does not open.</source>
        <translation>Qué codificador usar; si no se abre, se usa el de software.</translation>
    </message>
    <message>
        <source>Constant bitrate, variable bitrate, or constant quality.</source>
        <translation>Tasa constante, tasa variable o calidad constante.</translation>
    </message>
    <message>
        <source>Video bitrate in kbit/s.</source>
        <translation>Tasa de bits del vídeo en kbit/s.</translation>
    </message>
    <message>
        <source>Quality for crf: lower is better.</source>
        <translation>Calidad con CRF: cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>Seconds between keyframes.</source>
        <translation>Segundos entre fotogramas clave.</translation>
    </message>
    <message>
        <source>Encoder preset, for example veryfast.</source>
        <translation>Preajuste del codificador, por ejemplo veryfast.</translation>
    </message>
    <message>
        <source>H.264 profile: baseline, main or high.</source>
        <translation>Perfil H.264: baseline, main o high.</translation>
    </message>
    <message>
        <source>Number of consecutive B-frames.</source>
        <translation>Número de fotogramas B seguidos.</translation>
    </message>
    <message>
        <source>AAC bitrate in kbit/s.</source>
        <translation>Tasa de bits AAC en kbit/s.</translation>
    </message>
    <message>
        <source>Call the other side, or wait for it.</source>
        <translation>Llamar al otro lado o esperarlo.</translation>
    </message>
    <message>
        <source>Receiver latency.</source>
        <translation>Latencia del receptor.</translation>
    </message>
    <message>
        <source>Sent to the other side.</source>
        <translation>Se envía al otro lado.</translation>
    </message>
    <message>
        <source>10 to 79 characters; empty is no encryption.</source>
        <translation>De 10 a 79 caracteres; vacío es sin cifrado.</translation>
    </message>
    <message>
        <source>MPEG-TS or fragmented MP4 segments.</source>
        <translation>Segmentos MPEG-TS o MP4 fragmentado.</translation>
    </message>
    <message>
        <source>Target length of a segment in seconds.</source>
        <translation>Duración deseada de un segmento en segundos.</translation>
    </message>
    <message>
        <source>Segments kept in the playlist.</source>
        <translation>Segmentos que se conservan en la lista.</translation>
    </message>
    <message>
        <source>Folder on this machine; empty is the recordings folder.</source>
        <translation>Carpeta de este equipo; vacío es la de grabaciones.</translation>
    </message>
    <message>
        <source>mp4 (fragmented while recording, plain after) or mkv.</source>
        <translation>mp4 (fragmentado al grabar, normal después) o mkv.</translation>
    </message>
    <message>
        <source>Audio tracks, 1 to 6, that the file holds, in this order.</source>
        <translation>Pistas de sonido, de 1 a 6, que contiene el archivo, en este orden.</translation>
    </message>
    <message>
        <source>Pixels, even.</source>
        <translation>Píxeles, número par.</translation>
    </message>
    <message>
        <source>Frames per second.</source>
        <translation>Fotogramas por segundo.</translation>
    </message>
    <message>
        <source>Words on the slate.</source>
        <translation>Palabras del cartel.</translation>
    </message>
    <message>
        <source>Background as #rrggbb.</source>
        <translation>Fondo como #rrggbb.</translation>
    </message>
    <message>
        <source>The colour that becomes transparent, #rrggbb.</source>
        <translation>El color que se vuelve transparente, #rrggbb.</translation>
    </message>
    <message>
        <source>How near to the colour is transparent.</source>
        <translation>Cuánta cercanía al color se vuelve transparente.</translation>
    </message>
    <message>
        <source>Width of the soft edge; 0 is a hard one.</source>
        <translation>Ancho del borde suave; 0 es duro.</translation>
    </message>
    <message>
        <source>How much of the colour&apos;s reflection is taken out of what stays.</source>
        <translation>Cuánto del reflejo del color se quita de lo que queda.</translation>
    </message>
    <message>
        <source>-1 is black, 0 leaves it, 1 is white.</source>
        <translation>-1 es negro, 0 no cambia, 1 es blanco.</translation>
    </message>
    <message>
        <source>1 leaves it.</source>
        <translation>1 no cambia nada.</translation>
    </message>
    <message>
        <source>0 is grey, 1 leaves it.</source>
        <translation>0 es gris, 1 no cambia.</translation>
    </message>
    <message>
        <source>Above 1 lightens the middle tones.</source>
        <translation>Por encima de 1 aclara los tonos medios.</translation>
    </message>
    <message>
        <source>Turns the colours about the wheel.</source>
        <translation>Gira los colores en el círculo cromático.</translation>
    </message>
    <message>
        <source>Pixels.</source>
        <translation>Píxeles.</translation>
    </message>
    <message>
        <source>How far a point spreads.</source>
        <translation>Cuánto se extiende un punto.</translation>
    </message>
    <message>
        <source>0 leaves it.</source>
        <translation>0 no cambia nada.</translation>
    </message>
    <message>
        <source>A look-up table on this machine: .cube, .3dl, .dat, .m3d or .csp.</source>
        <translation>Una tabla de color de este equipo: .cube, .3dl, .dat, .m3d o .csp.</translation>
    </message>
    <message>
        <source>0 leaves the picture, 1 is all of the look.</source>
        <translation>0 deja la imagen, 1 aplica todo el efecto.</translation>
    </message>
    <message>
        <source>dB.</source>
        <translation>dB.</translation>
    </message>
    <message>
        <source>Sound below it is shut out, dBFS.</source>
        <translation>El sonido por debajo se corta, dBFS.</translation>
    </message>
    <message>
        <source>How fast it opens.</source>
        <translation>Con qué rapidez abre.</translation>
    </message>
    <message>
        <source>How fast it shuts.</source>
        <translation>Con qué rapidez cierra.</translation>
    </message>
    <message>
        <source>Sound above it is turned down, dBFS.</source>
        <translation>El sonido por encima se baja, dBFS.</translation>
    </message>
    <message>
        <source>By how much: 4 makes 4 dB above the threshold 1 dB.</source>
        <translation>Cuánto: 4 convierte 4 dB sobre el umbral en 1 dB.</translation>
    </message>
    <message>
        <source>How fast it turns down.</source>
        <translation>Con qué rapidez baja.</translation>
    </message>
    <message>
        <source>How fast it turns up again.</source>
        <translation>Con qué rapidez vuelve a subir.</translation>
    </message>
    <message>
        <source>Gain after it, dB.</source>
        <translation>Ganancia posterior, dB.</translation>
    </message>
    <message>
        <source>Nothing is louder, dBFS.</source>
        <translation>Nada suena más fuerte, dBFS.</translation>
    </message>
    <message>
        <source>How fast it lets go.</source>
        <translation>Con qué rapidez suelta.</translation>
    </message>
    <message>
        <source>How much of the noise is taken away, dB.</source>
        <translation>Cuánto ruido se quita, dB.</translation>
    </message>
    <message>
        <source>How loud the noise is, dBFS.</source>
        <translation>Nivel del ruido, dBFS.</translation>
    </message>
    <message>
        <source>Shown to the producer.</source>
        <translation>Lo ve quien produce.</translation>
    </message>
    <message>
        <source>Go live by itself when the server starts after a crash or reboot.</source>
        <translation>Volver a emitir solo cuando el servidor arranca tras un fallo o reinicio.</translation>
    </message>
    <message>
        <source>Sound device on which the producer listens; empty is the default.</source>
        <translation>Dispositivo en el que escucha quien produce; vacío es el predeterminado.</translation>
    </message>
    <message>
        <source>Seconds of the program kept for saving afterwards; 0 keeps none.</source>
        <translation>Segundos del programa que se guardan para después; 0 no guarda nada.</translation>
    </message>
    <message>
        <source>A stream of this server, or another studio, whose program it then is.</source>
        <translation>Un flujo de este servidor u otro estudio; entonces es su programa.</translation>
    </message>
    <message>
        <source>Management needs an API key. Players never do.</source>
        <translation>La gestión necesita una clave de API. Los reproductores, nunca.</translation>
    </message>
    <message>
        <source>Players need an address that was signed and has not expired.</source>
        <translation>Los reproductores necesitan una dirección firmada que no haya caducado.</translation>
    </message>
    <message>
        <source>How long a signed address is good for.</source>
        <translation>Cuánto tiempo vale una dirección firmada.</translation>
    </message>
    <message>
        <source>Streams an account may have.</source>
        <translation>Flujos que puede tener una cuenta.</translation>
    </message>
    <message>
        <source>A stream nobody asked for so long is deleted; 0 keeps it.</source>
        <translation>Un flujo que nadie pide en este tiempo se elimina; 0 lo conserva.</translation>
    </message>
    <message>
        <source>Addresses of this machine may be relayed.</source>
        <translation>Se pueden retransmitir direcciones de este equipo.</translation>
    </message>
    <message>
        <source>Addresses of private networks may be relayed.</source>
        <translation>Se pueden retransmitir direcciones de redes privadas.</translation>
    </message>
    <message>
        <source>User-Agent sent upstream; empty is the server&apos;s own.</source>
        <translation>User-Agent que se envía al origen; vacío es el del servidor.</translation>
    </message>
    <message>
        <source>-1: as the settings say.</source>
        <translation>-1: según los ajustes.</translation>
    </message>
    <message>
        <source>Name, TCP and TLS.</source>
        <translation>Resolución del nombre, TCP y TLS.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head.</source>
        <translation>De la petición a la cabecera de la respuesta.</translation>
    </message>
    <message>
        <source>Without a byte for so long, a live stream is helped; -1: as the settings say.</source>
        <translation>Sin un byte en este tiempo se ayuda al flujo en directo; -1: según los ajustes.</translation>
    </message>
    <message>
        <source>Live: how long one attempt has before the next begins beside it.</source>
        <translation>Directo: cuánto tiene un intento antes de que empiece otro al lado.</translation>
    </message>
    <message>
        <source>Live: without media for so long, and clients are sent away.</source>
        <translation>Directo: sin contenido en este tiempo, se desconecta a los clientes.</translation>
    </message>
    <message>
        <source>How long an upstream is kept after its last client.</source>
        <translation>Cuánto se mantiene la conexión al origen tras el último cliente.</translation>
    </message>
    <message>
        <source>A client that asks for nothing for so long has left.</source>
        <translation>Un cliente que no pide nada en este tiempo se ha ido.</translation>
    </message>
    <message>
        <source>And at most so long.</source>
        <translation>Y como máximo este tiempo.</translation>
    </message>
    <message>
        <source>How long a bad address is left alone.</source>
        <translation>Cuánto tiempo se deja en paz una dirección mala.</translation>
    </message>
    <message>
        <source>0 is without limit.</source>
        <translation>0 es sin límite.</translation>
    </message>
    <message>
        <source>0 is without limit; -1: as the settings say.</source>
        <translation>0 es sin límite; -1: según los ajustes.</translation>
    </message>
    <message>
        <source>To all clients of a stream together; 0 is without limit.</source>
        <translation>Para todos los clientes de un flujo juntos; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Live: less for 15 s is a failure; 0 is off.</source>
        <translation>Directo: menos durante 15 s es un fallo; 0 es apagado.</translation>
    </message>
    <message>
        <source>Strict live TS: what the first client waits for.</source>
        <translation>TS en directo estricto: lo que espera el primer cliente.</translation>
    </message>
    <message>
        <source>Segments kept for other clients.</source>
        <translation>Segmentos que se guardan para otros clientes.</translation>
    </message>
    <message>
        <source>Longer segments are refused.</source>
        <translation>Los segmentos más largos se rechazan.</translation>
    </message>
    <message>
        <source>Longer playlists are refused.</source>
        <translation>Las listas más largas se rechazan.</translation>
    </message>
    <message>
        <source>Clean transport stream packets only; no ranges; buffered before the first byte.</source>
        <translation>Solo paquetes limpios de flujo de transporte; sin rangos; con búfer antes del primer byte.</translation>
    </message>
    <message>
        <source>Playlists are asked for where the first redirect led to.</source>
        <translation>Las listas se piden adonde llevó la primera redirección.</translation>
    </message>
    <message>
        <source>Goes back to the primary address when it works again.</source>
        <translation>Vuelve a la primera dirección cuando funciona otra vez.</translation>
    </message>
    <message>
        <source>After how many seconds on a backup the primary is tried.</source>
        <translation>Tras cuántos segundos en una de respaldo se prueba la primera.</translation>
    </message>
    <message>
        <source>An http:// or socks5:// proxy to connect through.</source>
        <translation>Un proxy http:// o socks5:// por el que conectar.</translation>
    </message>
    <message>
        <source>Addresses tried in one emergency; 0 is all.</source>
        <translation>Direcciones que se prueban en una emergencia; 0 son todas.</translation>
    </message>
    <message>
        <source>A client that is too slow is sent away; else it goes on at the live edge.</source>
        <translation>Un cliente demasiado lento se desconecta; si no, sigue en el borde del directo.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>Sound bitrate</source>
        <translation>Tasa del sonido</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Pistas de sonido</translation>
    </message>
    <message>
        <source>Go live by itself after a crash</source>
        <translation>Volver al directo tras un fallo</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>B-frames</source>
        <translation>Fotogramas B</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>Desde abajo</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>What the machine plays</source>
        <translation>Lo que reproduce el equipo</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Techo</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Countdown to</source>
        <translation>Cuenta atrás hasta</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>Calidad (CRF)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Loudness of the noise</source>
        <translation>Nivel del ruido</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Keyframe every</source>
        <translation>Fotograma clave cada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>Gain afterwards</source>
        <translation>Ganancia posterior</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>De la biblioteca</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Ancho del contorno</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Rate control</source>
        <translation>Control de tasa</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberación</translation>
    </message>
    <message>
        <source>Replay buffer</source>
        <translation>Búfer de repetición</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Desde la derecha</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>Duración de un segmento</translation>
    </message>
    <message>
        <source>Show the pointer</source>
        <translation>Mostrar el puntero</translation>
    </message>
    <message>
        <source>Nearness of the colour</source>
        <translation>Cercanía del color</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Reflections taken out</source>
        <translation>Reflejos eliminados</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Empezar en</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Tono de prueba</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Picture bitrate</source>
        <translation>Tasa de la imagen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Segments in the list</source>
        <translation>Segmentos en la lista</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Lo mejor disponible</translation>
    </message>
    <message>
        <source>Colour bars</source>
        <translation>Barras de color</translation>
    </message>
    <message>
        <source>Calls the server</source>
        <translation>Llama al servidor</translation>
    </message>
    <message>
        <source>Constant bitrate</source>
        <translation>Tasa constante</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation>Contador de fotogramas</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>Calidad constante</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hold the last picture</source>
        <translation>Mantener la última imagen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translation>Espera la llamada</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>Lienzo principal</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>Imagen en movimiento</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Variable bitrate</source>
        <translation>Tasa variable</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>Lienzo vertical</translation>
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
        <translation>Direcciones de este equipo</translation>
    </message>
    <message>
        <source>Private networks</source>
        <translation>Redes privadas</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tiempo para conectar</translation>
    </message>
    <message>
        <source>Bad address rests for</source>
        <translation>Una dirección mala descansa</translation>
    </message>
    <message>
        <source>Send slow players away</source>
        <translation>Desconectar reproductores lentos</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Desistir tras</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>Head start of an attempt</source>
        <translation>Ventaja de un intento</translation>
    </message>
    <message>
        <source>HLS player has left after</source>
        <translation>Reproductor HLS ausente tras</translation>
    </message>
    <message>
        <source>Delete what nobody asked for</source>
        <translation>Eliminar lo que nadie pide</translation>
    </message>
    <message>
        <source>Connection kept for</source>
        <translation>Conexión mantenida</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>Máximo de reproductores</translation>
    </message>
    <message>
        <source>Players of an address</source>
        <translation>Reproductores por dirección</translation>
    </message>
    <message>
        <source>Players of a stream</source>
        <translation>Reproductores por flujo</translation>
    </message>
    <message>
        <source>Addresses tried at once</source>
        <translation>Direcciones probadas a la vez</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>Máximo de redirecciones</translation>
    </message>
    <message>
        <source>Most streams</source>
        <translation>Máximo de flujos</translation>
    </message>
    <message>
        <source>Buffered at most for</source>
        <translation>En búfer como máximo</translation>
    </message>
    <message>
        <source>Connect through</source>
        <translation>Conectar por</translation>
    </message>
    <message>
        <source>Managing needs a key</source>
        <translation>La gestión necesita una clave</translation>
    </message>
    <message>
        <source>Try the first after</source>
        <translation>Probar la primera tras</translation>
    </message>
    <message>
        <source>Back to the first address</source>
        <translation>Volver a la primera dirección</translation>
    </message>
    <message>
        <source>A signed address lasts</source>
        <translation>Una dirección firmada dura</translation>
    </message>
    <message>
        <source>Signed addresses for players</source>
        <translation>Direcciones firmadas para reproductores</translation>
    </message>
    <message>
        <source>Silence that is trouble</source>
        <translation>Silencio que es un problema</translation>
    </message>
    <message>
        <source>Clean transport stream only</source>
        <translation>Solo flujo de transporte limpio</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Stay where redirects led</source>
        <translation>Quedarse adonde lleva la redirección</translation>
    </message>
    <message>
        <source>Backup address</source>
        <translation>Dirección de respaldo</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Most for a player, a second</source>
        <translation>Máximo por reproductor y segundo</translation>
    </message>
    <message>
        <source>Largest playlist</source>
        <translation>Lista más grande</translation>
    </message>
    <message>
        <source>Largest segment</source>
        <translation>Segmento más grande</translation>
    </message>
    <message>
        <source>Most for a stream, a second</source>
        <translation>Máximo por flujo y segundo</translation>
    </message>
    <message>
        <source>Too little, a second</source>
        <translation>Demasiado poco, por segundo</translation>
    </message>
    <message>
        <source>Buffered before the start</source>
        <translation>En búfer antes de empezar</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ID del flujo</translation>
    </message>
</context>
<context>
    <name>FirstStudio</name>
    <message>
        <source>My show</source>
        <translation>Mi programa</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>You are on air</source>
        <translation>Está en el aire</translation>
    </message>
    <message>
        <source>Closing Castwright ends the show for everybody who watches.</source>
        <translation>Al cerrar Castwright, la emisión termina para todos los que la ven.</translation>
    </message>
    <message>
        <source>&amp;Stay on air</source>
        <translation>&amp;Seguir en el aire</translation>
    </message>
    <message>
        <source>&amp;End the show and close</source>
        <translation>&amp;Terminar la emisión y cerrar</translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>In YouTube Studio choose Create, Go live, Stream. The key stands under Stream settings.</source>
        <translation>En YouTube Studio elija Crear, Emitir en directo, Emisión. La clave está en los ajustes de emisión.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Primary, without TLS</source>
        <translation>Principal, sin TLS</translation>
    </message>
    <message>
        <source>Backup, without TLS</source>
        <translation>Respaldo, sin TLS</translation>
    </message>
    <message>
        <source>In the creator dashboard under Settings, Stream: Primary stream key.</source>
        <translation>En el panel de creador, en Configuración, Transmisión: clave de transmisión principal.</translation>
    </message>
    <message>
        <source>In Live Producer choose Streaming software and copy the stream key.</source>
        <translation>En Live Producer elija Software de transmisión y copie la clave.</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>Segunda dirección</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Stream URL and key. If the address there is another one, paste it here.</source>
        <translation>En el panel, en Settings, Stream URL and key. Si allí hay otra dirección, péguela aquí.</translation>
    </message>
    <message>
        <source>In LIVE Center choose Go LIVE, Streaming software. Server address and key are made for each stream; paste both.</source>
        <translation>En LIVE Center elija Go LIVE, Streaming software. La dirección y la clave cambian en cada directo; pegue ambas.</translation>
    </message>
    <message>
        <source>Make a live event, choose Custom stream (RTMP) and get the address and key of your region; paste both.</source>
        <translation>Cree un evento en directo, elija Custom stream (RTMP) y tome la dirección y la clave de su región; pegue ambas.</translation>
    </message>
    <message>
        <source>In the event&apos;s settings under Stream with RTMP.</source>
        <translation>En los ajustes del evento, en Stream with RTMP.</translation>
    </message>
    <message>
        <source>Without TLS</source>
        <translation>Sin TLS</translation>
    </message>
    <message>
        <source>On the dashboard choose RTMP settings and copy the stream key.</source>
        <translation>En el panel abra los ajustes de RTMP y copie la clave de transmisión.</translation>
    </message>
    <message>
        <source>In the dashboard under Stream, Live inputs, Connection information.</source>
        <translation>En el panel, en Stream, Live inputs, Connection information.</translation>
    </message>
    <message>
        <source>In the dashboard under Video, Live streams: Stream key.</source>
        <translation>En el panel, en Video, Live streams: Stream key.</translation>
    </message>
    <message>
        <source>Over TLS</source>
        <translation>Por TLS</translation>
    </message>
    <message>
        <source>In Trovo Studio under Stream.</source>
        <translation>En Trovo Studio, en Stream.</translation>
    </message>
    <message>
        <source>In the server&apos;s admin page under Configuration, Server setup, Stream keys. Put your server&apos;s name into the address.</source>
        <translation>En la página de administración del servidor, en Configuration, Server setup, Stream keys. Ponga el nombre de su servidor en la dirección.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Su servidor</translation>
    </message>
    <message>
        <source>Choose Publish, Go live; the live&apos;s settings show the address and the key. Put your server&apos;s name into the address.</source>
        <translation>Elija Publicar, Emitir; los ajustes del directo muestran la dirección y la clave. Ponga el nombre de su servidor en la dirección.</translation>
    </message>
    <message>
        <source>Your server, over TLS</source>
        <translation>Su servidor, por TLS</translation>
    </message>
    <message>
        <source>The key is the path&apos;s name; for SRT the stream id is publish: and the path. Put your server&apos;s name into the address.</source>
        <translation>La clave es el nombre de la ruta; en SRT el id. de transmisión es publish: y la ruta. Ponga el nombre de su servidor en la dirección.</translation>
    </message>
    <message>
        <source>Own RTMP server</source>
        <translation>Servidor RTMP propio</translation>
    </message>
    <message>
        <source>The server&apos;s address and, apart from it, the stream key.</source>
        <translation>La dirección del servidor y, aparte, la clave de transmisión.</translation>
    </message>
    <message>
        <source>Host and port of the receiver.</source>
        <translation>Equipo y puerto del receptor.</translation>
    </message>
    <message>
        <source>HLS on this machine</source>
        <translation>HLS en este equipo</translation>
    </message>
    <message>
        <source>Served by Castwright itself; any player on the network can watch.</source>
        <translation>Lo sirve el propio Castwright; cualquier reproductor de la red puede verlo.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>An MP4 file in the recordings folder that plays even after a crash.</source>
        <translation>Un archivo MP4 en la carpeta de grabaciones que se reproduce incluso tras un fallo.</translation>
    </message>
    <message>
        <source>Nearest, over TLS</source>
        <translation>El más cercano, por TLS</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>El más cercano</translation>
    </message>
    <message>
        <source>Autodetect</source>
        <translation>Detección automática</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Sessions of viewers</source>
        <translation>Sesiones de espectadores</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>Viéndolo ahora</translation>
    </message>
    <message>
        <source>Viewers coming and leaving</source>
        <translation>Llegadas y salidas de espectadores</translation>
    </message>
    <message>
        <source>What happened to streams</source>
        <translation>Qué ocurrió con los flujos</translation>
    </message>
    <message>
        <source>Sums of streams</source>
        <translation>Totales de los flujos</translation>
    </message>
    <message>
        <source>Health over time</source>
        <translation>Salud a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Minutes by quality</source>
        <translation>Minutos por calidad</translation>
    </message>
    <message>
        <source>Hours of streams</source>
        <translation>Horas de los flujos</translation>
    </message>
    <message>
        <source>Hours by stream and country</source>
        <translation>Horas por flujo y país</translation>
    </message>
    <message>
        <source>Hours by country</source>
        <translation>Horas por país</translation>
    </message>
    <message>
        <source>What the API was asked</source>
        <translation>Qué se pidió a la API</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué hay guardado</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Correct the request and send it again.</source>
        <translation>Corrija la solicitud y envíela de nuevo.</translation>
    </message>
    <message>
        <source>Send a valid API key as Bearer token or X-API-Key.</source>
        <translation>Envíe una clave de API válida como token Bearer o X-API-Key.</translation>
    </message>
    <message>
        <source>Create a new API key; this one has expired.</source>
        <translation>Cree una clave de API nueva; esta ha caducado.</translation>
    </message>
    <message>
        <source>Create a new API key; this one was revoked.</source>
        <translation>Cree una clave de API nueva; esta fue revocada.</translation>
    </message>
    <message>
        <source>Use a key that holds the named scope.</source>
        <translation>Use una clave que tenga el permiso indicado.</translation>
    </message>
    <message>
        <source>This is not allowed from here.</source>
        <translation>Esto no está permitido desde aquí.</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted.</source>
        <translation>No existe; puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>Use a method named in the Allow header.</source>
        <translation>Use un método de la cabecera Allow.</translation>
    </message>
    <message>
        <source>Send the whole request without long pauses.</source>
        <translation>Envíe toda la solicitud sin pausas largas.</translation>
    </message>
    <message>
        <source>Read the current state and decide again.</source>
        <translation>Lea el estado actual y decida de nuevo.</translation>
    </message>
    <message>
        <source>The studio is live already.</source>
        <translation>El estudio ya está en directo.</translation>
    </message>
    <message>
        <source>Take the studio live first.</source>
        <translation>Ponga primero el estudio en directo.</translation>
    </message>
    <message>
        <source>Use a new Idempotency-Key for a different request.</source>
        <translation>Use un Idempotency-Key nuevo para otra solicitud.</translation>
    </message>
    <message>
        <source>Wait for the first request with this key to finish.</source>
        <translation>Espere a que termine la primera solicitud con esta clave.</translation>
    </message>
    <message>
        <source>Read the resource again and repeat the change on its new version.</source>
        <translation>Vuelva a leerlo y repita el cambio.</translation>
    </message>
    <message>
        <source>Send a smaller body.</source>
        <translation>Envíe un contenido más pequeño.</translation>
    </message>
    <message>
        <source>Send the content type that the documentation names.</source>
        <translation>Envíe el tipo de contenido que indica la documentación.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Corrija el campo indicado.</translation>
    </message>
    <message>
        <source>Send If-Match with the version you read.</source>
        <translation>Envíe If-Match con la versión leída.</translation>
    </message>
    <message>
        <source>Wait for the time in Retry-After.</source>
        <translation>Demasiadas solicitudes; espere un momento.</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>Envíe menos cabeceras o más cortas.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report the request id.</source>
        <translation>Inténtelo de nuevo; si persiste, notifique el error.</translation>
    </message>
    <message>
        <source>This is not supported on this machine.</source>
        <translation>No es compatible con este equipo.</translation>
    </message>
    <message>
        <source>Check that the other server is reachable.</source>
        <translation>Compruebe que el otro servidor es accesible.</translation>
    </message>
    <message>
        <source>Set PUBLIC_API_WRITE_ENABLED=true to allow changes.</source>
        <translation>Ponga PUBLIC_API_WRITE_ENABLED=true para permitir cambios.</translation>
    </message>
    <message>
        <source>Try again after the restart.</source>
        <translation>Inténtelo de nuevo tras el reinicio.</translation>
    </message>
    <message>
        <source>Close connections that are not in use, or wait for the time in Retry-After.</source>
        <translation>Demasiadas conexiones; cierre algunas o espere.</translation>
    </message>
    <message>
        <source>The other server took too long; try again.</source>
        <translation>El otro servidor tardó demasiado; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>El nombre del servidor no se conoce.</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>El servidor rechaza la conexión.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The encrypted connection is refused.</source>
        <translation>La conexión cifrada es rechazada.</translation>
    </message>
    <message>
        <source>The server does not accept the stream key.</source>
        <translation>El servidor no acepta la clave de transmisión.</translation>
    </message>
    <message>
        <source>Somebody is already streaming with this key.</source>
        <translation>Alguien ya transmite con esta clave.</translation>
    </message>
    <message>
        <source>The server takes nothing any more.</source>
        <translation>El servidor ya no recibe nada.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>The server does not take this codec.</source>
        <translation>El servidor no acepta este códec.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>The encoder does not work.</source>
        <translation>El codificador no funciona.</translation>
    </message>
    <message>
        <source>A setting of the destination is wrong.</source>
        <translation>Un ajuste del destino es incorrecto.</translation>
    </message>
    <message>
        <source>The server refused the stream.</source>
        <translation>El servidor rechazó la transmisión.</translation>
    </message>
    <message>
        <source>This studio has no vertical canvas.</source>
        <translation>Este estudio no tiene lienzo vertical.</translation>
    </message>
    <message>
        <source>The replay buffer is off. Start it first.</source>
        <translation>El búfer de repetición está apagado. Enciéndalo primero.</translation>
    </message>
    <message>
        <source>The picture cannot be converted.</source>
        <translation>No se puede convertir la imagen.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the address and that the sender runs.</source>
        <translation>Nadie escucha en %1. Compruebe la dirección y que el emisor funciona.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>No se puede llegar a %1. Compruebe la red.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 no responde. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check user, password or key in the address.</source>
        <translation>%1 deniega el acceso. Compruebe usuario, contraseña o clave en la dirección.</translation>
    </message>
    <message>
        <source>There is no stream at %1. Check the address and that the sender runs.</source>
        <translation>No hay ninguna transmisión en %1. Compruebe la dirección y que el emisor funciona.</translation>
    </message>
    <message>
        <source>The server of %1 reports a failure of its own.</source>
        <translation>El servidor de %1 informa de un fallo propio.</translation>
    </message>
    <message>
        <source>%1 uses a protocol that is not supported here.</source>
        <translation>%1 usa un protocolo que aquí no es compatible.</translation>
    </message>
    <message>
        <source>What comes from %1 is no audio or video that can be read.</source>
        <translation>Lo que llega de %1 no es vídeo ni sonido legible.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ha terminado.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Falló la conexión con %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Choose it again.</source>
        <translation>El archivo %1 no está. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Change its permissions.</source>
        <translation>No se permite leer el archivo %1. Cambie sus permisos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be played: it is damaged or of an unknown kind.</source>
        <translation>El archivo %1 no se puede reproducir: está dañado o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The device %1 is not there. Plug it in or choose another.</source>
        <translation>El dispositivo %1 no está. Conéctelo o elija otro.</translation>
    </message>
    <message>
        <source>The device %1 may not be used. Check the permissions of this user.</source>
        <translation>No se permite usar el dispositivo %1. Compruebe los permisos de este usuario.</translation>
    </message>
    <message>
        <source>The device %1 is in use by another program. Close that one.</source>
        <translation>Otro programa usa el dispositivo %1. Ciérrelo.</translation>
    </message>
    <message>
        <source>The device %1 cannot be captured. Check that it works and is free.</source>
        <translation>No se puede capturar del dispositivo %1. Compruebe que funciona y está libre.</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot capture by %1.</source>
        <translation>Este FFmpeg no puede capturar por %1.</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder.</source>
        <translation>Este FFmpeg no tiene codificador AAC.</translation>
    </message>
    <message>
        <source>The AAC encoder does not open.</source>
        <translation>El codificador AAC no se abre.</translation>
    </message>
    <message>
        <source>The AAC encoder failed.</source>
        <translation>Falló el codificador AAC.</translation>
    </message>
    <message>
        <source>The encoder %1 does not work here (%2); %3 is used instead.</source>
        <translation>El codificador %1 no funciona aquí (%2); se usa %3.</translation>
    </message>
    <message>
        <source>No encoder for %1 works on this machine: %2.</source>
        <translation>Ningún codificador para %1 funciona en este equipo: %2.</translation>
    </message>
    <message>
        <source>it is not part of this FFmpeg</source>
        <translation>no forma parte de este FFmpeg</translation>
    </message>
    <message>
        <source>The encoder does not take the picture: %1.</source>
        <translation>El codificador no acepta la imagen: %1.</translation>
    </message>
    <message>
        <source>The encoder failed: %1.</source>
        <translation>Falló el codificador: %1.</translation>
    </message>
    <message>
        <source>The file could not be read in time.</source>
        <translation>El archivo no se pudo leer a tiempo.</translation>
    </message>
    <message>
        <source>The file is not a picture, video or sound this program can read.</source>
        <translation>El archivo no es una imagen, un vídeo o un sonido que este programa pueda leer.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file holds neither picture nor sound.</source>
        <translation>El archivo no contiene ni imagen ni sonido.</translation>
    </message>
    <message>
        <source>There is nothing between these times.</source>
        <translation>No hay nada entre esos momentos.</translation>
    </message>
    <message>
        <source>The file holds no picture and no sound.</source>
        <translation>El archivo no contiene imagen ni sonido.</translation>
    </message>
    <message>
        <source>the name service gave no answer for “%1”</source>
        <translation>el servicio de nombres no respondió para «%1»</translation>
    </message>
    <message>
        <source>there is no address for the name “%1” (%2)</source>
        <translation>no hay dirección para el nombre «%1» (%2)</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 rechazó la conexión</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network</source>
        <translation>no se puede llegar a %1 desde esta red</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>el servidor cerró la conexión</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>la conexión se cortó (%1)</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>el nombre no tiene dirección</translation>
    </message>
    <message>
        <source>encryption is not available</source>
        <translation>el cifrado no está disponible</translation>
    </message>
    <message>
        <source>the file with the certificate authority cannot be read</source>
        <translation>no se puede leer el archivo de la autoridad de certificación</translation>
    </message>
    <message>
        <source>the server was reached but the encrypted connection is not answered</source>
        <translation>se llegó al servidor, pero la conexión cifrada no recibe respuesta</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not to be trusted: %2</source>
        <translation>el certificado de «%1» no es de confianza: %2</translation>
    </message>
    <message>
        <source>the server does not speak TLS as it should</source>
        <translation>el servidor no habla TLS correctamente</translation>
    </message>
    <message>
        <source>The uplink could not be measured: %1.</source>
        <translation>No se pudo medir la línea: %1.</translation>
    </message>
    <message>
        <source>must be an http or https address of a server that takes uploads</source>
        <translation>debe ser la dirección http o https de un servidor que acepte subidas</translation>
    </message>
    <message>
        <source>the server answered %1; give the address of one that takes uploads</source>
        <translation>el servidor respondió %1; indique uno que acepte subidas</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <source>this kind of destination is not known</source>
        <translation>este tipo de destino no se conoce</translation>
    </message>
    <message>
        <source>Check the server address for typing errors and whether this computer is online.</source>
        <translation>Compruebe si hay errores en la dirección del servidor y si este equipo está en línea.</translation>
    </message>
    <message>
        <source>Check the port in the address, and that the server is running.</source>
        <translation>Compruebe el puerto de la dirección y que el servidor funciona.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>Compruebe la conexión de red de este equipo.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall blocks it.</source>
        <translation>Compruebe la dirección y si un cortafuegos la bloquea.</translation>
    </message>
    <message>
        <source>Check the host name and this computer&apos;s date; for a server of your own, give its certificate authority in the destination.</source>
        <translation>Compruebe el nombre del servidor y la fecha de este equipo; si el servidor es suyo, indique su autoridad de certificación en el destino.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform&apos;s page again; it may have been reset.</source>
        <translation>Copie de nuevo la clave de transmisión de la página de la plataforma; puede que se haya restablecido.</translation>
    </message>
    <message>
        <source>End the other stream, or wait until the server has noticed that it is gone.</source>
        <translation>Termine la otra transmisión o espere a que el servidor note que ya no está.</translation>
    </message>
    <message>
        <source>The uplink may be too slow or the server overloaded; a lower bitrate helps.</source>
        <translation>Quizá la línea sea lenta o el servidor esté sobrecargado; ayuda bajar la tasa de bits.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if this repeats, check the platform&apos;s page for the stream&apos;s state.</source>
        <translation>Se vuelve a intentar solo; si se repite, mire la página de la plataforma.</translation>
    </message>
    <message>
        <source>Choose H.264 with AAC for this destination.</source>
        <translation>Elija H.264 con AAC para este destino.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then retry.</source>
        <translation>Libere espacio o elija otra carpeta y reintente.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>Compruebe que la carpeta existe y se puede escribir en ella.</translation>
    </message>
    <message>
        <source>See the studio&apos;s encoder messages.</source>
        <translation>Vea los mensajes del codificador del estudio.</translation>
    </message>
    <message>
        <source>Correct the destination&apos;s settings.</source>
        <translation>Corrija los ajustes del destino.</translation>
    </message>
    <message>
        <source>Check the address and the platform&apos;s page for the reason.</source>
        <translation>Compruebe la dirección y busque el motivo en la página de la plataforma.</translation>
    </message>
    <message>
        <source>the connection was given up to try again</source>
        <translation>se abandonó la conexión para reintentar</translation>
    </message>
    <message>
        <source>the server took nothing for %1 seconds</source>
        <translation>el servidor no recibió nada durante %1 segundos</translation>
    </message>
    <message>
        <source>the server takes nothing any more</source>
        <translation>el servidor ya no recibe nada</translation>
    </message>
    <message>
        <source>the encoder gives no pictures</source>
        <translation>el codificador no entrega imágenes</translation>
    </message>
    <message>
        <source>Not checked because an earlier check failed.</source>
        <translation>No se comprobó porque falló una comprobación anterior.</translation>
    </message>
    <message>
        <source>This server does not take %1. Choose H.264 for this destination.</source>
        <translation>Este servidor no acepta %1. Elija H.264 para este destino.</translation>
    </message>
    <message>
        <source>An SRT passphrase has 10 to 79 characters. Correct it in the destination.</source>
        <translation>Una frase de paso SRT tiene de 10 a 79 caracteres. Corríjala en el destino.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its rights.</source>
        <translation>No se puede escribir en la carpeta «%1». Elija otra o cambie sus permisos.</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk. Free some space or choose another folder.</source>
        <translation>Quedan menos de 50 MB libres en el disco. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording. Free some space for a longer show.</source>
        <translation>En el disco caben unos %1 minutos de grabación. Libere espacio para un programa más largo.</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>no se puede crear la carpeta «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>no se puede escribir «%1» (%2)</translation>
    </message>
    <message>
        <source>the screen is no longer shared</source>
        <translation>la pantalla ya no se comparte</translation>
    </message>
    <message>
        <source>The screen cannot be read: PipeWire does not work here.</source>
        <translation>No se puede leer la pantalla: PipeWire no funciona aquí.</translation>
    </message>
    <message>
        <source>Under Wayland the desktop hands out screens, and this one has no portal that does. Install xdg-desktop-portal with the part for your desktop (for example xdg-desktop-portal-gnome or -wlr).</source>
        <translation>En Wayland es el escritorio quien entrega las pantallas, y este no tiene portal para ello. Instale xdg-desktop-portal con la parte de su escritorio (por ejemplo xdg-desktop-portal-gnome o -wlr).</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>Se cerró la fuente.</translation>
    </message>
    <message>
        <source>You did not choose a screen. Open the source&apos;s settings to be asked again.</source>
        <translation>No eligió ninguna pantalla. Abra los ajustes de la fuente para que se le pregunte otra vez.</translation>
    </message>
    <message>
        <source>The desktop ended the sharing of the screen. Trying again.</source>
        <translation>El escritorio terminó de compartir la pantalla. Se reintenta.</translation>
    </message>
    <message>
        <source>The program has ended.</source>
        <translation>El programa ha terminado.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>No se pudo escribir la imagen.</translation>
    </message>
    <message>
        <source>The disk is full in less than 2 minutes; the recording will then be ended. Free some space now.</source>
        <translation>El disco se llenará en menos de 2 minutos y la grabación terminará. Libere espacio ahora.</translation>
    </message>
    <message>
        <source>The disk is full in less than 10 minutes at this rate. Free some space soon.</source>
        <translation>A este ritmo el disco se llenará en menos de 10 minutos. Libere espacio pronto.</translation>
    </message>
    <message>
        <source>the file “%1” cannot be made</source>
        <translation>no se puede crear el archivo «%1»</translation>
    </message>
    <message>
        <source>the disk is full; the recording was ended</source>
        <translation>el disco está lleno; la grabación terminó</translation>
    </message>
    <message>
        <source>the recording cannot be written (%1)</source>
        <translation>no se puede escribir la grabación (%1)</translation>
    </message>
    <message>
        <source>less than 50 MB are left on the disk; recording has ended</source>
        <translation>quedan menos de 50 MB en el disco; la grabación ha terminado</translation>
    </message>
    <message>
        <source>the disk does not take the recording</source>
        <translation>el disco no admite la grabación</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Wait a moment after starting the replay buffer.</source>
        <translation>Aún no hay nada guardado. Espere un momento tras iniciar el búfer de repetición.</translation>
    </message>
    <message>
        <source>The replay cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>La repetición no se puede escribir en %1. Compruebe permisos y espacio de la carpeta.</translation>
    </message>
    <message>
        <source>the server address must begin with rtmp:// or rtmps://</source>
        <translation>la dirección del servidor debe empezar por rtmp:// o rtmps://</translation>
    </message>
    <message>
        <source>the server address names no server</source>
        <translation>la dirección no nombra ningún servidor</translation>
    </message>
    <message>
        <source>the server address lacks the application, as in rtmp://server/live</source>
        <translation>a la dirección le falta la aplicación, como en rtmp://server/live</translation>
    </message>
    <message>
        <source>the stream key is missing</source>
        <translation>falta la clave de transmisión</translation>
    </message>
    <message>
        <source>the server&apos;s answer is not RTMP</source>
        <translation>la respuesta del servidor no es RTMP</translation>
    </message>
    <message>
        <source>the server was reached but does not answer</source>
        <translation>se llegó al servidor, pero no responde</translation>
    </message>
    <message>
        <source>this server does not take %1</source>
        <translation>este servidor no acepta %1</translation>
    </message>
    <message>
        <source>the server hung up when it was given the stream key</source>
        <translation>el servidor colgó al recibir la clave de transmisión</translation>
    </message>
    <message>
        <source>the server asked to connect again</source>
        <translation>el servidor pidió conectar de nuevo</translation>
    </message>
    <message>
        <source>the server ended the stream</source>
        <translation>el servidor terminó la transmisión</translation>
    </message>
    <message>
        <source>%1 (the server says: %2)</source>
        <translation>%1 (el servidor dice: %2)</translation>
    </message>
    <message>
        <source>somebody is already streaming with this key</source>
        <translation>alguien ya transmite con esta clave</translation>
    </message>
    <message>
        <source>the server does not take this codec</source>
        <translation>el servidor no acepta este códec</translation>
    </message>
    <message>
        <source>the server does not accept the stream key</source>
        <translation>el servidor no acepta la clave de transmisión</translation>
    </message>
    <message>
        <source>the server refused the stream</source>
        <translation>el servidor rechazó la transmisión</translation>
    </message>
    <message>
        <source>The picture is too large (%1 x %2 pixels). Use one of at most %3 pixels a side and 67 megapixels.</source>
        <translation>La imagen es demasiado grande (%1 x %2 píxeles). Use una de %3 píxeles por lado y 67 megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: it is damaged or of an unknown kind.</source>
        <translation>No se puede leer la imagen %1: está dañada o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The picture %1 is not there. Choose the file again.</source>
        <translation>La imagen %1 no está. Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The picture %1 may not be read. Change its permissions or choose another.</source>
        <translation>No se permite leer la imagen %1. Cambie sus permisos o elija otra.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a picture.</source>
        <translation>El archivo %1 es demasiado grande para una imagen.</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives. Check the sender.</source>
        <translation>Conectado, pero no llega nada nuevo. Compruebe el emisor.</translation>
    </message>
    <message>
        <source>What arrives cannot be decoded.</source>
        <translation>Lo que llega no se puede descodificar.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Se reintenta.</translation>
    </message>
    <message>
        <source>The file is read too slowly. Copy it to a faster disk.</source>
        <translation>El archivo se lee demasiado despacio. Cópielo a un disco más rápido.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose one in the source&apos;s settings.</source>
        <translation>No hay ningún archivo elegido. Elija uno en los ajustes de la fuente.</translation>
    </message>
    <message>
        <source>The file cannot be played: nothing in it can be decoded.</source>
        <translation>El archivo no se puede reproducir: nada en él se puede descodificar.</translation>
    </message>
    <message>
        <source>Under Wayland this build cannot capture the screen: it was made without PipeWire. Log in with an X11 session, or name an X display in the source&apos;s settings to capture the programs that run on it.</source>
        <translation>En Wayland esta versión no puede capturar la pantalla: se hizo sin PipeWire. Inicie una sesión X11 o indique un display X en los ajustes de la fuente para capturar los programas que corren en él.</translation>
    </message>
    <message>
        <source>There is no display to capture: DISPLAY is not set. Name one in the source&apos;s settings.</source>
        <translation>No hay pantalla que capturar: DISPLAY no está definido. Indique una en los ajustes de la fuente.</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in.</source>
        <translation>No hay ninguna cámara conectada. Conecte una.</translation>
    </message>
    <message>
        <source>On this system only a whole display can be captured. Crop the source in its scene instead.</source>
        <translation>En este sistema solo se puede capturar una pantalla entera. Recorte la fuente en su escena.</translation>
    </message>
    <message>
        <source>This system does not hand out what it plays. Install a loopback driver and name its device here.</source>
        <translation>Este sistema no entrega lo que reproduce. Instale un controlador de bucle e indique aquí su dispositivo.</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in.</source>
        <translation>No hay ningún micrófono conectado. Conecte uno.</translation>
    </message>
    <message>
        <source>This version does not know sources of this kind.</source>
        <translation>Esta versión no conoce fuentes de este tipo.</translation>
    </message>
    <message>
        <source>the address must begin with srt://</source>
        <translation>la dirección debe empezar por srt://</translation>
    </message>
    <message>
        <source>the address lacks the port, as in srt://server:9000</source>
        <translation>a la dirección le falta el puerto, como en srt://server:9000</translation>
    </message>
    <message>
        <source>the address names no server</source>
        <translation>la dirección no nombra ningún servidor</translation>
    </message>
    <message>
        <source>no SRT socket can be made</source>
        <translation>no se puede crear un socket SRT</translation>
    </message>
    <message>
        <source>an SRT passphrase has 10 to 79 characters</source>
        <translation>una frase de paso SRT tiene de 10 a 79 caracteres</translation>
    </message>
    <message>
        <source>an SRT stream id has at most 512 characters</source>
        <translation>un id de flujo SRT tiene 512 caracteres como máximo</translation>
    </message>
    <message>
        <source>the server does not accept the SRT passphrase</source>
        <translation>el servidor no acepta la frase de paso SRT</translation>
    </message>
    <message>
        <source>the server does not accept the SRT stream id</source>
        <translation>el servidor no acepta el id de flujo SRT</translation>
    </message>
    <message>
        <source>somebody is already streaming with this SRT stream id</source>
        <translation>alguien ya transmite con este id de flujo SRT</translation>
    </message>
    <message>
        <source>nobody answers SRT at this address</source>
        <translation>nadie responde SRT en esta dirección</translation>
    </message>
    <message>
        <source>the server refused the SRT connection (%1)</source>
        <translation>el servidor rechazó la conexión SRT (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>no se puede llegar a %1</translation>
    </message>
    <message>
        <source>the UDP port of %1 cannot be opened; another program may use it</source>
        <translation>no se puede abrir el puerto UDP de %1; quizá lo use otro programa</translation>
    </message>
    <message>
        <source>the SRT port was closed</source>
        <translation>se cerró el puerto SRT</translation>
    </message>
    <message>
        <source>nobody called</source>
        <translation>nadie llamó</translation>
    </message>
    <message>
        <source>the other side closed the SRT connection</source>
        <translation>el otro lado cerró la conexión SRT</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it: &quot;Address must start with srt://&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de transmisión</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>Límites de la plataforma</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>A key can only be given what its maker holds; %1 is missing.</source>
        <translation>Una clave solo puede recibir permisos que tenga quien la crea; falta %1.</translation>
    </message>
    <message>
        <source>must be in the future</source>
        <translation>debe estar en el futuro</translation>
    </message>
    <message>
        <source>must be empty for this kind</source>
        <translation>debe estar vacío en este tipo</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>es necesario</translation>
    </message>
    <message>
        <source>must start with rtmp:// or rtmps://</source>
        <translation>debe empezar por rtmp:// o rtmps://</translation>
    </message>
    <message>
        <source>must start with srt://</source>
        <translation>debe empezar por srt://</translation>
    </message>
    <message>
        <source>must be an address such as rtmp://host/app</source>
        <translation>debe ser una dirección como rtmp://host/app</translation>
    </message>
    <message>
        <source>must be an address such as srt://host:9000</source>
        <translation>debe ser una dirección como srt://host:9000</translation>
    </message>
    <message>
        <source>must have a port between 1 and 65535</source>
        <translation>debe tener un puerto entre 1 y 65535</translation>
    </message>
    <message>
        <source>must name the host to call</source>
        <translation>debe nombrar el servidor al que se llama</translation>
    </message>
    <message>
        <source>does not belong to a destination of kind %1</source>
        <translation>no corresponde a un destino de tipo %1</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>debe ser una ruta completa</translation>
    </message>
    <message>
        <source>is for rtmp; use srt.streamId</source>
        <translation>es para rtmp; use srt.streamId</translation>
    </message>
    <message>
        <source>is for rtmp</source>
        <translation>es para rtmp</translation>
    </message>
    <message>
        <source>or kind is required</source>
        <translation>o el tipo es necesario</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps:// or srt://</source>
        <translation>debe empezar por rtmp://, rtmps:// o srt://</translation>
    </message>
    <message>
        <source>is vertical, but the studio has no vertical canvas</source>
        <translation>es el lienzo vertical, pero el estudio no lo tiene</translation>
    </message>
    <message>
        <source>does not belong to a filter of kind %1</source>
        <translation>no corresponde a un filtro de tipo %1</translation>
    </message>
    <message>
        <source>must be a .cube, .3dl, .dat, .m3d or .csp file</source>
        <translation>debe ser un archivo .cube, .3dl, .dat, .m3d o .csp</translation>
    </message>
    <message>
        <source>works on a picture, which this source has not</source>
        <translation>actúa sobre una imagen, que esta fuente no tiene</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>se usa dos veces</translation>
    </message>
    <message>
        <source>must hold numbers from 1 to 6</source>
        <translation>debe contener números del 1 al 6</translation>
    </message>
    <message>
        <source>There is no destination with this id.</source>
        <translation>No existe ese destino.</translation>
    </message>
    <message>
        <source>is no destination of this studio</source>
        <translation>no es un destino de este estudio</translation>
    </message>
    <message>
        <source>The studio has no enabled destination. Add or enable one first.</source>
        <translation>El estudio no tiene ningún destino activado. Añada o active uno primero.</translation>
    </message>
    <message>
        <source>This destination is not part of a live session. Start it instead.</source>
        <translation>Este destino no forma parte de una emisión. Inícielo.</translation>
    </message>
    <message>
        <source>This studio has no interrupted session.</source>
        <translation>Este estudio no tiene ninguna emisión interrumpida.</translation>
    </message>
    <message>
        <source>None of the session&apos;s destinations is left. Go live with others instead.</source>
        <translation>No queda ninguno de los destinos de la emisión. Emita a otros.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>must hold words of at most 50 characters</source>
        <translation>debe contener palabras de 50 caracteres como máximo</translation>
    </message>
    <message>
        <source>This asset has no thumbnail.</source>
        <translation>Este archivo no tiene miniatura.</translation>
    </message>
    <message>
        <source>The library takes images, video and audio; %1 is none it knows.</source>
        <translation>La biblioteca acepta imágenes, vídeos y sonidos; no conoce %1.</translation>
    </message>
    <message>
        <source>A file may have at most %1 bytes.</source>
        <translation>Un archivo puede tener %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>Only a film or a sound that is ready can be cut.</source>
        <translation>Solo se puede cortar una película o un sonido que esté listo.</translation>
    </message>
    <message>
        <source>must be after startMs</source>
        <translation>debe estar después del inicio</translation>
    </message>
    <message>
        <source>is after the end of the file</source>
        <translation>está después del final del archivo</translation>
    </message>
    <message>
        <source>The folder for cuts cannot be made. Check the data directory&apos;s rights.</source>
        <translation>No se puede crear la carpeta de los cortes. Compruebe los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; of the studio &quot;%2&quot; uses this file. Remove it there first.</source>
        <translation>La fuente «%1» del estudio «%2» usa este archivo. Quítelo primero allí.</translation>
    </message>
    <message>
        <source>is missing: this is no OBS scene collection. It is a JSON file in the folder basic/scenes</source>
        <translation>falta: no es una colección de escenas de OBS. Es un archivo JSON de la carpeta basic/scenes</translation>
    </message>
    <message>
        <source>No profile was given: the canvas is taken as 1920 x 1080.</source>
        <translation>No se dio ningún perfil: se toma un lienzo de 1920 x 1080.</translation>
    </message>
    <message>
        <source>“%1”: the file %2 is not on this machine. Choose it again.</source>
        <translation>«%1»: el archivo %2 no está en este equipo. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The transition “%1” became a fade.</source>
        <translation>La transición «%1» se convirtió en un fundido.</translation>
    </message>
    <message>
        <source>The service “%1” was left out: its server “%2” is not an RTMP or SRT address.</source>
        <translation>Se omitió el servicio «%1»: su servidor «%2» no es una dirección RTMP ni SRT.</translation>
    </message>
    <message>
        <source>“%1”: a slide show became its first picture.</source>
        <translation>«%1»: un pase de imágenes se convirtió en su primera imagen.</translation>
    </message>
    <message>
        <source>“%1” captured one window; it captures the whole screen now. Crop it to the window.</source>
        <translation>«%1» capturaba una ventana; ahora captura toda la pantalla. Recórtela a la ventana.</translation>
    </message>
    <message>
        <source>“%1” was left out: sources of the kind %2 have no like here.</source>
        <translation>Se omitió «%1»: aquí no hay nada como las fuentes de tipo %2.</translation>
    </message>
    <message>
        <source>“%1”: the filter “%2” (%3) was left out.</source>
        <translation>«%1»: se omitió el filtro «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 must lie in the media or recordings folder, because other machines can reach this server. Start it with --allow-path to allow another folder, or upload the file to the media library.</source>
        <translation>%1 debe estar en la carpeta de medios o de grabaciones, porque otros equipos llegan a este servidor. Inícielo con --allow-path para permitir otra carpeta, o suba el archivo a la biblioteca.</translation>
    </message>
    <message>
        <source>No limits are known of this server.</source>
        <translation>No se conocen límites de este servidor.</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose H.264.</source>
        <translation>%1 no acepta %2. Elija H.264.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of video; %3 are set.</source>
        <translation>%1 pide como máximo %2 kbit/s de vídeo; hay puestos %3.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of audio; %3 are set.</source>
        <translation>%1 pide como máximo %2 kbit/s de sonido; hay puestos %3.</translation>
    </message>
    <message>
        <source>%1 asks for a keyframe every %2 s at least; %3 s are set.</source>
        <translation>%1 pide un fotograma clave al menos cada %2 s; hay puestos %3 s.</translation>
    </message>
    <message>
        <source>Within the limits of %1.</source>
        <translation>Dentro de los límites de %1.</translation>
    </message>
    <message>
        <source>The list of platforms is missing from this program.</source>
        <translation>Falta la lista de plataformas en este programa.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set it, or encrypted connections will fail.</source>
        <translation>El reloj de este equipo está mal. Ajústelo o fallarán las conexiones cifradas.</translation>
    </message>
    <message>
        <source>The clock is not kept right by the network. Switch on automatic time.</source>
        <translation>El reloj no se ajusta por la red. Active la hora automática.</translation>
    </message>
    <message>
        <source>The clock is kept right.</source>
        <translation>El reloj se mantiene en hora.</translation>
    </message>
    <message>
        <source>The system does not tell.</source>
        <translation>El sistema no lo dice.</translation>
    </message>
    <message>
        <source>The free space is unknown.</source>
        <translation>No se conoce el espacio libre.</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>Quedan %1 GB libres.</translation>
    </message>
    <message>
        <source>%1 GB are free, enough to record %2 hours.</source>
        <translation>Quedan %1 GB libres, suficientes para grabar %2 horas.</translation>
    </message>
    <message>
        <source>is no scene of this studio</source>
        <translation>no es una escena de este estudio</translation>
    </message>
    <message>
        <source>The recordings folder cannot be made. Check the data directory&apos;s rights.</source>
        <translation>No se puede crear la carpeta de grabaciones. Compruebe los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>is no source of this studio</source>
        <translation>no es una fuente de este estudio</translation>
    </message>
    <message>
        <source>would make the scene show itself</source>
        <translation>haría que la escena se mostrara a sí misma</translation>
    </message>
    <message>
        <source>A studio needs at least one scene.</source>
        <translation>Un estudio necesita al menos una escena.</translation>
    </message>
    <message>
        <source>The scene is on program. Show another one before deleting it.</source>
        <translation>La escena está en programa. Muestre otra antes de eliminarla.</translation>
    </message>
    <message>
        <source>The source “%1” shows this scene. Delete that source, or let it show another scene, first.</source>
        <translation>La fuente «%1» muestra esta escena. Elimine antes esa fuente o haga que muestre otra escena.</translation>
    </message>
    <message>
        <source>There is nothing to move to: turn studio mode on and put another scene into preview.</source>
        <translation>No hay a qué pasar: active el modo estudio y ponga otra escena en la vista previa.</translation>
    </message>
    <message>
        <source>This was changed in the meantime: it is at revision %1 now.</source>
        <translation>Esto cambió entretanto: ahora va por la revisión %1.</translation>
    </message>
    <message>
        <source>There are %1 %2 already, the most there may be. Delete one first.</source>
        <translation>Ya hay %1 %2, el máximo. Elimine alguno primero.</translation>
    </message>
    <message>
        <source>does not belong to a source of kind %1</source>
        <translation>no corresponde a una fuente de tipo %1</translation>
    </message>
    <message>
        <source>is no asset of the media library</source>
        <translation>no es un archivo de la biblioteca</translation>
    </message>
    <message>
        <source>or image.mediaId is required</source>
        <translation>o una imagen de la biblioteca es necesaria</translation>
    </message>
    <message>
        <source>or media.mediaId is required</source>
        <translation>o un medio de la biblioteca es necesario</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>debe ser una hora como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>would show itself; choose a scene that does not contain this one</source>
        <translation>se mostraría a sí misma; elija una escena que no contenga esta</translation>
    </message>
    <message>
        <source>Only a media file can be played from another position.</source>
        <translation>Solo un archivo multimedia se puede reproducir desde otra posición.</translation>
    </message>
    <message>
        <source>More than 2 % of the frames are composed too late; this machine is at its limit.</source>
        <translation>Más del 2 % de los fotogramas se componen tarde; este equipo está al límite.</translation>
    </message>
    <message>
        <source>Less than 2 GB are free for recordings.</source>
        <translation>Quedan menos de 2 GB libres para grabaciones.</translation>
    </message>
    <message>
        <source>“%1”: its file was in the media library of another machine. Choose it again.</source>
        <translation>«%1»: su archivo estaba en la biblioteca de otro equipo. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” came without its stream key. Enter the key and switch the destination on.</source>
        <translation>«%1» vino sin su clave de transmisión. Introduzca la clave y active el destino.</translation>
    </message>
    <message>
        <source>must be even</source>
        <translation>debe ser par</translation>
    </message>
    <message>
        <source>The studio is live. Take it offline before deleting it.</source>
        <translation>El estudio está en directo. Termine la emisión antes de eliminarlo.</translation>
    </message>
    <message>
        <source>The uplink is being measured already; wait for that.</source>
        <translation>La línea ya se está midiendo; espere.</translation>
    </message>
    <message>
        <source>Nothing is sent over the network.</source>
        <translation>No se envía nada por la red.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; the uplink has not been measured. Measure it before the show.</source>
        <translation>Todos los destinos juntos necesitan %1 Mbit/s; la línea no se ha medido. Mídala antes del programa.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; %2 Mbit/s were measured %3.</source>
        <translation>Todos los destinos juntos necesitan %1 Mbit/s; se midieron %2 Mbit/s (%3).</translation>
    </message>
    <message>
        <source>That is more than there is: lower the bitrate or leave a destination out.</source>
        <translation>Es más de lo que hay: baje la tasa de bits o quite un destino.</translation>
    </message>
    <message>
        <source>That leaves little room: a bitrate a quarter lower is safe.</source>
        <translation>Queda poco margen: una tasa de bits una cuarta parte menor es segura.</translation>
    </message>
    <message>
        <source>That was long ago: measure again.</source>
        <translation>Hace mucho de eso: mida de nuevo.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>El servidor se está apagando.</translation>
    </message>
    <message>
        <source>This key lacks the scope %1.</source>
        <translation>A esta clave le falta el permiso %1.</translation>
    </message>
    <message>
        <source>Changes through the API are switched off on this server.</source>
        <translation>Los cambios por la API están desactivados en este servidor.</translation>
    </message>
    <message>
        <source>must be a full http or https address</source>
        <translation>debe ser una dirección http o https completa</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>no debe contener usuario ni contraseña</translation>
    </message>
    <message>
        <source>This server does not send webhooks.</source>
        <translation>Este servidor no envía webhooks.</translation>
    </message>
    <message>
        <source>The webhook is paused. Activate it first.</source>
        <translation>El webhook está en pausa. Actívelo primero.</translation>
    </message>
    <message>
        <source>There is no such API key.</source>
        <translation>No existe esa clave de API.</translation>
    </message>
    <message>
        <source>There is no media asset with this id.</source>
        <translation>Ese archivo no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no %1 with this id.</source>
        <translation>Eso ya no existe (%1).</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened; secret.key is not the one it was sealed with. Enter the secret again.</source>
        <translation>No se puede abrir un secreto guardado; secret.key no es la clave con la que se selló. Introduzca de nuevo el secreto.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>debe tener al menos %1 caracteres</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>debe tener como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser al menos %1</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>está fuera de los límites</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de: %1</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>escena</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>studios</source>
        <translation>estudios</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>webhooks</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>claves de API</translation>
    </message>
    <message>
        <source>media assets</source>
        <translation>archivos multimedia</translation>
    </message>
    <message>
        <source>sources in this scene</source>
        <translation>fuentes en esta escena</translation>
    </message>
    <message>
        <source>sources in this studio</source>
        <translation>fuentes en este estudio</translation>
    </message>
    <message>
        <source>scenes in this studio</source>
        <translation>escenas en este estudio</translation>
    </message>
    <message>
        <source>destinations in this studio</source>
        <translation>destinos en este estudio</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>There is no memory for sound.</source>
        <translation>No hay memoria para el sonido.</translation>
    </message>
    <message>
        <source>Somebody is publishing to this stream already.</source>
        <translation>Alguien ya publica en este flujo.</translation>
    </message>
    <message>
        <source>The disk of the server has no room for this file.</source>
        <translation>El disco del servidor no tiene sitio para este archivo.</translation>
    </message>
    <message>
        <source>Too many pictures are asked for at once. Wait for the others.</source>
        <translation>Se piden demasiadas imágenes a la vez. Espere a las otras.</translation>
    </message>
    <message>
        <source>RTMP cannot carry these codecs</source>
        <translation>RTMP no puede llevar estos códecs</translation>
    </message>
    <message>
        <source>The picture cannot be written as JPEG.</source>
        <translation>La imagen no se puede escribir como JPEG.</translation>
    </message>
    <message>
        <source>The file has no picture.</source>
        <translation>El archivo no tiene imagen.</translation>
    </message>
    <message>
        <source>One cannot go to a place in this file.</source>
        <translation>En este archivo no se puede saltar.</translation>
    </message>
    <message>
        <source>The picture could not be read in time.</source>
        <translation>La imagen no se pudo leer a tiempo.</translation>
    </message>
    <message>
        <source>There is no picture that can be read at this place.</source>
        <translation>En este punto no hay una imagen legible.</translation>
    </message>
    <message>
        <source>The stream is offline.</source>
        <translation>El flujo está desconectado.</translation>
    </message>
    <message>
        <source>Nothing comes from the publisher.</source>
        <translation>No llega nada del emisor.</translation>
    </message>
    <message>
        <source>It is encoded in a way that streams here cannot carry (H.264, HEVC, AV1 or VP9; AAC, Opus or MP3).</source>
        <translation>Está codificado de un modo que los flujos aquí no llevan (H.264, HEVC, AV1 o VP9; AAC, Opus o MP3).</translation>
    </message>
    <message>
        <source>The stinger became a cut: %1</source>
        <translation>El stinger se convirtió en un corte: %1</translation>
    </message>
    <message>
        <source>The film cannot be played.</source>
        <translation>La película no se puede reproducir.</translation>
    </message>
    <message>
        <source>The film did not begin in time.</source>
        <translation>La película no empezó a tiempo.</translation>
    </message>
    <message>
        <source>There is no picture of this stream yet.</source>
        <translation>Aún no hay ninguna imagen de este flujo.</translation>
    </message>
    <message>
        <source>Somebody else is publishing to this stream.</source>
        <translation>Otra persona publica en este flujo.</translation>
    </message>
    <message>
        <source>The stream was ended here, or another publisher took it over.</source>
        <translation>El flujo se terminó aquí o lo tomó otro emisor.</translation>
    </message>
    <message>
        <source>Nothing came for %1 s. The publisher&apos;s uplink or machine stops; lower its bitrate or look at its network.</source>
        <translation>No llegó nada durante %1 s. La línea o el equipo del emisor se detiene; baje su tasa de bits o revise su red.</translation>
    </message>
    <message>
        <source>%1 % of the packets are lost. Raise the latency of the connection or lower the bitrate.</source>
        <translation>Se pierde el %1 % de los paquetes. Suba la latencia de la conexión o baje la tasa de bits.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures a second come. The encoder or the network cannot keep up.</source>
        <translation>Llegan %1 de %2 imágenes por segundo. El codificador o la red no dan abasto.</translation>
    </message>
    <message>
        <source>The bitrate fell to %1 kbit/s from a mean of %2. Look at the publisher&apos;s uplink.</source>
        <translation>La tasa de bits cayó a %1 kbit/s desde una media de %2. Revise la línea del emisor.</translation>
    </message>
    <message>
        <source>Sound is %1 ms %2 the picture since the start. Use one clock for both, or resample the sound at the publisher.</source>
        <translation>El sonido va %1 ms %2 la imagen desde el principio. Use un solo reloj o remuestree el sonido en el emisor.</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>por delante de</translation>
    </message>
    <message>
        <source>A keyframe comes only every %1 s. Set the publisher&apos;s keyframe interval to 2 s.</source>
        <translation>Solo llega un fotograma clave cada %1 s. Ponga el intervalo del emisor en 2 s.</translation>
    </message>
    <message>
        <source>Packets come unevenly, by %1 ms. The network between here and the publisher is busy.</source>
        <translation>Los paquetes llegan irregularmente, en %1 ms. La red entre aquí y el emisor está cargada.</translation>
    </message>
    <message>
        <source>Waits until the stream is live.</source>
        <translation>Espera a que el flujo esté en directo.</translation>
    </message>
    <message>
        <source>this studio</source>
        <translation>este estudio</translation>
    </message>
    <message>
        <source>What is to be kept of the stream cannot be written. Check the disk.</source>
        <translation>Lo que se debe guardar del flujo no se puede escribir. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the stream is kept any more.</source>
        <translation>El disco está lleno: ya no se guarda nada del flujo.</translation>
    </message>
    <message>
        <source>Nothing is kept of this time.</source>
        <translation>De ese momento no se guarda nada.</translation>
    </message>
    <message>
        <source>The clip cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>El clip no se puede escribir en %1. Compruebe permisos y espacio de la carpeta.</translation>
    </message>
    <message>
        <source>What was kept of the stream cannot be read.</source>
        <translation>Lo guardado del flujo no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing has come for %1 seconds. Look at the publisher and its network.</source>
        <translation>No llega nada desde hace %1 segundos. Revise el emisor y su red.</translation>
    </message>
    <message>
        <source>Nothing of this stream is kept.</source>
        <translation>No se guarda nada de este flujo.</translation>
    </message>
    <message>
        <source>must name where the stream is fetched</source>
        <translation>debe indicar de dónde se recoge el flujo</translation>
    </message>
    <message>
        <source>belongs to streams that are fetched; set ingestMode to pull</source>
        <translation>es de flujos que se recogen; ponga ingestMode en pull</translation>
    </message>
    <message>
        <source>Only a stream that is fetched has another address to go to.</source>
        <translation>Solo un flujo que se recoge tiene otra dirección.</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps://, srt://, rtsp://, http:// or https://</source>
        <translation>debe empezar por rtmp://, rtmps://, srt://, rtsp://, http:// o https://</translation>
    </message>
    <message>
        <source>must be an address such as https://host/live/main.m3u8</source>
        <translation>debe ser una dirección como https://host/live/main.m3u8</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is fetched from.</source>
        <translation>%1 es una dirección de la que no se recoge nada.</translation>
    </message>
    <message>
        <source>Private addresses may only be set by the owner, because other machines can reach this server.</source>
        <translation>Solo el propietario puede poner direcciones privadas, porque otros equipos llegan a este servidor.</translation>
    </message>
    <message>
        <source>must name the server to send to</source>
        <translation>debe nombrar el servidor de destino</translation>
    </message>
    <message>
        <source>must have a port, as in srt://host:9000</source>
        <translation>debe tener un puerto, como en srt://host:9000</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is sent to.</source>
        <translation>%1 es una dirección a la que no se envía nada.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>must be JSON, for example &quot;gold&quot; in quotes</source>
        <translation>debe ser JSON, por ejemplo &quot;gold&quot; entre comillas</translation>
    </message>
    <message>
        <source>must be an http or https address</source>
        <translation>debe ser una dirección http o https</translation>
    </message>
    <message>
        <source>%1 is an address that is never asked.</source>
        <translation>%1 es una dirección que nunca se consulta.</translation>
    </message>
    <message>
        <source>There is no push target with this id.</source>
        <translation>No existe ese destino de reenvío.</translation>
    </message>
    <message>
        <source>must be another studio: this one cannot show its own program</source>
        <translation>debe ser otro estudio: este no puede mostrar su propio programa</translation>
    </message>
    <message>
        <source>“%1” was mirrored; it is shown as it is.</source>
        <translation>«%1» estaba reflejada; se muestra tal cual.</translation>
    </message>
    <message>
        <source>“%1” was blended by “%2”; it lies plainly on what is below.</source>
        <translation>«%1» se mezclaba con «%2»; ahora queda simplemente encima.</translation>
    </message>
    <message>
        <source>“%1”: OBS does not keep how large a text is. Look at its place.</source>
        <translation>«%1»: OBS no guarda el tamaño de un texto. Revise su posición.</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <translation>no debe contener caracteres de control</translation>
    </message>
    <message>
        <source>is no header</source>
        <translation>no es una cabecera</translation>
    </message>
    <message>
        <source>must be a text, a number, true, false or null</source>
        <translation>debe ser un texto, un número, true, false o null</translation>
    </message>
    <message>
        <source>has more than 100 keys</source>
        <translation>tiene más de 100 claves</translation>
    </message>
    <message>
        <source>There is no such client at this stream.</source>
        <translation>No existe ese cliente en este flujo.</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>El servidor responde con el estado %1.</translation>
    </message>
    <message>
        <source>The database of this server is in memory only; there is nothing to copy.</source>
        <translation>La base de datos de este servidor está solo en memoria; no hay nada que copiar.</translation>
    </message>
    <message>
        <source>A backup is being written right now. Try again when it is done.</source>
        <translation>Se está escribiendo una copia. Inténtelo cuando termine.</translation>
    </message>
    <message>
        <source>This recording has ended already.</source>
        <translation>Esta grabación ya terminó.</translation>
    </message>
    <message>
        <source>It was stopped before the stream began.</source>
        <translation>Se detuvo antes de que empezara el flujo.</translation>
    </message>
    <message>
        <source>It is being recorded. Stop it first.</source>
        <translation>Se está grabando. Deténgalo primero.</translation>
    </message>
    <message>
        <source>The program ended before anything was written.</source>
        <translation>El programa terminó antes de escribir nada.</translation>
    </message>
    <message>
        <source>There is no stream key with this id.</source>
        <translation>No existe esa clave de transmisión.</translation>
    </message>
    <message>
        <source>The key is switched off.</source>
        <translation>La clave está desactivada.</translation>
    </message>
    <message>
        <source>No stream has this key.</source>
        <translation>Ningún flujo tiene esta clave.</translation>
    </message>
    <message>
        <source>is required for this mode</source>
        <translation>es necesario en este modo</translation>
    </message>
    <message>
        <source>The stream has had no session since the program began; name wall times instead.</source>
        <translation>El flujo no ha tenido sesión desde el inicio; indique horas.</translation>
    </message>
    <message>
        <source>must be between half a second and twelve hours</source>
        <translation>debe estar entre medio segundo y doce horas</translation>
    </message>
    <message>
        <source>Nothing of that time is kept. Give the stream a DVR window (dvrSec) or record it.</source>
        <translation>De ese momento no se guarda nada. Dé al flujo una ventana DVR (dvrSec) o grábelo.</translation>
    </message>
    <message>
        <source>The program ended while it was being cut. Cut it again.</source>
        <translation>El programa terminó mientras se cortaba. Córtelo de nuevo.</translation>
    </message>
    <message>
        <source>is required: name the film that is played over the cut</source>
        <translation>es necesario: indique la película que se reproduce sobre el corte</translation>
    </message>
    <message>
        <source>or transition.stinger.mediaId is required</source>
        <translation>o una película de la biblioteca es necesaria</translation>
    </message>
    <message>
        <source>is no film of the media library</source>
        <translation>no es una película de la biblioteca</translation>
    </message>
    <message>
        <source>The film of the transition was in the media library of another machine. Choose it again.</source>
        <translation>La película de la transición estaba en la biblioteca de otro equipo. Elíjala de nuevo.</translation>
    </message>
    <message>
        <source>Only a film that is ready has pictures to look at.</source>
        <translation>Solo una película lista tiene imágenes que ver.</translation>
    </message>
    <message>
        <source>The transition of the studio &quot;%1&quot; uses this file. Choose another transition there first.</source>
        <translation>La transición del estudio «%1» usa este archivo. Elija antes otra transición allí.</translation>
    </message>
    <message>
        <source>There is no such stream key.</source>
        <translation>No existe esa clave de transmisión.</translation>
    </message>
    <message>
        <source>There is no such stream.</source>
        <translation>No existe ese flujo.</translation>
    </message>
    <message>
        <source>There is no delivery with this id; old ones are forgotten.</source>
        <translation>No existe esa entrega; las antiguas se olvidan.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>por detrás de</translation>
    </message>
    <message>
        <source>RTMPS needs a certificate and its key.</source>
        <translation>RTMPS necesita un certificado y su clave.</translation>
    </message>
    <message>
        <source>must be an http or https address without user, query and fragment</source>
        <translation>debe ser una dirección http o https sin usuario, consulta ni fragmento</translation>
    </message>
    <message>
        <source>is required beside the other</source>
        <translation>es necesario junto al otro</translation>
    </message>
    <message>
        <source>It takes more than a second to answer.</source>
        <translation>Tarda más de un segundo en responder.</translation>
    </message>
    <message>
        <source>It answered %1 instead of 200.</source>
        <translation>Respondió %1 en lugar de 200.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>This is no M3U list: it does not begin with #EXTM3U.</source>
        <translation>No es una lista M3U: no empieza por #EXTM3U.</translation>
    </message>
    <message>
        <source>This is a stream, not a list of channels. Add its address as a stream.</source>
        <translation>Es un flujo, no una lista de canales. Añada su dirección como flujo.</translation>
    </message>
    <message>
        <source>The list has more than %1 channels.</source>
        <translation>La lista tiene más de %1 canales.</translation>
    </message>
    <message>
        <source>or text must be given, one of them</source>
        <translation>o el texto debe darse, uno de los dos</translation>
    </message>
    <message>
        <source>No list with a guide was imported.</source>
        <translation>No se importó ninguna lista con guía.</translation>
    </message>
    <message>
        <source>must not lie behind the end</source>
        <translation>no debe estar después del final</translation>
    </message>
    <message>
        <source>There is no stream with this id.</source>
        <translation>No existe ese flujo.</translation>
    </message>
    <message>
        <source>works on sound, which a scene has not of its own; give it to the sources in that scene</source>
        <translation>actúa sobre el sonido, que una escena no tiene; déselo a las fuentes de esa escena</translation>
    </message>
    <message>
        <source>The viewer&apos;s address is unknown, and edges are told apart by distance.</source>
        <translation>No se conoce la dirección del espectador, y los nodos se eligen por distancia.</translation>
    </message>
    <message>
        <source>A token can only be given what its maker holds; %1 is missing.</source>
        <translation>Un token solo puede recibir permisos que tenga quien lo crea; falta %1.</translation>
    </message>
    <message>
        <source>The key that signs all tokens is replaced by whoever holds the scope admin.</source>
        <translation>La clave que firma todos los tokens la reemplaza quien tenga el permiso admin.</translation>
    </message>
    <message>
        <source>There is no profile with this id.</source>
        <translation>No existe ese perfil.</translation>
    </message>
    <message>
        <source>%1 is no row of this list.</source>
        <translation>%1 no es una fila de esta lista.</translation>
    </message>
    <message>
        <source>The group “%1” is not placed by its corner, and how large it is was not kept. Look at its place.</source>
        <translation>El grupo «%1» no está colocado por su esquina y no se guardó su tamaño. Revise su posición.</translation>
    </message>
    <message>
        <source>The group “%1” was cropped; what is in it is shown whole.</source>
        <translation>El grupo «%1» estaba recortado; su contenido se muestra entero.</translation>
    </message>
    <message>
        <source>“%1” is turned inside the stretched group “%2”; it is shown without the slant.</source>
        <translation>«%1» está girado dentro del grupo estirado «%2»; se muestra sin la inclinación.</translation>
    </message>
    <message>
        <source>This stream is fetched from elsewhere; nobody publishes to it.</source>
        <translation>Este flujo se obtiene de otro lugar; nadie publica en él.</translation>
    </message>
    <message>
        <source>This stream is switched off.</source>
        <translation>Este flujo está desactivado.</translation>
    </message>
    <message>
        <source>The stream is not on air.</source>
        <translation>El flujo no está en el aire.</translation>
    </message>
    <message>
        <source>must have 10 to 79 characters, or none</source>
        <translation>debe tener de 10 a 79 caracteres, o ninguno</translation>
    </message>
    <message>
        <source>must name where the stream is fetched before what stands in for it</source>
        <translation>debe indicar de dónde se obtiene el flujo antes de lo que lo sustituye</translation>
    </message>
    <message>
        <source>names a film or a DASH stream; only live streams and HLS can be taken over</source>
        <translation>indica una película o un flujo DASH; solo se pueden tomar flujos en directo y HLS</translation>
    </message>
    <message>
        <source>names no relayed stream</source>
        <translation>no indica ningún flujo retransmitido</translation>
    </message>
    <message>
        <source>Another stream relays this address in the same way.</source>
        <translation>Otro flujo ya retransmite esta dirección de la misma manera.</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>La dirección %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s address %1</source>
        <translation>La dirección del proxy %1</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/live.m3u8</source>
        <translation>debe ser una dirección completa como https://example.org/live.m3u8</translation>
    </message>
    <message>
        <source>must begin with one of %1</source>
        <translation>debe empezar por uno de estos: %1</translation>
    </message>
    <message>
        <source>names port 0</source>
        <translation>nombra el puerto 0</translation>
    </message>
    <message>
        <source>leads to an address that is not allowed here; private and loopback addresses have a setting</source>
        <translation>lleva a una dirección que aquí no se permite; para las privadas y locales hay un ajuste</translation>
    </message>
    <message>
        <source>names a host that the settings do not allow</source>
        <translation>nombra un servidor que los ajustes no permiten</translation>
    </message>
    <message>
        <source>must be a host, *.host, an address or a network such as 10.0.0.0/8</source>
        <translation>debe ser un servidor, *.servidor, una dirección o una red como 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Stream not found</source>
        <translation>No existe ese flujo</translation>
    </message>
    <message>
        <source>This stream has no failover address.</source>
        <translation>Este flujo no tiene dirección de respaldo.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved: %2.</source>
        <translation>El nombre %1 no se puede resolver: %2.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name %1 cannot be resolved: %2.</source>
        <translation>El nombre del proxy %1 no se puede resolver: %2.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not allowed here.</source>
        <translation>%1 lleva a una dirección que aquí no se permite.</translation>
    </message>
    <message>
        <source>The proxy %1 leads to an address that is not allowed here.</source>
        <translation>El proxy %1 lleva a una dirección que aquí no se permite.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Falló la conexión con %1: %2.</translation>
    </message>
    <message>
        <source>The other server could not be reached in time.</source>
        <translation>No se pudo alcanzar a tiempo el otro servidor.</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>El otro servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The other server stopped sending.</source>
        <translation>El otro servidor dejó de enviar.</translation>
    </message>
    <message>
        <source>The other server answers with status %1.</source>
        <translation>El otro servidor responde con el estado %1.</translation>
    </message>
    <message>
        <source>The other server redirects more than %1 times.</source>
        <translation>El otro servidor redirige más de %1 veces.</translation>
    </message>
    <message>
        <source>The other server sends more than the limit of %1 bytes.</source>
        <translation>El otro servidor envía más del límite de %1 bytes.</translation>
    </message>
    <message>
        <source>The other server closed the connection without an answer.</source>
        <translation>El otro servidor cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of its answer.</source>
        <translation>El otro servidor se interrumpió en mitad de su respuesta.</translation>
    </message>
    <message>
        <source>The other server&apos;s answer is not HTTP: %1.</source>
        <translation>La respuesta del otro servidor no es HTTP: %1.</translation>
    </message>
    <message>
        <source>its head is too long</source>
        <translation>su cabecera es demasiado larga</translation>
    </message>
    <message>
        <source>it changes the protocol unasked</source>
        <translation>cambia de protocolo sin que se pida</translation>
    </message>
    <message>
        <source>a header has a control character</source>
        <translation>una cabecera contiene un carácter de control</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>empieza con otra cosa</translation>
    </message>
    <message>
        <source>it has no status</source>
        <translation>no tiene estado</translation>
    </message>
    <message>
        <source>a header has no name</source>
        <translation>una cabecera no tiene nombre</translation>
    </message>
    <message>
        <source>it has too many headers</source>
        <translation>tiene demasiadas cabeceras</translation>
    </message>
    <message>
        <source>its length makes no sense</source>
        <translation>su longitud no tiene sentido</translation>
    </message>
    <message>
        <source>a chunk&apos;s line is too long</source>
        <translation>la línea de un fragmento es demasiado larga</translation>
    </message>
    <message>
        <source>a chunk has no size</source>
        <translation>un fragmento no tiene tamaño</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>un fragmento es más largo de lo anunciado</translation>
    </message>
    <message>
        <source>The other server gives no media.</source>
        <translation>El otro servidor no da imagen ni sonido.</translation>
    </message>
    <message>
        <source>This address sends another kind of body.</source>
        <translation>Esta dirección envía datos de otro tipo.</translation>
    </message>
    <message>
        <source>The other server sends a broken body.</source>
        <translation>El otro servidor envía datos dañados.</translation>
    </message>
    <message>
        <source>No address of this stream gave media in time.</source>
        <translation>Ninguna dirección de este flujo dio imagen o sonido a tiempo.</translation>
    </message>
    <message>
        <source>The other server sends too little.</source>
        <translation>El otro servidor envía demasiado poco.</translation>
    </message>
    <message>
        <source>The other server sends a broken transport stream.</source>
        <translation>El otro servidor envía un flujo de transporte dañado.</translation>
    </message>
    <message>
        <source>The other server sends a page instead of media.</source>
        <translation>El otro servidor envía una página en vez de imagen y sonido.</translation>
    </message>
    <message>
        <source>The other server sends text instead of media.</source>
        <translation>El otro servidor envía texto en vez de imagen y sonido.</translation>
    </message>
    <message>
        <source>The other server ended the stream.</source>
        <translation>El otro servidor terminó el flujo.</translation>
    </message>
    <message>
        <source>The other server sent nothing.</source>
        <translation>El otro servidor no envió nada.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of a file.</source>
        <translation>El otro servidor se interrumpió en mitad de un archivo.</translation>
    </message>
    <message>
        <source>This address is a playlist: players of a direct stream cannot go on with it.</source>
        <translation>Esta dirección es una lista: los reproductores de un flujo directo no pueden seguir con ella.</translation>
    </message>
    <message>
        <source>This address sends a stream and no playlist: players of HLS cannot go on with it.</source>
        <translation>Esta dirección envía un flujo y no una lista: los reproductores de HLS no pueden seguir con él.</translation>
    </message>
    <message>
        <source>The other server did not send the playlist in time.</source>
        <translation>El otro servidor no envió la lista a tiempo.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist is empty.</source>
        <translation>La lista del otro servidor está vacía.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist goes no further.</source>
        <translation>La lista del otro servidor no avanza.</translation>
    </message>
    <message>
        <source>A playlist leads in a circle.</source>
        <translation>Una lista lleva en círculo.</translation>
    </message>
    <message>
        <source>A segment is no media.</source>
        <translation>Un segmento no es imagen ni sonido.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist cannot be read: %1.</source>
        <translation>La lista del otro servidor no se puede leer: %1.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>una línea es demasiado larga</translation>
    </message>
    <message>
        <source>it does not begin with #EXTM3U</source>
        <translation>no empieza con #EXTM3U</translation>
    </message>
    <message>
        <source>it is a master and a media playlist at once</source>
        <translation>es a la vez lista principal y lista de medios</translation>
    </message>
    <message>
        <source>it has too many tags</source>
        <translation>tiene demasiadas etiquetas</translation>
    </message>
    <message>
        <source>it has too many segments</source>
        <translation>tiene demasiados segmentos</translation>
    </message>
    <message>
        <source>a segment has too many keys</source>
        <translation>un segmento tiene demasiadas claves</translation>
    </message>
    <message>
        <source>it defines too many variables</source>
        <translation>define demasiadas variables</translation>
    </message>
    <message>
        <source>it uses a variable that it does not define</source>
        <translation>usa una variable que no define</translation>
    </message>
    <message>
        <source>it imports a variable that the master playlist does not define</source>
        <translation>importa una variable que la lista principal no define</translation>
    </message>
    <message>
        <source>The other server sends no DASH manifest.</source>
        <translation>El otro servidor no envía un manifiesto DASH.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest has a DTD.</source>
        <translation>El manifiesto del otro servidor contiene una DTD.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest is nested too deeply.</source>
        <translation>El manifiesto del otro servidor está anidado demasiado hondo.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
    <message>
        <source>This source cannot be begun in its middle.</source>
        <translation>Esta fuente no se puede empezar por la mitad.</translation>
    </message>
    <message>
        <source>The pictures cannot be decoded.</source>
        <translation>Las imágenes no se pueden descodificar.</translation>
    </message>
    <message>
        <source>The sound cannot be decoded.</source>
        <translation>El sonido no se puede descodificar.</translation>
    </message>
    <message>
        <source>There is sound, but no picture can be decoded.</source>
        <translation>Hay sonido, pero ninguna imagen se puede descodificar.</translation>
    </message>
    <message>
        <source>There was nothing to transcode.</source>
        <translation>No había nada que transcodificar.</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token.</source>
        <translation>El token no es un JSON Web Token.</translation>
    </message>
    <message>
        <source>The token&apos;s header names no signing key (kid).</source>
        <translation>La cabecera del token no nombra ninguna clave de firma (kid).</translation>
    </message>
    <message>
        <source>The signing key that the token names is unknown, revoked or not allowed here.</source>
        <translation>La clave de firma que nombra el token es desconocida, está revocada o no se permite aquí.</translation>
    </message>
    <message>
        <source>The token must be signed with ES256.</source>
        <translation>El token debe estar firmado con ES256.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong.</source>
        <translation>La firma del token es incorrecta.</translation>
    </message>
    <message>
        <source>The token has expired, or names no expiry (exp).</source>
        <translation>El token ha caducado o no nombra su caducidad (exp).</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>El token aún no es válido.</translation>
    </message>
    <message>
        <source>The token is meant for another audience (aud).</source>
        <translation>El token es para otra audiencia (aud).</translation>
    </message>
    <message>
        <source>The token lacks a claim that is required here.</source>
        <translation>Al token le falta un dato que aquí se exige.</translation>
    </message>
    <message>
        <source>The account has no active signing key.</source>
        <translation>La cuenta no tiene ninguna clave de firma activa.</translation>
    </message>
    <message>
        <source>Watching this takes a token; send it as ?jwt= or as Authorization: Bearer.</source>
        <translation>Para verlo hace falta un token; envíelo como ?jwt= o como Authorization: Bearer.</translation>
    </message>
    <message>
        <source>There is nothing to watch under this playback id.</source>
        <translation>No hay nada que ver con este identificador de reproducción.</translation>
    </message>
    <message>
        <source>The account&apos;s server is being asked. Try again in a moment.</source>
        <translation>Se está consultando al servidor de la cuenta. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The account&apos;s server was not asked.</source>
        <translation>No se consultó al servidor de la cuenta.</translation>
    </message>
    <message>
        <source>This server asks nobody.</source>
        <translation>Este servidor no consulta a nadie.</translation>
    </message>
    <message>
        <source>The account&apos;s server gave no answer: %1</source>
        <translation>El servidor de la cuenta no respondió: %1</translation>
    </message>
    <message>
        <source>The account&apos;s server answered %1; only 200 lets in.</source>
        <translation>El servidor de la cuenta respondió %1; solo 200 deja entrar.</translation>
    </message>
    <message>
        <source>The host name cannot be resolved: %1</source>
        <translation>El nombre del servidor no se puede resolver: %1</translation>
    </message>
    <message>
        <source>This address is never asked.</source>
        <translation>Esta dirección nunca se consulta.</translation>
    </message>
    <message>
        <source>The address is not allowed for webhooks.</source>
        <translation>La dirección no se permite para webhooks.</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/hook</source>
        <translation>debe ser una dirección completa como https://example.org/hook</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>debe empezar por https:// o http://</translation>
    </message>
    <message>
        <source>must not contain a user name or password</source>
        <translation>no debe contener nombre de usuario ni contraseña</translation>
    </message>
    <message>
        <source>Addresses of %1:// are not fetched from here.</source>
        <translation>Las direcciones de %1:// no se recogen aquí.</translation>
    </message>
    <message>
        <source>Nothing here reads addresses of this kind.</source>
        <translation>Aquí nada lee direcciones de este tipo.</translation>
    </message>
    <message>
        <source>Transport streams do not carry the pictures that this address gives.</source>
        <translation>Los flujos de transporte no llevan las imágenes que da esta dirección.</translation>
    </message>
    <message>
        <source>must be http, https, rtmp, rtmps, srt or rtsp: the relay speaks no other</source>
        <translation>debe ser http, https, rtmp, rtmps, srt o rtsp: el relé no habla otro</translation>
    </message>
    <message>
        <source>is no address of HTTP, which HLS, DASH and files are fetched by</source>
        <translation>no es una dirección de HTTP, por donde se recogen HLS, DASH y los archivos</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Bars, a moving picture or a frame counter, with a tone: to try things out.</source>
        <translation>Barras, una imagen en movimiento o un contador de fotogramas, con un tono: para probar.</translation>
    </message>
    <message>
        <source>One colour over the whole box, for backgrounds.</source>
        <translation>Un color en todo el recuadro, para fondos.</translation>
    </message>
    <message>
        <source>A picture from a file or the library: PNG, JPEG, WebP, SVG or GIF.</source>
        <translation>Una imagen de un archivo o de la biblioteca: PNG, JPEG, WebP, SVG o GIF.</translation>
    </message>
    <message>
        <source>Words in any font. {clock}, {date} and {countdown} are filled in.</source>
        <translation>Palabras en cualquier fuente. {clock}, {date} y {countdown} se sustituyen.</translation>
    </message>
    <message>
        <source>A film or music file, once, in a loop or as a list.</source>
        <translation>Una película o música, una vez, en bucle o como lista.</translation>
    </message>
    <message>
        <source>What is on a screen of this machine, whole or in part.</source>
        <translation>Lo que hay en una pantalla de este equipo, entera o en parte.</translation>
    </message>
    <message>
        <source>A webcam or capture card.</source>
        <translation>Una cámara web o una tarjeta capturadora.</translation>
    </message>
    <message>
        <source>A microphone, or what this machine plays.</source>
        <translation>Un micrófono, o lo que reproduce este equipo.</translation>
    </message>
    <message>
        <source>A stream from another machine: RTMP, SRT, RTSP, HLS or MPEG-TS.</source>
        <translation>Una transmisión de otro equipo: RTMP, SRT, RTSP, HLS o MPEG-TS.</translation>
    </message>
    <message>
        <source>All that is in another scene, as one piece.</source>
        <translation>Todo lo que hay en otra escena, como una pieza.</translation>
    </message>
    <message>
        <source>What somebody publishes to this Castwright, or what another studio shows. Nothing is sent again.</source>
        <translation>Lo que alguien publica en este Castwright o lo que muestra otro estudio. Nada se envía de nuevo.</translation>
    </message>
</context>
<context>
    <name>StreamTexts</name>
    <message>
        <source>● Live</source>
        <translation>● En directo</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ Conectando</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ Atascado</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Desconectado</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Floja</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 de 100</translation>
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
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
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
        <translation>▲ %1 (%2 puntos)</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with what comes in.</source>
        <translation>✓ Lo que llega está en orden.</translation>
    </message>
    <message>
        <source>Nobody publishes to this stream now.</source>
        <translation>Nadie publica en este flujo ahora.</translation>
    </message>
</context>
<context>
    <name>TransitionKinds</name>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Through black</source>
        <translation>Por negro</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Deslizamiento</translation>
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
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who has a signed token</source>
        <translation>Quien tenga un token firmado</translation>
    </message>
    <message>
        <source>Whom our own server lets in</source>
        <translation>A quien deje entrar el servidor propio</translation>
    </message>
    <message>
        <source>Who may &amp;watch</source>
        <translation>Quién puede &amp;verlo</translation>
    </message>
    <message>
        <source>Au&amp;diences, with commas</source>
        <translation>Au&amp;diencias, con comas</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>no se pide ninguna</translation>
    </message>
    <message>
        <source>Address that is as&amp;ked</source>
        <translation>Dirección que se c&amp;onsulta</translation>
    </message>
    <message>
        <source>Secret that signs the &amp;question</source>
        <translation>&amp;Secreto que firma la pregunta</translation>
    </message>
    <message>
        <source>empty leaves it as it is</source>
        <translation>vacío lo deja como está</translation>
    </message>
    <message>
        <source>Si&amp;gning keys …</source>
        <translation>Claves de &amp;firma …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A viewer&apos;s token to try</source>
        <translation>Token de un espectador para probar</translation>
    </message>
    <message>
        <source>A viewer&apos;s token; empty is a viewer without one</source>
        <translation>Token de un espectador; vacío es un espectador sin token</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Who may watch is changed.</source>
        <translation>Se cambió quién puede verlo.</translation>
    </message>
    <message>
        <source>✓ He may watch.</source>
        <translation>✓ Puede verlo.</translation>
    </message>
    <message>
        <source>✕ He may not watch: %1</source>
        <translation>✕ No puede verlo: %1</translation>
    </message>
    <message>
        <source>With none chosen, every active key counts.</source>
        <translation>Si no se elige ninguna, vale cualquier clave activa.</translation>
    </message>
    <message>
        <source>O&amp;nly these signing keys</source>
        <translation>Sol&amp;o estas claves de firma</translation>
    </message>
    <message>
        <source>One a line, for example: plan = gold</source>
        <translation>Una por línea, por ejemplo: plan = gold</translation>
    </message>
    <message>
        <source>&amp;Claims a token must carry</source>
        <translation>&amp;Datos que debe llevar un token</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (revocada)</translation>
    </message>
    <message>
        <source>Try a token</source>
        <translation>Probar un token</translation>
    </message>
</context>
<context>
    <name>castwright::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation>Qué flujo</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todos los flujos</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué período</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Los últimos 90 días</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>castwright::ApiKeysDialog</name>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Other programs drive this studio at %1/v1. The documentation is at %1/docs.</source>
        <translation>Otros programas manejan este estudio en %1/v1. La documentación está en %1/docs.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Nombre de la clave nueva</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>Permiso %1</translation>
    </message>
    <message>
        <source>&amp;Create a key</source>
        <translation>&amp;Crear una clave</translation>
    </message>
    <message>
        <source>&amp;Revoke the selected key</source>
        <translation>&amp;Revocar la clave elegida</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La clave nueva</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Copiar la clave nueva</translation>
    </message>
    <message>
        <source>Copy it now, it is not shown again:</source>
        <translation>Cópiela ahora, no se volverá a mostrar:</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>castwright::ArtifactTab</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Re&amp;producir</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>Cambi&amp;ar el nombre …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>E&amp;liminar …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>castwright::BackupsPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>The studio data is copied once a day; of each sort the newest %1 are kept, in %2. Recordings and uploads are files of their own and not in it. The README says how to go back to a copy.</source>
        <translation>Los datos de los estudios se copian una vez al día; de cada tipo se guardan las %1 más recientes en %2. Grabaciones y subidas son archivos aparte y no están incluidas. El README explica cómo volver a una copia.</translation>
    </message>
    <message>
        <source>The day&apos;s copy</source>
        <translation>Copia del día</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Before a newer version changed the data</source>
        <translation>Antes de que una versión nueva cambiara los datos</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
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
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>castwright::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar el tamaño</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Nothing is in this scene yet. Add a source, or drop something from the library here.</source>
        <translation>Aún no hay nada en esta escena. Añada una fuente o suelte aquí algo de la biblioteca.</translation>
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
        <translation>Mensajes del chat</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Write to the chat …</source>
        <translation>Escriba en el chat …</translation>
    </message>
    <message>
        <source>Newer messages ↓</source>
        <translation>Mensajes más nuevos ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más nuevo</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
</context>
<context>
    <name>castwright::ClipDialog</name>
    <message>
        <source>Clip a part</source>
        <translation>Cortar una parte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>Clip del %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The last %1 are kept. The part is copied without encoding it again.</source>
        <translation>Se guardan los últimos %1. La parte se copia sin volver a codificarla.</translation>
    </message>
    <message>
        <source>Nothing of the past is kept of this stream, so only what was recorded can be cut. How much is kept is among what can be changed of the stream.</source>
        <translation>De este flujo no se guarda nada del pasado; solo se puede cortar lo que se grabó. Cuánto se guarda se ajusta al cambiar el flujo.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Cortar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Descri&amp;pción</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>El final está antes del comienzo.</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>La primera imagen de la parte</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>La última imagen de la parte</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
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
        <translation>Aún no se ha cortado nada de este flujo. Un clip se corta de lo guardado del pasado o de una grabación.</translation>
    </message>
    <message>
        <source>Delete the clip “%1”? Its file goes too.</source>
        <translation>¿Eliminar el clip «%1»? Su archivo también desaparece.</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>Cortar una par&amp;te …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Listo</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Fallido</translation>
    </message>
    <message>
        <source>◌ Being cut</source>
        <translation>◌ Cortando</translation>
    </message>
</context>
<context>
    <name>castwright::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar órdenes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no command called “%1” that can be used now.</source>
        <translation>No hay ninguna orden «%1» que se pueda usar ahora.</translation>
    </message>
</context>
<context>
    <name>castwright::ConnectionsDialog</name>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Desvincular</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Cuentas vinculadas</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>✕ Expired</source>
        <translation>✕ Caducada</translation>
    </message>
    <message>
        <source>✓ Linked</source>
        <translation>✓ Vinculada</translation>
    </message>
    <message>
        <source>Unlink the account</source>
        <translation>Desvincular la cuenta</translation>
    </message>
    <message>
        <source>No account is linked, and this version cannot link one yet. Going live needs none: a destination and its stream key are enough.</source>
        <translation>No hay ninguna cuenta vinculada y esta versión aún no puede vincular ninguna. Para emitir no hace falta: bastan un destino y su clave de transmisión.</translation>
    </message>
    <message>
        <source>Castwright forgets “%1”.</source>
        <translation>Castwright olvida «%1».</translation>
    </message>
</context>
<context>
    <name>castwright::CopyField</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>castwright::DeliveryLog</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Enviar otra &amp;vez</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>Todas las entregas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Which deliveries are shown</source>
        <translation>Entregas que se muestran</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>✓ Arrived</source>
        <translation>✓ Entregada</translation>
    </message>
    <message>
        <source>✕ Given up</source>
        <translation>✕ Abandonada</translation>
    </message>
    <message>
        <source>◌ Waiting</source>
        <translation>◌ En espera</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Elija una entrega para ver qué contiene.</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>entregada %1</translation>
    </message>
    <message>
        <source>last attempt %1</source>
        <translation>último intento %1</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>próximo intento %1</translation>
    </message>
    <message>
        <source>Choose a webhook to see what was sent to it.</source>
        <translation>Elija un webhook para ver qué se le ha enviado.</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>Ninguna entrega está en este estado.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What is posted to this webhook is listed here, with the answer; “Send a test” makes a beginning.</source>
        <translation>Aún no se ha enviado nada. Lo que se envíe a este webhook aparece aquí, con la respuesta; «Enviar una prueba» sirve para empezar.</translation>
    </message>
</context>
<context>
    <name>castwright::DesktopPresence</name>
    <message>
        <source>Show or hide the &amp;window</source>
        <translation>Mostrar u ocultar la &amp;ventana</translation>
    </message>
    <message>
        <source>Castwright – on air: %1</source>
        <translation>Castwright – al aire: %1</translation>
    </message>
    <message>
        <source>Castwright – off air</source>
        <translation>Castwright – fuera del aire</translation>
    </message>
    <message>
        <source>A show is live</source>
        <translation>Hay un programa en directo</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Al aire</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>Fuera del aire</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 se está reconectando</translation>
    </message>
    <message>
        <source>%1 is on air again</source>
        <translation>%1 vuelve a estar al aire</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationDialog</name>
    <message>
        <source>&amp;Ingest</source>
        <translation>&amp;Ingesta</translation>
    </message>
    <message>
        <source>Taken along when &amp;going live</source>
        <translation>Incluir al &amp;emitir en directo</translation>
    </message>
    <message>
        <source>&amp;Encoder settings of its own</source>
        <translation>Ajustes de &amp;codificador propios</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Change the destination</source>
        <translation>Cambiar el destino</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Ingest server</source>
        <translation>Servidor de ingesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>Lienzo principal</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>Lienzo vertical</translation>
    </message>
    <message>
        <source>Picture that is sent</source>
        <translation>Imagen que se envía</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>Dirección del &amp;servidor</translation>
    </message>
    <message>
        <source>Stream &amp;key</source>
        <translation>Cla&amp;ve de transmisión</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de transmisión</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the stream key</source>
        <translation>Mostrar la clave de transmisión</translation>
    </message>
    <message>
        <source>These settings are in use already: no further encode is needed.</source>
        <translation>Estos ajustes ya se usan: no hace falta otra codificación.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode: by what the present one takes, about %1 % of one processor core more.</source>
        <translation>⚠ Esto necesita una segunda codificación: según la actual, alrededor de un %1 % más de un núcleo.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode, which costs about as much processor time as the first.</source>
        <translation>⚠ Esto necesita una segunda codificación, que cuesta más o menos tanto procesador como la primera.</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>Abrir esa página</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s of picture and %2 kbit/s of sound.</source>
        <translation>Acepta hasta %1 kbit/s de imagen y %2 kbit/s de sonido.</translation>
    </message>
    <message>
        <source>Sound tracks in the file</source>
        <translation>Pistas de sonido en el archivo</translation>
    </message>
    <message>
        <source>Numbers from 1 to 6 with commas, for example 1, 2. Which source is heard on which track is set in the mixer.</source>
        <translation>Números del 1 al 6 con comas, por ejemplo 1, 2. En el mezclador se decide qué fuente suena en qué pista.</translation>
    </message>
    <message>
        <source>Sound &amp;tracks</source>
        <translation>&amp;Pistas de sonido</translation>
    </message>
    <message>
        <source>Leave the key empty to keep it.</source>
        <translation>Deje la clave vacía para conservarla.</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationsPanel</name>
    <message>
        <source>● On air</source>
        <translation>● Al aire</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ Conectando</translation>
    </message>
    <message>
        <source>↻ Reconnecting</source>
        <translation>↻ Reconectando</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ Atascado</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Fallido</translation>
    </message>
    <message>
        <source>○ Off</source>
        <translation>○ Apagado</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n perdido</numerusform>
            <numerusform>%n perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 in %2 s</source>
        <translation>intento %1 en %2 s</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Nowhere to send to yet. Add a platform, a server or a recording.</source>
        <translation>Aún no hay destinos. Añada una plataforma, un servidor o una grabación.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar …</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>E&amp;liminar …</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Bitrate of the last ten minutes</source>
        <translation>Tasa de los últimos diez minutos</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>%1 is taken along when going live</source>
        <translation>%1 se incluye al emitir en directo</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>Reintentar %1 ahora</translation>
    </message>
    <message>
        <source>Show the bitrate of %1</source>
        <translation>Mostrar la tasa de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Delete the destination</source>
        <translation>Eliminar el destino</translation>
    </message>
    <message>
        <source>Delete “%1” with its stream key?</source>
        <translation>¿Eliminar «%1» con su clave de transmisión?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>State of %1: %2</source>
        <translation>Estado de %1: %2</translation>
    </message>
</context>
<context>
    <name>castwright::DurationSpinBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>Explorador de API</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Say in English what you want: list my streams with their viewers</source>
        <translation>Diga en inglés qué quiere: list my streams with their viewers</translation>
    </message>
    <message>
        <source>What you want, in English words</source>
        <translation>Lo que quiere, con palabras en inglés</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>Operations that fit</source>
        <translation>Operaciones que encajan</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>What was run before</source>
        <translation>Lo que se ejecutó antes</translation>
    </message>
    <message>
        <source>The operation as a program in</source>
        <translation>La operación como programa en</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>The variables must be a JSON object. What stands there goes wrong at character %1.</source>
        <translation>Las variables deben ser un objeto JSON. Lo que hay falla en el carácter %1.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando …</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n error</numerusform>
            <numerusform>✕ %n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Answer, after %1 ms</source>
        <translation>✓ Respuesta, tras %1 ms</translation>
    </message>
    <message>
        <source>Nothing in the graph sounds like this. The graph is in English; try other words, such as the name of a thing and what to do with it.</source>
        <translation>Nada en el grafo suena así. El grafo está en inglés; pruebe otras palabras, como el nombre de una cosa y qué hacer con ella.</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>Copied. The program reads the API key from the environment variable CASTWRIGHT_KEY.</source>
        <translation>Copiado. El programa lee la clave de API de la variable de entorno CASTWRIGHT_KEY.</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>What the subscription answered, the newest last</source>
        <translation>Lo que respondió la suscripción, lo más nuevo al final</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Ctrl+Space shows what can stand here.</source>
        <translation>Ctrl+Intro la ejecuta, Ctrl+Espacio muestra lo que puede ir aquí.</translation>
    </message>
    <message>
        <source>Waiting for events …</source>
        <translation>Esperando eventos …</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast and are not shown.</source>
        <translation>
            <numerusform>%n evento llegó demasiado rápido y no se muestra.</numerusform>
            <numerusform>%n eventos llegaron demasiado rápido y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n event(s)</source>
        <translation>
            <numerusform>Terminado tras %n evento</numerusform>
            <numerusform>Terminado tras %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::FieldForm</name>
    <message>
        <source>Show what there is</source>
        <translation>Mostrar lo que hay</translation>
    </message>
</context>
<context>
    <name>castwright::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>castwright::FiltersDialog</name>
    <message>
        <source>Chroma key</source>
        <translation>Clave de croma</translation>
    </message>
    <message>
        <source>Colour correction</source>
        <translation>Corrección de color</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Look (LUT)</source>
        <translation>Aspecto (LUT)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>Puerta de ruido</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Compresor</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limitador</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Supresión de ruido</translation>
    </message>
    <message>
        <source>No filters yet. Add one: a chroma key, a noise gate …</source>
        <translation>Aún no hay filtros. Añada uno: una clave de croma, una puerta de ruido …</translation>
    </message>
    <message>
        <source>Filters of %1</source>
        <translation>Filtros de %1</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Apply the filter earlier</source>
        <translation>Aplicar el filtro antes</translation>
    </message>
    <message>
        <source>Apply the filter later</source>
        <translation>Aplicar el filtro después</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>Eliminar el filtro</translation>
    </message>
    <message>
        <source>Filters, the first is applied first</source>
        <translation>Filtros, el primero se aplica primero</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>castwright::GoLiveBar</name>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Emitir en directo</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Really end the show</source>
        <translation>Terminar el programa de verdad</translation>
    </message>
    <message>
        <source>&amp;Stop the countdown</source>
        <translation>&amp;Detener la cuenta atrás</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>Seguir al aire</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>Tiempo al aire</translation>
    </message>
    <message>
        <source>&amp;Check connections</source>
        <translation>&amp;Comprobar conexiones</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Live in %n s</source>
        <translation>
            <numerusform>&amp;Directo en %n s</numerusform>
            <numerusform>&amp;Directo en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a destination first.</source>
        <translation>Añada primero un destino.</translation>
    </message>
    <message>
        <source>Not on air: %1. The others are not affected.</source>
        <translation>Fuera del aire: %1. Los demás no se ven afectados.</translation>
    </message>
    <message>
        <source>%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %</source>
        <translation>%1 fps · %2 Mbit/s · %3 perdidos · CPU %4 %</translation>
    </message>
    <message>
        <source>Try the &amp;failed ones again</source>
        <translation>Rei&amp;ntentar los fallidos</translation>
    </message>
</context>
<context>
    <name>castwright::HotkeysPage</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Teclas de: %1</translation>
    </message>
    <message>
        <source>%1 is taken from “%2”.</source>
        <translation>%1 se le quita a «%2».</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Answers to its keys while another program is in front, too</source>
        <translation>Responde a sus teclas también cuando otro programa está delante</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to answer to keys while another one is in front.</source>
        <translation>Este escritorio no permite que un programa responda a teclas mientras otro está delante.</translation>
    </message>
    <message>
        <source>For commands that answer everywhere the desktop asks you first, and may let you choose other keys.</source>
        <translation>Para las órdenes que responden en todas partes, el escritorio pregunta antes y puede dejarle elegir otras teclas.</translation>
    </message>
    <message>
        <source>A command marked “Everywhere” answers to its keys while another program is in front, too.</source>
        <translation>Una orden marcada «En todas partes» responde a sus teclas también con otro programa delante.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>castwright::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>%1, too loud</source>
        <translation>%1, demasiado fuerte</translation>
    </message>
    <message>
        <source>Too loud: the sound was cut off within the last seconds. Lower the fader.</source>
        <translation>Demasiado fuerte: el sonido se recortó en los últimos segundos. Baje el control.</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryModel</name>
    <message>
        <source>%1 of %2 have arrived</source>
        <translation>Han llegado %1 de %2</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>Se está examinando …</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The library is empty. Drop pictures, films or sounds here, or press the arrow.</source>
        <translation>La biblioteca está vacía. Suelte aquí imágenes, películas o sonidos, o pulse la flecha.</translation>
    </message>
    <message>
        <source>Bring files into the library</source>
        <translation>Traer archivos a la biblioteca</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Mostrar como cuadrícula</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>Biblioteca de medios</translation>
    </message>
    <message>
        <source>End the upload</source>
        <translation>Terminar la subida</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Eliminar de la biblioteca</translation>
    </message>
    <message>
        <source>Delete “%1”? The file cannot be brought back.</source>
        <translation>¿Eliminar «%1»? El archivo no se podrá recuperar.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Add to the scene</source>
        <translation>&amp;Añadir a la escena</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Cambiar el nombre …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>E&amp;liminar …</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Subida de %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words to find “%1” by, with commas</source>
        <translation>Palabras para encontrar «%1», con comas</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>&amp;Etiquetas …</translation>
    </message>
    <message>
        <source>&amp;Cut a part out …</source>
        <translation>&amp;Cortar una parte …</translation>
    </message>
    <message>
        <source>Bring files into the library …</source>
        <translation>Traer archivos a la biblioteca …</translation>
    </message>
    <message>
        <source>Add the chosen file to the scene</source>
        <translation>Añadir el archivo elegido a la escena</translation>
    </message>
    <message>
        <source>Rename the chosen file …</source>
        <translation>Cambiar el nombre del archivo elegido …</translation>
    </message>
    <message>
        <source>Tags of the chosen file …</source>
        <translation>Etiquetas del archivo elegido …</translation>
    </message>
    <message>
        <source>Cut a part out of the chosen film …</source>
        <translation>Cortar una parte de la película elegida …</translation>
    </message>
    <message>
        <source>Delete the chosen file …</source>
        <translation>Eliminar el archivo elegido …</translation>
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
        <translation>La primera clave de API está en %1</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Añadir …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Cambiar el nombre …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>A&amp;justes …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Emitir en directo</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>&amp;Terminar …</translation>
    </message>
    <message>
        <source>&amp;Check the destinations</source>
        <translation>&amp;Comprobar los destinos</translation>
    </message>
    <message>
        <source>&amp;Add a destination …</source>
        <translation>&amp;Añadir un destino …</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>&amp;Add a scene …</source>
        <translation>&amp;Añadir una escena …</translation>
    </message>
    <message>
        <source>Scene &amp;%1</source>
        <translation>Escena &amp;%1</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>&amp;Introduction …</source>
        <translation>&amp;Introducción …</translation>
    </message>
    <message>
        <source>API &amp;keys …</source>
        <translation>&amp;Claves de API …</translation>
    </message>
    <message>
        <source>API &amp;documentation</source>
        <translation>&amp;Documentación de la API</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>Añadir una fuente: %1</translation>
    </message>
    <message>
        <source>F&amp;ilters of the source …</source>
        <translation>F&amp;iltros de la fuente …</translation>
    </message>
    <message>
        <source>&amp;Missing files …</source>
        <translation>Archivos que &amp;faltan …</translation>
    </message>
    <message>
        <source>Play or pause the &amp;media file</source>
        <translation>Reproducir o pausar el &amp;medio</translation>
    </message>
    <message>
        <source>Media file from the beginning</source>
        <translation>Medio desde el principio</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Buscar una orden …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>&amp;Estudio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Di&amp;recto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>Desarro&amp;llador</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), show them</source>
        <translation>
            <numerusform>%n problema, mostrarlo</numerusform>
            <numerusform>%n problemas, mostrarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>● ON AIR</source>
        <translation>● AL AIRE</translation>
    </message>
    <message>
        <source>○ Off air</source>
        <translation>○ Fuera del aire</translation>
    </message>
    <message>
        <source>%1 – Castwright</source>
        <translation>%1 – Castwright</translation>
    </message>
    <message>
        <source>CPU %1 %   Memory %2   Free disk %3</source>
        <translation>CPU %1 %   Memoria %2   Disco libre %3</translation>
    </message>
    <message>
        <source>&amp;Edit the source …</source>
        <translation>&amp;Editar la fuente …</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>Eliminar la fuente</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>&amp;Webhooks …</translation>
    </message>
    <message>
        <source>&amp;Linked accounts …</source>
        <translation>Cuentas &amp;vinculadas …</translation>
    </message>
    <message>
        <source>&amp;Profiles …</source>
        <translation>&amp;Perfiles …</translation>
    </message>
    <message>
        <source>API e&amp;xplorer …</source>
        <translation>E&amp;xplorador de API …</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>&amp;Flujos</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>E&amp;liminar …</translation>
    </message>
</context>
<context>
    <name>castwright::MediaControls</name>
    <message>
        <source>Media controls</source>
        <translation>Controles del medio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>Posición en el archivo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>castwright::MissingFilesDialog</name>
    <message>
        <source>Missing files</source>
        <translation>Archivos que faltan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Choose the file …</source>
        <translation>&amp;Elegir el archivo …</translation>
    </message>
    <message>
        <source>&amp;Look in a folder …</source>
        <translation>&amp;Buscar en una carpeta …</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>Buscar en una carpeta</translation>
    </message>
    <message>
        <source>Every file is there.</source>
        <translation>Están todos los archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.</source>
        <translation>
            <numerusform>No se encuentra %n archivo. Elija dónde está ahora, o búsquelo en una carpeta.</numerusform>
            <numerusform>No se encuentran %n archivos. Elija dónde está cada uno, o búsquelos todos en una carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relocate a file</source>
        <translation>Reubicar un archivo</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n archivo encontrado.</numerusform>
            <numerusform>%n archivos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look-up table</source>
        <translation>%1: tabla de color</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transición</translation>
    </message>
</context>
<context>
    <name>castwright::MixerPanel</name>
    <message>
        <source>silent</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>Nivel principal</translation>
    </message>
    <message>
        <source>Loudness of the program: the last three seconds, and since it began. Most platforms aim at -14 to -16 LUFS, television at -23.</source>
        <translation>Sonoridad del programa: los últimos tres segundos y desde el comienzo. La mayoría de las plataformas buscan de −14 a −16 LUFS, la televisión −23.</translation>
    </message>
    <message>
        <source>%1 LUFS · in all %2 LUFS</source>
        <translation>%1 LUFS · en total %2 LUFS</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>Sonoridad: %1</translation>
    </message>
    <message>
        <source>Volume of %1 in decibel</source>
        <translation>Volumen de %1 en decibelios</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Solo: you alone hear it, on your listening device; nothing changes on air</source>
        <translation>Solo: únicamente usted lo oye, en su dispositivo de escucha; al aire no cambia nada</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring and tracks of %1</source>
        <translation>Balance, retardo, escucha y pistas de %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring, tracks</source>
        <translation>Balance, retardo, escucha, pistas</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Nivel de %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Quitar el silencio</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Terminar el solo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Only for you, not on air</source>
        <translation>Solo para usted, no al aire</translation>
    </message>
    <message>
        <source>For you and on air</source>
        <translation>Para usted y al aire</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>Streams send track 1; a recording can hold up to six.</source>
        <translation>Las transmisiones envían la pista 1; una grabación puede llevar hasta seis.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Pistas de sonido</translation>
    </message>
    <message>
        <source>Balance, -1 is left</source>
        <translation>Balance, −1 es izquierda</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Delay of the sound</source>
        <translation>Retardo del sonido</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>&amp;Balance</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Retardo</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>&amp;Escucha</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Pistas</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Volume of the whole program in decibel</source>
        <translation>Volumen de todo el programa en decibelios</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>Volumen general</translation>
    </message>
</context>
<context>
    <name>castwright::Multiview</name>
    <message>
        <source>Multiview</source>
        <translation>Multivista</translation>
    </message>
    <message>
        <source>Multiview: program, preview and scenes</source>
        <translation>Multivista: programa, vista previa y escenas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1 by %1</source>
        <translation>%1 por %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Aún sin nada</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>Cree un estudio para empezar.</translation>
    </message>
</context>
<context>
    <name>castwright::OverviewTab</name>
    <message>
        <source>Nobody watched in this time. Viewers are counted by session on every address of the Play page of a stream.</source>
        <translation>Nadie lo vio en este período. Los espectadores se cuentan por sesión en cada dirección de la página Reproducción de un flujo.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>Por protocolo</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Lo que muestran los gráficos</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>Horas vistas</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Al aire</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada en este período</translation>
    </message>
</context>
<context>
    <name>castwright::PlayTab</name>
    <message>
        <source>Page with a player</source>
        <translation>Página con un reproductor</translation>
    </message>
    <message>
        <source>Open the page with the player</source>
        <translation>Abrir la página con el reproductor</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>Para una página web</translation>
    </message>
    <message>
        <source>Whoever may watch this stream can play these addresses. They answer while it is on air.</source>
        <translation>Quien pueda ver este flujo puede reproducir estas direcciones. Responden mientras está al aire.</translation>
    </message>
    <message>
        <source>Playback ID</source>
        <translation>ID de reproducción</translation>
    </message>
</context>
<context>
    <name>castwright::PreflightPanel</name>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Mire esto</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Check before going live</source>
        <translation>Comprobación antes del directo</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Cerrar la comprobación</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Measure the uplink</source>
        <translation>Medir la línea</translation>
    </message>
    <message>
        <source>Sends bytes to a public test server for a few seconds; best before a show</source>
        <translation>Envía datos a un servidor público durante unos segundos; mejor antes del programa</translation>
    </message>
    <message>
        <source>Checking the destinations …</source>
        <translation>Comprobando los destinos …</translation>
    </message>
    <message>
        <source>Measuring the uplink …</source>
        <translation>Midiendo la línea …</translation>
    </message>
    <message>
        <source>✓ All destinations can be reached.</source>
        <translation>✓ Se puede llegar a todos los destinos.</translation>
    </message>
    <message>
        <source>%1 of %2 destinations are ready</source>
        <translation>%1 de %2 destinos están listos</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
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
        <translation>Aquí se ve lo que escriba.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList</name>
    <message>
        <source>Check the server&apos;s name and this machine&apos;s network.</source>
        <translation>Compruebe el nombre del servidor y la red de este equipo.</translation>
    </message>
    <message>
        <source>Check address and port; the server may be down.</source>
        <translation>Compruebe la dirección y el puerto; quizá el servidor esté apagado.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network; it goes on trying.</source>
        <translation>Compruebe la red de este equipo; se sigue intentando.</translation>
    </message>
    <message>
        <source>The server does not answer; it goes on trying.</source>
        <translation>El servidor no responde; se sigue intentando.</translation>
    </message>
    <message>
        <source>Check the address; the server&apos;s certificate is not accepted.</source>
        <translation>Compruebe la dirección; no se acepta el certificado del servidor.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform again.</source>
        <translation>Copie de nuevo la clave de transmisión de la plataforma.</translation>
    </message>
    <message>
        <source>Somebody else sends with this key; end that, or use another key.</source>
        <translation>Alguien más emite con esta clave; termínelo o use otra clave.</translation>
    </message>
    <message>
        <source>The connection takes nothing; lower the bitrate if this lasts.</source>
        <translation>La conexión no acepta nada; baje la tasa si continúa.</translation>
    </message>
    <message>
        <source>The server hung up; it goes on trying.</source>
        <translation>El servidor colgó; se sigue intentando.</translation>
    </message>
    <message>
        <source>Choose H.264 in the destination&apos;s encoder settings.</source>
        <translation>Elija H.264 en los ajustes de codificador del destino.</translation>
    </message>
    <message>
        <source>Free space, or record to another disk.</source>
        <translation>Libere espacio, o grabe en otro disco.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Compruebe que la carpeta existe y se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Choose another encoder in the destination&apos;s settings.</source>
        <translation>Elija otro codificador en los ajustes del destino.</translation>
    </message>
    <message>
        <source>The slate is shown instead. Check the source&apos;s settings; it comes back by itself.</source>
        <translation>En su lugar se ve el cartel. Compruebe los ajustes de la fuente; vuelve por sí sola.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>A lighter preset, a lower resolution or fewer different encodes help.</source>
        <translation>Ayudan un preajuste más ligero, una resolución menor o menos codificaciones distintas.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Only %1 are free for recordings.</source>
        <translation>Solo quedan %1 para grabaciones.</translation>
    </message>
    <message>
        <source>Check the address and what the platform&apos;s page says.</source>
        <translation>Compruebe la dirección y lo que dice la página de la plataforma.</translation>
    </message>
    <message>
        <source>Choose another film for the transition.</source>
        <translation>Elija otra película para la transición.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList::ProblemList</name>
    <message>
        <source>Check the destination&apos;s settings, then retry.</source>
        <translation>Compruebe los ajustes del destino y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>Abrir los ajustes de %1</translation>
    </message>
</context>
<context>
    <name>castwright::ProfilesDialog</name>
    <message>
        <source>&amp;Put on this studio</source>
        <translation>A&amp;plicar a este estudio</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>Cambiar &amp;nombre …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>A profile keeps how a studio composes and encodes: canvas, encoder, transition, slate and sound settings. Scenes, sources and destinations stay with their studio.</source>
        <translation>Un perfil guarda cómo compone y codifica un estudio: lienzo, codificador, transición, cartel y sonido. Escenas, fuentes y destinos quedan en su estudio.</translation>
    </message>
    <message>
        <source>&amp;Keep the present settings …</source>
        <translation>&amp;Guardar los ajustes actuales …</translation>
    </message>
    <message>
        <source>No profile is kept yet.</source>
        <translation>Aún no hay ningún perfil guardado.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 frames a second, %4 kbit/s</source>
        <translation>%1 × %2 a %3 fotogramas por segundo, %4 kbit/s</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>Guardar los ajustes actuales</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>“%1” is on this studio now.</source>
        <translation>«%1» está ahora en este estudio.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Cambiar el nombre del perfil</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Eliminar el perfil</translation>
    </message>
    <message>
        <source>“%1” is deleted. This cannot be undone.</source>
        <translation>«%1» se elimina. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramArea</name>
    <message>
        <source>On air: %1</source>
        <translation>Al aire: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>Preview canvas</source>
        <translation>Lienzo de vista previa</translation>
    </message>
    <message>
        <source>Program canvas</source>
        <translation>Lienzo del programa</translation>
    </message>
    <message>
        <source>Studio mode</source>
        <translation>Modo estudio</translation>
    </message>
    <message>
        <source>Castwright %1.png</source>
        <translation>Castwright %1.png</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>No se pudo escribir la imagen en %1: %2</translation>
    </message>
    <message>
        <source>Picture saved as %1</source>
        <translation>Imagen guardada como %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>&amp;Studio mode</source>
        <translation>Modo e&amp;studio</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Pasar</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Corte</translation>
    </message>
    <message>
        <source>&amp;Vertical canvas</source>
        <translation>Lienzo &amp;vertical</translation>
    </message>
    <message>
        <source>Save a &amp;picture</source>
        <translation>Guardar una &amp;imagen</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>P&amp;royector</translation>
    </message>
    <message>
        <source>&amp;Multiview</source>
        <translation>&amp;Multivista</translation>
    </message>
    <message>
        <source>Safe &amp;areas</source>
        <translation>Áreas &amp;seguras</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Colocación</translation>
    </message>
    <message>
        <source>&amp;Fit to the canvas</source>
        <translation>&amp;Ajustar al lienzo</translation>
    </message>
    <message>
        <source>Fi&amp;ll the canvas</source>
        <translation>Lle&amp;nar el lienzo</translation>
    </message>
    <message>
        <source>&amp;Stretch over the canvas</source>
        <translation>&amp;Estirar sobre el lienzo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Copy the placing</source>
        <translation>&amp;Copiar la colocación</translation>
    </message>
    <message>
        <source>&amp;Paste the placing</source>
        <translation>&amp;Pegar la colocación</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Centre &amp;across</source>
        <translation>Centrar en &amp;horizontal</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Alinear &amp;arriba</translation>
    </message>
    <message>
        <source>Centre do&amp;wn</source>
        <translation>Centrar en &amp;vertical</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Distribuir en horizontal</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>Distribuir en vertical</translation>
    </message>
    <message>
        <source>One &amp;up</source>
        <translation>Subir &amp;uno</translation>
    </message>
    <message>
        <source>One do&amp;wn</source>
        <translation>Ba&amp;jar uno</translation>
    </message>
    <message>
        <source>To the to&amp;p</source>
        <translation>Al &amp;frente</translation>
    </message>
    <message>
        <source>To the botto&amp;m</source>
        <translation>Al &amp;fondo</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>A&amp;grupar</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Deshacer el grupo</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>&amp;Mostrar u ocultar</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>Blo&amp;quear o desbloquear</translation>
    </message>
    <message>
        <source>Take &amp;out of the scene</source>
        <translation>&amp;Sacar de la escena</translation>
    </message>
    <message>
        <source>T&amp;ransition …</source>
        <translation>T&amp;ransición …</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramMonitor</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>Cree un estudio para empezar.</translation>
    </message>
    <message>
        <source>The program starts …</source>
        <translation>El programa arranca …</translation>
    </message>
    <message>
        <source>The program shows nothing yet.</source>
        <translation>El programa aún no muestra nada.</translation>
    </message>
</context>
<context>
    <name>castwright::Projector</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyAddressesDialog</name>
    <message>
        <source>&amp;Back to the first address when it works again</source>
        <translation>&amp;Volver a la primera dirección cuando funcione de nuevo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>Direcciones de %1</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>Direcciones de reserva, una por línea</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>Otras direcciones de lo mismo, una por línea, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>Como en los ajustes del proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Passwords and the values of headers are not shown; what is left as it is stays as it is. Players notice nothing.</source>
        <translation>Las contraseñas y los valores de las cabeceras no se muestran; lo que no se cambia queda como está. Los reproductores no notan nada.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservas</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyArea</name>
    <message>
        <source>Stream pro&amp;xy …</source>
        <translation>Pro&amp;xy de flujos …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Directo</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyDetails</name>
    <message>
        <source>Sent to players</source>
        <translation>Enviado a reproductores</translation>
    </message>
    <message>
        <source>Read from upstream</source>
        <translation>Leído del origen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Disconn&amp;ect</source>
        <translation>Desconec&amp;tar</translation>
    </message>
    <message>
        <source>O&amp;f all streams</source>
        <translation>De todos los &amp;flujos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>Unknown player</source>
        <translation>Reproductor desconocido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The player was sent away. Most ask again.</source>
        <translation>Se desconectó el reproductor. La mayoría vuelve a pedir.</translation>
    </message>
    <message>
        <source>Choose one stream to see who plays it.</source>
        <translation>Elija un flujo para ver quién lo reproduce.</translation>
    </message>
    <message>
        <source>Nobody plays this stream now. Who asks for its address is listed here.</source>
        <translation>Nadie reproduce este flujo ahora. Quien pida su dirección aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing happened yet. Starts, failures, changes of address, and players that come and go are listed here.</source>
        <translation>Aún no ha ocurrido nada. Los inicios, los fallos, los cambios de dirección y los reproductores que llegan y se van aparecen aquí.</translation>
    </message>
    <message>
        <source>Choose one stream to see what happened to it.</source>
        <translation>Elija un flujo para ver qué le ha ocurrido.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyImportDialog</name>
    <message>
        <source>Import a list of channels</source>
        <translation>Importar una lista de canales</translation>
    </message>
    <message>
        <source>Where the list is</source>
        <translation>Dónde está la lista</translation>
    </message>
    <message>
        <source>A file (M3U, M3U8)</source>
        <translation>Un archivo (M3U, M3U8)</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>An account with Xtream addresses</source>
        <translation>Una cuenta con direcciones Xtream</translation>
    </message>
    <message>
        <source>File of the list</source>
        <translation>Archivo de la lista</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Dirección de la lista</translation>
    </message>
    <message>
        <source>Every channel becomes a stream with its name, group, picture and guide. A file can also be dropped on the list.</source>
        <translation>Cada canal se convierte en un flujo con su nombre, grupo, imagen y guía. También se puede soltar un archivo sobre la lista.</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>Lo que no se pudo tomar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of channels.</source>
        <translation>El archivo es demasiado grande para una lista de canales.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Leyendo la lista …</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n channel(s) taken.</source>
        <translation>
            <numerusform>✓ %n canal tomado.</numerusform>
            <numerusform>✓ %n canales tomados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their guide is served with them.</source>
        <translation>Su guía se sirve con ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n no se pudo tomar:</numerusform>
            <numerusform>%n no se pudieron tomar:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that are neither http nor https</source>
        <translation>
            <numerusform>%n dirección que no es http ni https</numerusform>
            <numerusform>%n direcciones que no son http ni https</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyLog</name>
    <message>
        <source>nothing came any more</source>
        <translation>ya no llegaba nada</translation>
    </message>
    <message>
        <source>what came was broken</source>
        <translation>lo que llegaba estaba dañado</translation>
    </message>
    <message>
        <source>too little came</source>
        <translation>llegaba demasiado poco</translation>
    </message>
    <message>
        <source>the first address works again</source>
        <translation>la primera dirección funciona otra vez</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>no se pudo alcanzar</translation>
    </message>
    <message>
        <source>its playlist stood still</source>
        <translation>su lista no avanzaba</translation>
    </message>
    <message>
        <source>a segment could not be fetched</source>
        <translation>no se pudo recoger un segmento</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>alguien lo pidió</translation>
    </message>
    <message>
        <source>the player left</source>
        <translation>el reproductor se fue</translation>
    </message>
    <message>
        <source>nobody plays it any more</source>
        <translation>ya nadie lo reproduce</translation>
    </message>
    <message>
        <source>it came to its end</source>
        <translation>llegó a su fin</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>se eliminó</translation>
    </message>
    <message>
        <source>nobody asked for it for too long</source>
        <translation>nadie lo pidió durante demasiado tiempo</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Runs from %1</source>
        <translation>Funciona desde %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Llegó: %1</translation>
    </message>
    <message>
        <source>Left: %1, after %2</source>
        <translation>Se fue: %1, tras %2</translation>
    </message>
    <message>
        <source>Now from %1: %2</source>
        <translation>Ahora desde %1: %2</translation>
    </message>
    <message>
        <source>it ended the stream</source>
        <translation>terminó el flujo</translation>
    </message>
    <message>
        <source>it refused the request</source>
        <translation>rechazó la petición</translation>
    </message>
    <message>
        <source>it reported a failure of its own</source>
        <translation>informó de un fallo propio</translation>
    </message>
    <message>
        <source>what came was no media</source>
        <translation>lo que llegaba no era imagen ni sonido</translation>
    </message>
    <message>
        <source>its picture was black</source>
        <translation>su imagen estaba en negro</translation>
    </message>
    <message>
        <source>its picture stood still</source>
        <translation>su imagen estaba congelada</translation>
    </message>
    <message>
        <source>its sound was silent</source>
        <translation>su sonido estaba en silencio</translation>
    </message>
    <message>
        <source>no picture came</source>
        <translation>no llegaba imagen</translation>
    </message>
    <message>
        <source>no sound came</source>
        <translation>no llegaba sonido</translation>
    </message>
    <message>
        <source>another stream needed its place</source>
        <translation>otro flujo necesitaba su lugar</translation>
    </message>
    <message>
        <source>its playlist could not be fetched</source>
        <translation>no se pudo recoger su lista</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyMetadataDialog</name>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Metadata of %1</source>
        <translation>Metadatos de %1</translation>
    </message>
    <message>
        <source>Any keys; name, category, logo and tvg_id go into the list for players. A line without a key goes.</source>
        <translation>Claves cualesquiera; name, category, logo y tvg_id van a la lista para reproductores. Una línea sin clave desaparece.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyPage</name>
    <message>
        <source>Stream proxy</source>
        <translation>Proxy de flujos</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>Buscar en los flujos</translation>
    </message>
    <message>
        <source>Name, address or key=value</source>
        <translation>Nombre, dirección o clave=valor</translation>
    </message>
    <message>
        <source>&amp;Add a stream …</source>
        <translation>&amp;Añadir un flujo …</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>&amp;Importar una lista …</translation>
    </message>
    <message>
        <source>Copy the &amp;list&apos;s address</source>
        <translation>Copiar la dirección de la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>&amp;Webhooks …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>A&amp;justes …</translation>
    </message>
    <message>
        <source>No stream is relayed yet</source>
        <translation>Aún no se retransmite ningún flujo</translation>
    </message>
    <message>
        <source>Add the address of a stream, drop an M3U file here, or paste an address. Any number of players then share one connection to it, and backups take over without their noticing.</source>
        <translation>Añada la dirección de un flujo, suelte aquí un archivo M3U o pegue una dirección. Cualquier número de reproductores comparte entonces una conexión, y las direcciones de respaldo toman el relevo sin que lo noten.</translation>
    </message>
    <message>
        <source>&amp;Next address</source>
        <translation>Direcció&amp;n siguiente</translation>
    </message>
    <message>
        <source>Goes to the next backup; players stay</source>
        <translation>Pasa a la siguiente dirección de respaldo; los reproductores siguen</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>&amp;Open in a player</source>
        <translation>A&amp;brir en un reproductor</translation>
    </message>
    <message>
        <source>&amp;Metadata …</source>
        <translation>&amp;Metadatos …</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>&amp;Usar en el estudio</translation>
    </message>
    <message>
        <source>Makes it a source. What players get already is taken: nothing more is asked of the upstream</source>
        <translation>Lo hace una fuente. Se toma lo que ya reciben los reproductores: no se pide nada más al origen</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Eliminar …</translation>
    </message>
    <message>
        <source>Relayed streams</source>
        <translation>Flujos retransmitidos</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upstream connection(s)</source>
        <translation>
            <numerusform>%n conexión al origen</numerusform>
            <numerusform>%n conexiones al origen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s)</source>
        <translation>
            <numerusform>%n conmutación</numerusform>
            <numerusform>%n conmutaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address that can be relayed: it must begin with http:// or https://</source>
        <translation>Esta dirección no se puede retransmitir: debe empezar por http:// o https://</translation>
    </message>
    <message>
        <source>Now from %1</source>
        <translation>Ahora desde %1</translation>
    </message>
    <message>
        <source>The address for players is on the clipboard.</source>
        <translation>La dirección para reproductores está en el portapapeles.</translation>
    </message>
    <message>
        <source>The address of a list of all streams is on the clipboard. Put one of your API keys at its end.</source>
        <translation>La dirección de una lista de todos los flujos está en el portapapeles. Ponga al final una de sus claves de API.</translation>
    </message>
    <message>
        <source>The list for the player cannot be written: %1</source>
        <translation>No se puede escribir la lista para el reproductor: %1</translation>
    </message>
    <message>
        <source>Your player opens the stream.</source>
        <translation>Su reproductor abre el flujo.</translation>
    </message>
    <message>
        <source>No program on this machine opens M3U lists. Copy the address and give it to a player.</source>
        <translation>Ningún programa de este equipo abre listas M3U. Copie la dirección y désela a un reproductor.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are no longer relayed, and their addresses are gone for good.</source>
        <translation>
            <numerusform>%n flujo ya no se retransmite, y su dirección desaparece para siempre.</numerusform>
            <numerusform>%n flujos ya no se retransmiten, y sus direcciones desaparecen para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are playing now.</source>
        <translation>
            <numerusform>%n cliente está reproduciendo ahora.</numerusform>
            <numerusform>%n clientes están reproduciendo ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Add&amp;resses …</source>
        <translation>Di&amp;recciones …</translation>
    </message>
    <message>
        <source>No stream has this in its name, its address or its metadata.</source>
        <translation>Ningún flujo tiene esto en su nombre, su dirección o sus metadatos.</translation>
    </message>
    <message>
        <source>Add the &amp;first stream …</source>
        <translation>Añadir el &amp;primer flujo …</translation>
    </message>
    <message>
        <source>“%1” is no longer relayed, and its address is gone for good.</source>
        <translation>«%1» deja de retransmitirse y su dirección desaparece para siempre.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxySettingsDialog</name>
    <message>
        <source>Settings of the stream proxy</source>
        <translation>Ajustes del proxy de flujos</translation>
    </message>
    <message>
        <source>Addresses of this machine and of private networks are not relayed unless you allow it here: whoever may add streams could otherwise reach what only this machine can.</source>
        <translation>Las direcciones de este equipo y de redes privadas no se retransmiten salvo que lo permita aquí: si no, quien pueda añadir flujos llegaría a lo que solo este equipo alcanza.</translation>
    </message>
    <message>
        <source>&amp;What is allowed</source>
        <translation>&amp;Qué se permite</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Tiempos</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Límites</translation>
    </message>
    <message>
        <source>Read besides HTTP:</source>
        <translation>Leer además de HTTP:</translation>
    </message>
    <message>
        <source>Relay addresses of %1</source>
        <translation>Retransmitir direcciones de %1</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Relay a stream</source>
        <translation>Retransmitir un flujo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>How to as&amp;k</source>
        <translation>Cómo p&amp;edir</translation>
    </message>
    <message>
        <source>In t&amp;rouble</source>
        <translation>En caso de p&amp;roblemas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>Direcciones de respaldo, una por línea</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>Otras direcciones de lo mismo, una por línea, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Direcciones de respaldo</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>Como en los ajustes del proxy</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando …</translation>
    </message>
    <message>
        <source>✕ Nobody answers there: %1</source>
        <translation>✕ Nadie responde allí: %1</translation>
    </message>
    <message>
        <source>✓ It answers (%1)</source>
        <translation>✓ Responde (%1)</translation>
    </message>
    <message>
        <source>✕ It answers with an error (%1)</source>
        <translation>✕ Responde con un error (%1)</translation>
    </message>
    <message>
        <source>When an address fails, stalls or sends what is broken, the next is gone to, and players notice nothing.</source>
        <translation>Cuando una dirección falla, se atasca o envía algo dañado, se pasa a la siguiente, y los reproductores no notan nada.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamModel</name>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Fallido</translation>
    </message>
    <message>
        <source>↻ On backup %1</source>
        <translation>↻ En respaldo %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● En marcha</translation>
    </message>
    <message>
        <source>○ Idle</source>
        <translation>○ Inactivo</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>Último problema: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Active address</source>
        <translation>Dirección activa</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>castwright::PublishTab</name>
    <message>
        <source>Go to the ne&amp;xt address</source>
        <translation>Ir a la si&amp;guiente dirección</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Recogido de</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>Código QR: %1</translation>
    </message>
    <message>
        <source>Which key the addresses are shown with</source>
        <translation>Con qué clave se muestran las direcciones</translation>
    </message>
    <message>
        <source>Sho&amp;w the key</source>
        <translation>Mos&amp;trar la clave</translation>
    </message>
    <message>
        <source>Make a &amp;new key …</source>
        <translation>Crear una clave &amp;nueva …</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Publicar con</translation>
    </message>
    <message>
        <source>Server (OBS)</source>
        <translation>Servidor (OBS)</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de transmisión</translation>
    </message>
    <message>
        <source>Named keys</source>
        <translation>Claves con nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>A&amp;dd a key …</source>
        <translation>Aña&amp;dir una clave …</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>Cambi&amp;ar el nombre …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Desact&amp;ivar</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>E&amp;liminar …</translation>
    </message>
    <message>
        <source>One for each person or device, so that one can be taken back without the others.</source>
        <translation>Una por persona o dispositivo, para poder revocar una sin las otras.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, stands by</source>
        <translation>%1. %2, en espera</translation>
    </message>
    <message>
        <source>Hide the ke&amp;y</source>
        <translation>&amp;Ocultar la clave</translation>
    </message>
    <message>
        <source>Not open on this server: %1. It is opened by an option of the start, see --help.</source>
        <translation>No está abierto en este servidor: %1. Se abre con una opción de arranque, vea --help.</translation>
    </message>
    <message>
        <source>For the camera of a phone that publishes. Who sees it can publish to “%1”.</source>
        <translation>Para la cámara de un teléfono que publica. Quien lo vea puede publicar en «%1».</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>The old key of “%1” opens nothing any more, and whoever publishes with it is sent away. Named keys stay.</source>
        <translation>La clave antigua de «%1» ya no abre nada, y quien publique con ella se desconecta. Las claves con nombre siguen.</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>&amp;Crear una clave nueva</translation>
    </message>
    <message>
        <source>The stream&apos;s own key</source>
        <translation>Clave propia del flujo</translation>
    </message>
    <message>
        <source>● Opens</source>
        <translation>● Abre</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ Desactivada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Eliminar la clave</translation>
    </message>
    <message>
        <source>Whoever publishes with “%1” is sent away, and the key opens nothing any more.</source>
        <translation>Quien publique con «%1» se desconecta, y la clave ya no abre nada.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>Act&amp;ivar</translation>
    </message>
</context>
<context>
    <name>castwright::QrCode</name>
    <message>
        <source>QR code: %1</source>
        <translation>Código QR: %1</translation>
    </message>
</context>
<context>
    <name>castwright::RecordBar</name>
    <message>
        <source>Recording and replay</source>
        <translation>Grabación y repetición</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Replay buffer, on</source>
        <translation>Búfer de repetición, encendido</translation>
    </message>
    <message>
        <source>Replay buffer, off</source>
        <translation>Búfer de repetición, apagado</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are kept; press to stop.</source>
        <translation>
            <numerusform>Se conserva el último segundo; pulse para detener.</numerusform>
            <numerusform>Se conservan los últimos %n s; pulse para detener.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the last seconds of the program, for saving them after something happened</source>
        <translation>Conserva los últimos segundos del programa, para guardarlos después de que pase algo</translation>
    </message>
    <message numerus="yes">
        <source>Save the last %n s</source>
        <translation>
            <numerusform>Guardar el último segundo</numerusform>
            <numerusform>Guardar los últimos %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Replay saved as %1</source>
        <translation>Repetición guardada como %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Replay &amp;buffer</source>
        <translation>&amp;Búfer de repetición</translation>
    </message>
    <message>
        <source>&amp;Save the replay</source>
        <translation>Guardar la &amp;repetición</translation>
    </message>
</context>
<context>
    <name>castwright::RecordingsTab</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Begin here, or let every session be recorded: Change, Record every session.</source>
        <translation>Aún no se ha grabado nada. Empiece aquí o haga que se grabe cada sesión: Cambiar, Grabar cada sesión.</translation>
    </message>
    <message>
        <source>Delete the recording “%1”? Its file goes too.</source>
        <translation>¿Eliminar la grabación «%1»? Su archivo también desaparece.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>How lon&amp;g they are kept …</source>
        <translation>Cuán&amp;to se guardan …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Listo</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Fallida</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Grabando</translation>
    </message>
    <message>
        <source>◌ Waits for the stream</source>
        <translation>◌ Espera el flujo</translation>
    </message>
    <message>
        <source>◌ Being finished</source>
        <translation>◌ Finalizando</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Gra&amp;bar</translation>
    </message>
</context>
<context>
    <name>castwright::ResumeBar</name>
    <message>
        <source>An interrupted show</source>
        <translation>Un programa interrumpido</translation>
    </message>
    <message>
        <source>Go on &amp;air again</source>
        <translation>&amp;Volver al aire</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.</source>
        <translation>
            <numerusform>«%1» estaba en directo en %n destino desde %2 cuando Castwright terminó de improviso.</numerusform>
            <numerusform>«%1» estaba en directo en %n destinos desde %2 cuando Castwright terminó de improviso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::RetentionDialog</name>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto se guardan las cosas</translation>
    </message>
    <message>
        <source>What is older is deleted once a day, with its file. A stream may have days of its own.</source>
        <translation>Lo más antiguo se elimina una vez al día, con su archivo. Un flujo puede tener sus propios días.</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Grabaciones</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>&amp;Clips</translation>
    </message>
    <message>
        <source>&amp;Uploads that are in no studio</source>
        <translation>&amp;Subidas que no están en ningún estudio</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
</context>
<context>
    <name>castwright::RowsTab</name>
    <message>
        <source>There are no rows of this kind in this time.</source>
        <translation>No hay filas de este tipo en este período.</translation>
    </message>
    <message>
        <source>&amp;More rows</source>
        <translation>&amp;Más filas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Guardar como CSV …</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Choose a stream to see who watches it now.</source>
        <translation>Elija un flujo para ver quién lo ve ahora.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
</context>
<context>
    <name>castwright::SceneBar</name>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Añadir una escena</translation>
    </message>
    <message>
        <source>Live &amp;pictures of the scenes</source>
        <translation>&amp;Imágenes en vivo de las escenas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Escena %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Cambiar el nombre …</translation>
    </message>
    <message>
        <source>Rename the scene</source>
        <translation>Cambiar el nombre de la escena</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete the scene</source>
        <translation>Eliminar la escena</translation>
    </message>
    <message>
        <source>Rename the scene …</source>
        <translation>Cambiar el nombre de la escena …</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>Duplicar la escena</translation>
    </message>
    <message>
        <source>Move the scene to the left</source>
        <translation>Mover la escena a la izquierda</translation>
    </message>
    <message>
        <source>Move the scene to the right</source>
        <translation>Mover la escena a la derecha</translation>
    </message>
</context>
<context>
    <name>castwright::SceneEditor</name>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Deshacer el grupo</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Reset the placing</source>
        <translation>Restablecer la colocación</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Take out of the scene</source>
        <translation>Sacar de la escena</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Paste the placing</source>
        <translation>Pegar la colocación</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
</context>
<context>
    <name>castwright::SceneTile</name>
    <message>
        <source>%1 – on program</source>
        <translation>%1 – en el programa</translation>
    </message>
    <message>
        <source>%1 – in preview</source>
        <translation>%1 – en vista previa</translation>
    </message>
    <message>
        <source>%1, on program</source>
        <translation>%1, en el programa</translation>
    </message>
    <message>
        <source>%1, in preview</source>
        <translation>%1, en vista previa</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>castwright::SchemaDocs</name>
    <message>
        <source>No longer meant to be used: %1</source>
        <translation>Ya no se debe usar: %1</translation>
    </message>
    <message>
        <source>Search types and fields</source>
        <translation>Buscar tipos y campos</translation>
    </message>
    <message>
        <source>Types and fields</source>
        <translation>Tipos y campos</translation>
    </message>
    <message>
        <source>About the type</source>
        <translation>Acerca del tipo</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Uno de %1</translation>
    </message>
</context>
<context>
    <name>castwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Destinations without settings of their own share this encode.</source>
        <translation>Los destinos sin ajustes propios comparten esta codificación.</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Shown in place of a source that fails.</source>
        <translation>Se muestra en lugar de una fuente que falla.</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Count&amp;down before going live</source>
        <translation>Cuenta &amp;atrás antes del directo</translation>
    </message>
    <message>
        <source>&amp;Notifications of what happens to the show</source>
        <translation>&amp;Notificaciones de lo que pasa en el programa</translation>
    </message>
    <message>
        <source>What this studio is called, and what it does by itself.</source>
        <translation>Cómo se llama este estudio y qué hace por sí solo.</translation>
    </message>
    <message>
        <source>The device on which you hear what is monitored, and how much of the program is kept for replays.</source>
        <translation>El dispositivo en el que escucha, y cuánto programa se conserva para repeticiones.</translation>
    </message>
    <message>
        <source>The main picture. Its size cannot change while the studio is live.</source>
        <translation>La imagen principal. Su tamaño no puede cambiar mientras el estudio está en directo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Start with the &amp;window minimised</source>
        <translation>Empezar con la ventana &amp;minimizada</translation>
    </message>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>Valores pre&amp;determinados</translation>
    </message>
</context>
<context>
    <name>castwright::SigningKeysDialog</name>
    <message>
        <source>&amp;Take back …</source>
        <translation>&amp;Revocar …</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Your web site signs a token (ES256) for each viewer with the private half; here only the public half is kept.</source>
        <translation>Su sitio web firma un token (ES256) para cada espectador con la mitad privada; aquí solo se guarda la pública.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>&amp;Make a key …</source>
        <translation>&amp;Crear una clave …</translation>
    </message>
    <message>
        <source>Private half of the new key</source>
        <translation>Mitad privada de la clave nueva</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the private half</source>
        <translation>Copiar la mitad privada</translation>
    </message>
    <message>
        <source>The private half; copy it now, it is not shown again:</source>
        <translation>La mitad privada; cópiela ahora, no se vuelve a mostrar:</translation>
    </message>
    <message>
        <source>● Counts</source>
        <translation>● Vale</translation>
    </message>
    <message>
        <source>✕ Taken back</source>
        <translation>✕ Revocada</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Take back the key</source>
        <translation>Revocar la clave</translation>
    </message>
    <message>
        <source>Tokens signed with “%1” let nobody in any more. This cannot be undone.</source>
        <translation>Los tokens firmados con «%1» ya no dejan entrar a nadie. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revocar</translation>
    </message>
</context>
<context>
    <name>castwright::SourceDialog</name>
    <message>
        <source>Test pattern</source>
        <translation>Patrón de prueba</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Archivo de medios</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone or desktop sound</source>
        <translation>Micrófono o sonido del escritorio</translation>
    </message>
    <message>
        <source>Network stream</source>
        <translation>Transmisión de red</translation>
    </message>
    <message>
        <source>Another scene</source>
        <translation>Otra escena</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>Añadir una fuente: %1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Cambiar la fuente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Stream or program of this server</source>
        <translation>Flujo o programa de este servidor</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (ya no está)</translation>
    </message>
    <message>
        <source>There is no stream yet. Make one on the Streams page, then come back.</source>
        <translation>Aún no hay ningún flujo. Cree uno en la página de flujos y vuelva.</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programa de %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
</context>
<context>
    <name>castwright::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Nothing is shown yet. Add a source: a test pattern, an image, your screen …</source>
        <translation>Aún no se muestra nada. Añada una fuente: un patrón de prueba, una imagen, su pantalla …</translation>
    </message>
    <message>
        <source>Sources, the topmost first</source>
        <translation>Fuentes, la de arriba primero</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Edit the selected source</source>
        <translation>Editar la fuente elegida</translation>
    </message>
    <message>
        <source>Filters of the selected source</source>
        <translation>Filtros de la fuente elegida</translation>
    </message>
    <message>
        <source>Move the selected source up</source>
        <translation>Subir la fuente elegida</translation>
    </message>
    <message>
        <source>Move the selected source down</source>
        <translation>Bajar la fuente elegida</translation>
    </message>
    <message>
        <source>Delete the selected source</source>
        <translation>Eliminar la fuente elegida</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar …</translation>
    </message>
    <message>
        <source>&amp;Filters …</source>
        <translation>&amp;Filtros …</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>&amp;Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
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
        <translation>Eliminar la fuente</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>castwright::StatsPanel</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Composing a frame</source>
        <translation>Componer un fotograma</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Encoding a frame</source>
        <translation>Codificar un fotograma</translation>
    </message>
    <message>
        <source>Frames not sent</source>
        <translation>Fotogramas no enviados</translation>
    </message>
    <message>
        <source>Frames late or skipped</source>
        <translation>Fotogramas tardíos u omitidos</translation>
    </message>
    <message>
        <source>Processor (100 % is one core)</source>
        <translation>Procesador (100 % es un núcleo)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco libre</translation>
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
            <numerusform>%n viéndolo</numerusform>
            <numerusform>%n viéndolo</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched from elsewhere</source>
        <translation>Se recoge de otro sitio</translation>
    </message>
    <message>
        <source>Waits for a publisher</source>
        <translation>Espera un emisor</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDetail</name>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>&amp;Usar en el estudio</translation>
    </message>
    <message>
        <source>&amp;Open the player</source>
        <translation>A&amp;brir el reproductor</translation>
    </message>
    <message>
        <source>C&amp;hange …</source>
        <translation>Ca&amp;mbiar …</translation>
    </message>
    <message>
        <source>Delet&amp;e …</source>
        <translation>&amp;Eliminar …</translation>
    </message>
    <message>
        <source>There is no studio to use it in.</source>
        <translation>No hay ningún estudio donde usarlo.</translation>
    </message>
    <message>
        <source>Adds it as a source to “%1”.</source>
        <translation>Lo añade como fuente a «%1».</translation>
    </message>
    <message>
        <source>It is a source of “%1” now.</source>
        <translation>Ahora es una fuente de «%1».</translation>
    </message>
    <message>
        <source>Delete the stream</source>
        <translation>Eliminar el flujo</translation>
    </message>
    <message>
        <source>“%1” is forgotten with its keys and the servers it is sent on to, and its publisher is sent away. Recordings and clips stay in the library. This cannot be taken back.</source>
        <translation>«%1» se olvida con sus claves y los servidores a los que se reenvía, y su emisor se desconecta. Las grabaciones y los clips siguen en la biblioteca. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>castwright::StreamEditor</name>
    <message>
        <source>&amp;Somebody publishes it here (push)</source>
        <translation>Alguien &amp;lo publica aquí (push)</translation>
    </message>
    <message>
        <source>It is &amp;fetched from elsewhere (pull)</source>
        <translation>Se &amp;recoge de otro sitio (pull)</translation>
    </message>
    <message>
        <source>&amp;Record every session into the library</source>
        <translation>&amp;Grabar cada sesión en la biblioteca</translation>
    </message>
    <message>
        <source>S&amp;witched on</source>
        <translation>Acti&amp;vado</translation>
    </message>
    <message>
        <source>Create a stream</source>
        <translation>Crear un flujo</translation>
    </message>
    <message>
        <source>Change the stream</source>
        <translation>Cambiar el flujo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Main stage</source>
        <translation>Escenario principal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Descri&amp;pción</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Addresses to fetch from, the first first; the others stand by</source>
        <translation>Direcciones de las que se recoge, primero la primera; las demás esperan</translation>
    </message>
    <message>
        <source>Another address to fetch from</source>
        <translation>Otra dirección de la que recoger</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Fe&amp;tch it now</source>
        <translation>Recoger a&amp;hora</translation>
    </message>
    <message>
        <source>Fetch from this address earlier</source>
        <translation>Recoger antes de esta dirección</translation>
    </message>
    <message>
        <source>Fetch from this address later</source>
        <translation>Recoger después de esta dirección</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>Quitar esta dirección</translation>
    </message>
    <message>
        <source>RTMP, SRT, RTSP, HLS or MPEG-TS over HTTP. The first address is used; when it fails, the next one is.</source>
        <translation>RTMP, SRT, RTSP, HLS o MPEG-TS por HTTP. Se usa la primera dirección; si falla, la siguiente.</translation>
    </message>
    <message>
        <source>How much of the past can be watched and cut</source>
        <translation>Cuánto del pasado se puede ver y cortar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>A second publisher</source>
        <translation>Un segundo emisor</translation>
    </message>
    <message>
        <source>Is sent away</source>
        <translation>Se rechaza</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Toma el relevo</translation>
    </message>
    <message>
        <source>Smaller pictures for players</source>
        <translation>Imágenes más pequeñas para reproductores</translation>
    </message>
    <message>
        <source>Each is encoded beside the original and costs processor time while somebody watches it.</source>
        <translation>Cada una se codifica junto al original y cuesta procesador mientras alguien la ve.</translation>
    </message>
    <message>
        <source>&amp;Keep of the past</source>
        <translation>Guardar del pasad&amp;o</translation>
    </message>
    <message>
        <source>A second &amp;publisher</source>
        <translation>Un segundo e&amp;misor</translation>
    </message>
    <message>
        <source>S&amp;maller pictures</source>
        <translation>&amp;Imágenes más pequeñas</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamPages</name>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>S&amp;treams …</source>
        <translation>&amp;Flujos …</translation>
    </message>
    <message>
        <source>&amp;Analytics …</source>
        <translation>&amp;Estadísticas …</translation>
    </message>
</context>
<context>
    <name>castwright::StreamView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagen en vivo</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Not on air</source>
        <translation>Fuera del aire</translation>
    </message>
    <message>
        <source>Sound of the live picture</source>
        <translation>Sonido de la imagen en directo</translation>
    </message>
    <message>
        <source>Heard on the monitoring device. Click to mute.</source>
        <translation>Se oye en el dispositivo de escucha. Haga clic para silenciar.</translation>
    </message>
    <message>
        <source>Muted. Click to hear it on the monitoring device.</source>
        <translation>Silenciado. Haga clic para oírlo en el dispositivo de escucha.</translation>
    </message>
</context>
<context>
    <name>castwright::StreamsModel</name>
    <message numerus="yes">
        <source>%1, %2, health: %3, %n watching, %4</source>
        <translation>
            <numerusform>%1, %2, salud: %3, %n viéndolo, %4</numerusform>
            <numerusform>%1, %2, salud: %3, %n viéndolo, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>Buscar en los flujos</translation>
    </message>
    <message>
        <source>&amp;Analytics of this stream</source>
        <translation>Estadísti&amp;cas de este flujo</translation>
    </message>
    <message>
        <source>C&amp;reate a stream …</source>
        <translation>C&amp;rear un flujo …</translation>
    </message>
    <message>
        <source>There is no stream yet</source>
        <translation>Aún no hay ningún flujo</translation>
    </message>
    <message>
        <source>A stream is a place that OBS, a phone or a camera publishes to, over RTMP, SRT or HTTP, or something that is fetched from elsewhere. It can be watched in a browser, recorded, cut, sent on, and used as a source in a studio.

Create one, and copy its address and key into the program that publishes.</source>
        <translation>Un flujo es un lugar en el que OBS, un teléfono o una cámara publica, por RTMP, SRT o HTTP, o algo que se recoge de otro sitio. Se puede ver en un navegador, grabar, cortar, reenviar y usar como fuente en un estudio.

Cree uno y copie su dirección y su clave en el programa que publica.</translation>
    </message>
    <message>
        <source>Create the &amp;first stream …</source>
        <translation>Crear el &amp;primer flujo …</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>%1 de %n flujo</numerusform>
            <numerusform>%1 de %n flujos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StudioFilesMenu</name>
    <message>
        <source>Imported: %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Se ha tomado todo.</translation>
    </message>
    <message>
        <source>The studio is there. Please look at these:</source>
        <translation>El estudio está listo. Mire esto, por favor:</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>&amp;Import, also from OBS Studio …</source>
        <translation>&amp;Importar, también de OBS Studio …</translation>
    </message>
    <message>
        <source>Export the studio</source>
        <translation>Exportar el estudio</translation>
    </message>
    <message>
        <source>Castwright studios (*.castwright)</source>
        <translation>Estudios de Castwright (*.castwright)</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>No se pudo escribir el archivo en %1: %2</translation>
    </message>
    <message>
        <source>Exported to %1. Stream keys are not in the file.</source>
        <translation>Exportado a %1. Las claves de transmisión no están en el archivo.</translation>
    </message>
    <message>
        <source>Import a studio</source>
        <translation>Importar un estudio</translation>
    </message>
    <message>
        <source>Castwright studios and OBS scene collections (*.castwright *.json)</source>
        <translation>Estudios de Castwright y colecciones de escenas de OBS (*.castwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which OBS profile goes with it?</source>
        <translation>¿Qué perfil de OBS le corresponde?</translation>
    </message>
    <message>
        <source>OBS profiles</source>
        <translation>Perfiles de OBS</translation>
    </message>
    <message>
        <source>None: scenes and sources only</source>
        <translation>Ninguno: solo escenas y fuentes</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>A profile brings the canvas, the bitrates and the service with its stream key.</source>
        <translation>Un perfil trae el lienzo, las tasas y el servicio con su clave de transmisión.</translation>
    </message>
    <message>
        <source>%1 is neither a Castwright studio nor an OBS scene collection.</source>
        <translation>%1 no es un estudio de Castwright ni una colección de escenas de OBS.</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 no se importó: %2</translation>
    </message>
</context>
<context>
    <name>castwright::StudioSwitcher</name>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>+ Studio</source>
        <translation>+ Estudio</translation>
    </message>
    <message>
        <source>Add a studio</source>
        <translation>Añadir un estudio</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>&amp;Estudio</translation>
    </message>
    <message>
        <source>My show</source>
        <translation>Mi programa</translation>
    </message>
    <message>
        <source>Rename the studio</source>
        <translation>Cambiar el nombre del estudio</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>Volvemos enseguida</translation>
    </message>
    <message>
        <source>Delete the studio</source>
        <translation>Eliminar el estudio</translation>
    </message>
    <message>
        <source>“%1” is deleted with its scenes, sources and destinations. This cannot be undone.</source>
        <translation>«%1» se elimina con sus escenas, fuentes y destinos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>castwright::TargetDialog</name>
    <message>
        <source>Sent &amp;while the stream is on air</source>
        <translation>Se &amp;reenvía mientras el flujo está al aire</translation>
    </message>
    <message>
        <source>Send the stream on</source>
        <translation>Reenviar el flujo</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Cambiar el servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address with the key</source>
        <translation>Dirección con la clave</translation>
    </message>
    <message>
        <source>An RTMP, RTMPS or SRT address, with its key at the end.</source>
        <translation>Una dirección RTMP, RTMPS o SRT con su clave al final.</translation>
    </message>
    <message>
        <source>An empty address leaves it as it is.</source>
        <translation>Una dirección vacía la deja como está.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
</context>
<context>
    <name>castwright::TargetsTab</name>
    <message>
        <source>This stream is not sent on. Add a server, and it gets the stream as it comes in, without encoding it again.</source>
        <translation>Este flujo no se reenvía. Añada un servidor: recibe el flujo tal como llega, sin volver a codificarlo.</translation>
    </message>
    <message>
        <source>Servers that the stream is sent on to</source>
        <translation>Servidores a los que se reenvía el flujo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>A&amp;dd a server …</source>
        <translation>Aña&amp;dir un servidor …</translation>
    </message>
    <message>
        <source>Chan&amp;ge …</source>
        <translation>C&amp;ambiar …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Desact&amp;ivar</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>Rein&amp;tentar ahora</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>E&amp;liminar …</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ Desactivado</translation>
    </message>
    <message>
        <source>● Sending</source>
        <translation>● Enviando</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Fallido</translation>
    </message>
    <message>
        <source>○ Waits for the stream</source>
        <translation>○ Espera el flujo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“%1” gets the stream no more, and its address and key are forgotten.</source>
        <translation>«%1» ya no recibe el flujo; su dirección y su clave se olvidan.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>Act&amp;ivar</translation>
    </message>
</context>
<context>
    <name>castwright::TimePlot</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionBar</name>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Pasar</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>C&amp;orte</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transición</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Tipo de transición</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>Duración de la transición</translation>
    </message>
    <message>
        <source>Puts the preview on program with the transition</source>
        <translation>Pone la vista previa en el programa con la transición</translation>
    </message>
    <message>
        <source>Puts the preview on program at once</source>
        <translation>Pone la vista previa en el programa al instante</translation>
    </message>
    <message>
        <source>Transition by hand</source>
        <translation>Transición a mano</translation>
    </message>
    <message>
        <source>Moves the transition by hand; at the end the preview is on program</source>
        <translation>Mueve la transición a mano; al final la vista previa está en el programa</translation>
    </message>
    <message>
        <source>&amp;More …</source>
        <translation>&amp;Más …</translation>
    </message>
    <message>
        <source>More about the transition</source>
        <translation>Más sobre la transición</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionDialog</name>
    <message>
        <source>The film at the moment of the change</source>
        <translation>La película en el momento del cambio</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transición</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Tipo de transición</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>Duración de la transición</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>A film, best with transparency, is played over the change. Under it the scenes change at one moment.</source>
        <translation>Sobre el cambio se reproduce una película, mejor con transparencia. Debajo, las escenas cambian en un instante.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>File of the film</source>
        <translation>Archivo de la película</translation>
    </message>
    <message>
        <source>When the scenes change</source>
        <translation>Cuándo cambian las escenas</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Volume of the film</source>
        <translation>Volumen de la película</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>&amp;Película</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>Scenes change &amp;after</source>
        <translation>Las escenas cambian &amp;tras</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volumen</translation>
    </message>
    <message>
        <source>A file on this machine</source>
        <translation>Un archivo de este equipo</translation>
    </message>
</context>
<context>
    <name>castwright::TrimDialog</name>
    <message>
        <source>Cut a part out</source>
        <translation>Cortar una parte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1, part</source>
        <translation>%1, parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Cortar</translation>
    </message>
    <message>
        <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
        <translation>%1. La imagen no se vuelve a codificar, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>El final debe venir después del comienzo.</translation>
    </message>
    <message>
        <source>The picture at the slider</source>
        <translation>La imagen del control</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>La primera imagen de la parte</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>La última imagen de la parte</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>Posición en la película</translation>
    </message>
    <message>
        <source>Arrow keys go by a picture, Page Up and Page Down by a second</source>
        <translation>Las flechas avanzan una imagen; Re Pág y Av Pág, un segundo</translation>
    </message>
    <message>
        <source>&amp;Begins here</source>
        <translation>&amp;Empieza aquí</translation>
    </message>
    <message>
        <source>&amp;Ends here</source>
        <translation>&amp;Termina aquí</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
</context>
<context>
    <name>castwright::Uploader</name>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 no se aceptó: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>The upload of %1 was ended.</source>
        <translation>La subida de %1 se terminó.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 no se envió: %2</translation>
    </message>
</context>
<context>
    <name>castwright::WatchTab</name>
    <message>
        <source>Comes in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Viéndolo</translation>
    </message>
    <message>
        <source>C&amp;lip the last 30 s</source>
        <translation>Cortar &amp;los últimos 30 s</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>Cortar una par&amp;te …</translation>
    </message>
    <message>
        <source>Send the publisher awa&amp;y …</source>
        <translation>Desco&amp;nectar al emisor …</translation>
    </message>
    <message>
        <source>Send the publisher away</source>
        <translation>Desconectar al emisor</translation>
    </message>
    <message>
        <source>&amp;Send away</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>Salud: %1</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>%1 desde %2, durante %3</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>entrada %1, salida %2</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>se está grabando</translation>
    </message>
    <message>
        <source>Last on air until %1</source>
        <translation>Al aire por última vez hasta %1</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>Clip del %1</translation>
    </message>
    <message>
        <source>The last half minute is being cut. It will be among the clips and in the library.</source>
        <translation>Se está cortando el último medio minuto. Estará entre los clips y en la biblioteca.</translation>
    </message>
    <message>
        <source>The connection is closed. With a good key the publisher may come again.</source>
        <translation>La conexión se cierra. Con una clave válida, el emisor puede volver.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhookEditor</name>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Activo</translation>
    </message>
    <message>
        <source>A&amp;ll events, those of later versions too</source>
        <translation>&amp;Todos los eventos, también los de versiones futuras</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Añadir un webhook</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Cambiar el webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Choose at least one event, or all of them.</source>
        <translation>Elija al menos un evento, o todos.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhooksDialog</name>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Cambiar …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar una &amp;prueba</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Castwright posts what happens to these addresses, signed, and tries again for a day when nobody answers.</source>
        <translation>Castwright envía a estas direcciones lo que ocurre, firmado, y reintenta durante un día si nadie responde.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Add a webhook …</source>
        <translation>&amp;Añadir un webhook …</translation>
    </message>
    <message>
        <source>Signing secret of the new webhook</source>
        <translation>Secreto de firma del webhook nuevo</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>Copiar el secreto de firma</translation>
    </message>
    <message>
        <source>The signing secret; copy it now, it is not shown again:</source>
        <translation>El secreto de firma; cópielo ahora, no se vuelve a mostrar:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>● Active</source>
        <translation>● Activo</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ En pausa</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>A test is on its way. What became of it is in the list below.</source>
        <translation>Una prueba está en camino. El resultado está en la lista de abajo.</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Eliminar el webhook</translation>
    </message>
    <message>
        <source>Nothing is posted to %1 any more, and its log goes too.</source>
        <translation>Ya no se envía nada a %1, y su registro también desaparece.</translation>
    </message>
    <message>
        <source>Webhooks of the stream proxy</source>
        <translation>Webhooks del proxy de flujos</translation>
    </message>
    <message>
        <source>No webhook yet. Add one, and what happens is posted to its address from then on.</source>
        <translation>Aún no hay ningún webhook. Añada uno y, desde entonces, se enviará a su dirección lo que ocurra.</translation>
    </message>
</context>
<context>
    <name>castwright::WelcomeDialog</name>
    <message>
        <source>Welcome to Castwright</source>
        <translation>Bienvenido a Castwright</translation>
    </message>
    <message>
        <source>&amp;Skip the introduction</source>
        <translation>&amp;Saltar la introducción</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Stream &amp;live to platforms</source>
        <translation>Emitir en &amp;directo en plataformas</translation>
    </message>
    <message>
        <source>To one or many at once, and record beside it.</source>
        <translation>En una o en muchas a la vez, y grabar al mismo tiempo.</translation>
    </message>
    <message>
        <source>&amp;Record only</source>
        <translation>Solo &amp;grabar</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Try it out first</source>
        <translation>&amp;Probar primero</translation>
    </message>
    <message>
        <source>A test picture to a test destination on this machine.</source>
        <translation>Una imagen de prueba a un destino de prueba en este equipo.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Five steps, three minutes; everything can be changed later.</source>
        <translation>Cinco pasos, tres minutos; todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>Looking for encoders …</source>
        <translation>Buscando codificadores …</translation>
    </message>
    <message>
        <source>How much your line can carry decides how good the picture can be. Measuring sends data for some seconds to a server on the internet.</source>
        <translation>Lo que soporta su línea decide lo buena que puede ser la imagen. Medir envía datos durante unos segundos a un servidor de internet.</translation>
    </message>
    <message>
        <source>&amp;Measure the line</source>
        <translation>&amp;Medir la línea</translation>
    </message>
    <message>
        <source>What can this machine carry?</source>
        <translation>¿Qué puede soportar este equipo?</translation>
    </message>
    <message>
        <source>Castwright looks at the encoders it finds and, if you like, at your line.</source>
        <translation>Castwright mira los codificadores que encuentra y, si quiere, su línea.</translation>
    </message>
    <message>
        <source>My &amp;screen</source>
        <translation>Mi &amp;pantalla</translation>
    </message>
    <message>
        <source>All of it; you can choose a part later.</source>
        <translation>Entera; después puede elegir una parte.</translation>
    </message>
    <message>
        <source>My &amp;camera</source>
        <translation>Mi &amp;cámara</translation>
    </message>
    <message>
        <source>The first one that is found, and the default microphone.</source>
        <translation>La primera que se encuentre, y el micrófono predeterminado.</translation>
    </message>
    <message>
        <source>A &amp;test picture</source>
        <translation>Una imagen de p&amp;rueba</translation>
    </message>
    <message>
        <source>With a clock in it and a tone, so that you see and hear that it works.</source>
        <translation>Con un reloj y un tono, para ver y oír que funciona.</translation>
    </message>
    <message>
        <source>What shall be seen?</source>
        <translation>¿Qué se va a ver?</translation>
    </message>
    <message>
        <source>The first source of your studio; you can add as many as you like.</source>
        <translation>La primera fuente de su estudio; puede añadir las que quiera.</translation>
    </message>
    <message>
        <source>A test &amp;destination on this machine, to be watched in a browser</source>
        <translation>Un &amp;destino de prueba en este equipo, para verlo en un navegador</translation>
    </message>
    <message>
        <source>A &amp;recording</source>
        <translation>Una &amp;grabación</translation>
    </message>
    <message>
        <source>A &amp;platform: I have its stream key at hand</source>
        <translation>Una &amp;plataforma: tengo su clave a mano</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>¿Adónde debe ir?</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button on the last page.</source>
        <translation>No se envía nada antes de que pulse el botón de la última página.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go live, look at it, and end it again with the red button in the window.</source>
        <translation>Emita, véalo y termine con el botón rojo de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Emitir en directo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>✓ The processor encodes the picture; no graphics card was found that can.</source>
        <translation>✓ El procesador codifica la imagen; no se encontró ninguna tarjeta gráfica que pueda.</translation>
    </message>
    <message>
        <source>✓ The graphics card can encode the picture (%1); the processor stays free for the rest.</source>
        <translation>✓ La tarjeta gráfica puede codificar la imagen (%1); el procesador queda libre para lo demás.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Midiendo …</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>No se pudo medir: %1</translation>
    </message>
    <message>
        <source>✓ Your line carries %1 Mbit/s.</source>
        <translation>✓ Su línea soporta %1 Mbit/s.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Test destination</source>
        <translation>Destino de prueba</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&lt;b&gt;● You are on air.&lt;/b&gt;</source>
        <translation>&lt;b&gt;● Está al aire.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Everything is prepared.</source>
        <translation>Todo está preparado.</translation>
    </message>
    <message>
        <source>Watch it in VLC or in a browser that plays HLS: %1</source>
        <translation>Véalo en VLC o en un navegador que reproduzca HLS: %1</translation>
    </message>
    <message>
        <source>Suggested: %1 × %2, %3 kbit/s</source>
        <translation>Sugerencia: %1 × %2, %3 kbit/s</translation>
    </message>
</context>
</TS>
