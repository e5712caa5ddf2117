<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AnalyticsTexts</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Identificado com</translation>
    </message>
    <message>
        <source>Mean health</source>
        <translation>Saúde média</translation>
    </message>
    <message>
        <source>Mean bitrate</source>
        <translation>Taxa média</translation>
    </message>
    <message>
        <source>Mean frame rate</source>
        <translation>Quadros por segundo, média</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Chegada</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Processor, %</source>
        <translation>Processador, %</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco livre</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>Chegada ou saída</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>O que estava errado</translation>
    </message>
    <message>
        <source>Jitter, ms</source>
        <translation>Oscilação, ms</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
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
        <translation>Pacotes perdidos</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>Máximo ao mesmo tempo</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Na maior parte</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Assistido</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Streams on air</source>
        <translation>Fluxos no ar</translation>
    </message>
    <message>
        <source>1080 lines, min</source>
        <translation>1080 linhas, min</translation>
    </message>
    <message>
        <source>2160 lines, min</source>
        <translation>2160 linhas, min</translation>
    </message>
    <message>
        <source>480 lines, min</source>
        <translation>480 linhas, min</translation>
    </message>
    <message>
        <source>720 lines, min</source>
        <translation>720 linhas, min</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Took, ms</source>
        <translation>Duração, ms</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Assistindo</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo o resto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
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
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Colour bars, a moving picture, or a frame counter.</source>
        <translation>Barras de cores, uma imagem em movimento ou um contador de quadros.</translation>
    </message>
    <message>
        <source>A test tone; a beep with each flash of the counter pattern.</source>
        <translation>Um tom de teste; no contador, um bipe a cada flash.</translation>
    </message>
    <message>
        <source>#rrggbb or #rrggbbaa.</source>
        <translation>#rrggbb ou #rrggbbaa.</translation>
    </message>
    <message>
        <source>A png, jpg, webp, svg or gif file on this machine.</source>
        <translation>Um arquivo png, jpg, webp, svg ou gif nesta máquina.</translation>
    </message>
    <message>
        <source>An asset of the media library.</source>
        <translation>Um arquivo da biblioteca.</translation>
    </message>
    <message>
        <source>Words; {clock}, {date} and {countdown} are replaced every second.</source>
        <translation>Palavras; {clock}, {date} e {countdown} são trocados a cada segundo.</translation>
    </message>
    <message>
        <source>Font family.</source>
        <translation>Família da fonte.</translation>
    </message>
    <message>
        <source>Height of the font in canvas pixels.</source>
        <translation>Altura da fonte em pixels da tela.</translation>
    </message>
    <message>
        <source>Width of the outline; 0 is none.</source>
        <translation>Largura do contorno; 0 é nenhum.</translation>
    </message>
    <message>
        <source>Bold face.</source>
        <translation>Negrito.</translation>
    </message>
    <message>
        <source>Italic face.</source>
        <translation>Itálico.</translation>
    </message>
    <message>
        <source>Alignment of the lines.</source>
        <translation>Alinhamento das linhas.</translation>
    </message>
    <message>
        <source>Scrolling speed to the left; negative to the right.</source>
        <translation>Velocidade da rolagem para a esquerda; negativa, para a direita.</translation>
    </message>
    <message>
        <source>The moment {countdown} counts to, ISO 8601.</source>
        <translation>O momento até o qual {countdown} conta, em ISO 8601.</translation>
    </message>
    <message>
        <source>A video or audio file on this machine.</source>
        <translation>Um arquivo de vídeo ou som nesta máquina.</translation>
    </message>
    <message>
        <source>Further files or media ids, played in order.</source>
        <translation>Outros arquivos, tocados em ordem.</translation>
    </message>
    <message>
        <source>What happens after the last file.</source>
        <translation>O que acontece após o último arquivo.</translation>
    </message>
    <message>
        <source>Holds the current frame.</source>
        <translation>Mantém o quadro atual.</translation>
    </message>
    <message>
        <source>Where to start; changing it seeks.</source>
        <translation>Onde começar; mudar salta para lá.</translation>
    </message>
    <message>
        <source>Name of the display; empty is the first.</source>
        <translation>Nome da tela; vazio é a primeira.</translation>
    </message>
    <message>
        <source>Left edge of the region.</source>
        <translation>Borda esquerda da área.</translation>
    </message>
    <message>
        <source>Top edge of the region.</source>
        <translation>Borda superior da área.</translation>
    </message>
    <message>
        <source>Width of the region; 0 is all.</source>
        <translation>Largura da área; 0 é tudo.</translation>
    </message>
    <message>
        <source>Height of the region; 0 is all.</source>
        <translation>Altura da área; 0 é tudo.</translation>
    </message>
    <message>
        <source>Captures per second.</source>
        <translation>Capturas por segundo.</translation>
    </message>
    <message>
        <source>Includes the mouse pointer.</source>
        <translation>Inclui o ponteiro do mouse.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the first.</source>
        <translation>Nome do dispositivo; vazio é o primeiro.</translation>
    </message>
    <message>
        <source>Wanted width.</source>
        <translation>Largura desejada.</translation>
    </message>
    <message>
        <source>Wanted height.</source>
        <translation>Altura desejada.</translation>
    </message>
    <message>
        <source>Wanted frames per second.</source>
        <translation>Quadros por segundo desejados.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the default.</source>
        <translation>Nome do dispositivo; vazio é o padrão.</translation>
    </message>
    <message>
        <source>Takes what the machine plays.</source>
        <translation>Capta o que a máquina toca.</translation>
    </message>
    <message>
        <source>rtmp(s), srt, rtsp, or http(s) with HLS or MPEG-TS.</source>
        <translation>rtmp(s), srt, rtsp ou http(s) com HLS ou MPEG-TS.</translation>
    </message>
    <message>
        <source>Buffer against jitter.</source>
        <translation>Buffer contra oscilações.</translation>
    </message>
    <message>
        <source>A scene of this studio that does not show this one.</source>
        <translation>Uma cena deste estúdio que não mostre esta.</translation>
    </message>
    <message>
        <source>Video codec. HEVC and AV1 only where the destination takes them.</source>
        <translation>Codec de vídeo. HEVC e AV1 só onde o destino os aceita.</translation>
    </message>
    <message>
        <source>Which encoder to use; falls back to software when it does not open.</source>
        <translation>Qual codificador usar; se não abrir, usa-se o de software.</translation>
    </message>
    <message>
        <source>Constant bitrate, variable bitrate, or constant quality.</source>
        <translation>Taxa constante, taxa variável ou qualidade constante.</translation>
    </message>
    <message>
        <source>Video bitrate in kbit/s.</source>
        <translation>Taxa de bits do vídeo em kbit/s.</translation>
    </message>
    <message>
        <source>Quality for crf: lower is better.</source>
        <translation>Qualidade com CRF: menor é melhor.</translation>
    </message>
    <message>
        <source>Seconds between keyframes.</source>
        <translation>Segundos entre quadros-chave.</translation>
    </message>
    <message>
        <source>Encoder preset, for example veryfast.</source>
        <translation>Predefinição do codificador, por exemplo veryfast.</translation>
    </message>
    <message>
        <source>H.264 profile: baseline, main or high.</source>
        <translation>Perfil H.264: baseline, main ou high.</translation>
    </message>
    <message>
        <source>Number of consecutive B-frames.</source>
        <translation>Número de quadros B seguidos.</translation>
    </message>
    <message>
        <source>AAC bitrate in kbit/s.</source>
        <translation>Taxa de bits AAC em kbit/s.</translation>
    </message>
    <message>
        <source>Call the other side, or wait for it.</source>
        <translation>Chamar o outro lado ou esperar por ele.</translation>
    </message>
    <message>
        <source>Receiver latency.</source>
        <translation>Latência do receptor.</translation>
    </message>
    <message>
        <source>Sent to the other side.</source>
        <translation>Enviado ao outro lado.</translation>
    </message>
    <message>
        <source>10 to 79 characters; empty is no encryption.</source>
        <translation>De 10 a 79 caracteres; vazio é sem criptografia.</translation>
    </message>
    <message>
        <source>MPEG-TS or fragmented MP4 segments.</source>
        <translation>Segmentos MPEG-TS ou MP4 fragmentado.</translation>
    </message>
    <message>
        <source>Target length of a segment in seconds.</source>
        <translation>Duração desejada de um segmento em segundos.</translation>
    </message>
    <message>
        <source>Segments kept in the playlist.</source>
        <translation>Segmentos mantidos na lista.</translation>
    </message>
    <message>
        <source>Folder on this machine; empty is the recordings folder.</source>
        <translation>Pasta nesta máquina; vazio é a de gravações.</translation>
    </message>
    <message>
        <source>mp4 (fragmented while recording, plain after) or mkv.</source>
        <translation>mp4 (fragmentado ao gravar, comum depois) ou mkv.</translation>
    </message>
    <message>
        <source>Audio tracks, 1 to 6, that the file holds, in this order.</source>
        <translation>Faixas de som, de 1 a 6, que o arquivo contém, nesta ordem.</translation>
    </message>
    <message>
        <source>Pixels, even.</source>
        <translation>Pixels, número par.</translation>
    </message>
    <message>
        <source>Frames per second.</source>
        <translation>Quadros por segundo.</translation>
    </message>
    <message>
        <source>Words on the slate.</source>
        <translation>Palavras no aviso.</translation>
    </message>
    <message>
        <source>Background as #rrggbb.</source>
        <translation>Fundo como #rrggbb.</translation>
    </message>
    <message>
        <source>The colour that becomes transparent, #rrggbb.</source>
        <translation>A cor que fica transparente, #rrggbb.</translation>
    </message>
    <message>
        <source>How near to the colour is transparent.</source>
        <translation>Quão perto da cor fica transparente.</translation>
    </message>
    <message>
        <source>Width of the soft edge; 0 is a hard one.</source>
        <translation>Largura da borda suave; 0 é dura.</translation>
    </message>
    <message>
        <source>How much of the colour&apos;s reflection is taken out of what stays.</source>
        <translation>Quanto do reflexo da cor é tirado do que resta.</translation>
    </message>
    <message>
        <source>-1 is black, 0 leaves it, 1 is white.</source>
        <translation>-1 é preto, 0 não muda, 1 é branco.</translation>
    </message>
    <message>
        <source>1 leaves it.</source>
        <translation>1 não muda nada.</translation>
    </message>
    <message>
        <source>0 is grey, 1 leaves it.</source>
        <translation>0 é cinza, 1 não muda.</translation>
    </message>
    <message>
        <source>Above 1 lightens the middle tones.</source>
        <translation>Acima de 1 clareia os tons médios.</translation>
    </message>
    <message>
        <source>Turns the colours about the wheel.</source>
        <translation>Gira as cores no círculo cromático.</translation>
    </message>
    <message>
        <source>Pixels.</source>
        <translation>Pixels (px).</translation>
    </message>
    <message>
        <source>How far a point spreads.</source>
        <translation>Quanto um ponto se espalha.</translation>
    </message>
    <message>
        <source>0 leaves it.</source>
        <translation>0 não muda nada.</translation>
    </message>
    <message>
        <source>A look-up table on this machine: .cube, .3dl, .dat, .m3d or .csp.</source>
        <translation>Uma tabela de cores nesta máquina: .cube, .3dl, .dat, .m3d ou .csp.</translation>
    </message>
    <message>
        <source>0 leaves the picture, 1 is all of the look.</source>
        <translation>0 deixa a imagem, 1 aplica todo o efeito.</translation>
    </message>
    <message>
        <source>dB.</source>
        <translation>dB.</translation>
    </message>
    <message>
        <source>Sound below it is shut out, dBFS.</source>
        <translation>O som abaixo é cortado, dBFS.</translation>
    </message>
    <message>
        <source>How fast it opens.</source>
        <translation>Com que rapidez abre.</translation>
    </message>
    <message>
        <source>How fast it shuts.</source>
        <translation>Com que rapidez fecha.</translation>
    </message>
    <message>
        <source>Sound above it is turned down, dBFS.</source>
        <translation>O som acima é abaixado, dBFS.</translation>
    </message>
    <message>
        <source>By how much: 4 makes 4 dB above the threshold 1 dB.</source>
        <translation>Quanto: 4 transforma 4 dB acima do limiar em 1 dB.</translation>
    </message>
    <message>
        <source>How fast it turns down.</source>
        <translation>Com que rapidez abaixa.</translation>
    </message>
    <message>
        <source>How fast it turns up again.</source>
        <translation>Com que rapidez volta a subir.</translation>
    </message>
    <message>
        <source>Gain after it, dB.</source>
        <translation>Ganho depois, dB.</translation>
    </message>
    <message>
        <source>Nothing is louder, dBFS.</source>
        <translation>Nada fica mais alto, dBFS.</translation>
    </message>
    <message>
        <source>How fast it lets go.</source>
        <translation>Com que rapidez solta.</translation>
    </message>
    <message>
        <source>How much of the noise is taken away, dB.</source>
        <translation>Quanto do ruído é tirado, dB.</translation>
    </message>
    <message>
        <source>How loud the noise is, dBFS.</source>
        <translation>Nível do ruído, dBFS.</translation>
    </message>
    <message>
        <source>Shown to the producer.</source>
        <translation>Mostrado a quem produz.</translation>
    </message>
    <message>
        <source>Go live by itself when the server starts after a crash or reboot.</source>
        <translation>Voltar ao ar sozinho quando o servidor inicia após uma queda ou reinício.</translation>
    </message>
    <message>
        <source>Sound device on which the producer listens; empty is the default.</source>
        <translation>Dispositivo em que o produtor ouve; vazio é o padrão.</translation>
    </message>
    <message>
        <source>Seconds of the program kept for saving afterwards; 0 keeps none.</source>
        <translation>Segundos do programa guardados para salvar depois; 0 não guarda nada.</translation>
    </message>
    <message>
        <source>A stream of this server, or another studio, whose program it then is.</source>
        <translation>Um fluxo deste servidor ou outro estúdio; então é o programa dele.</translation>
    </message>
    <message>
        <source>Management needs an API key. Players never do.</source>
        <translation>O gerenciamento precisa de uma chave de API. Os players, nunca.</translation>
    </message>
    <message>
        <source>Players need an address that was signed and has not expired.</source>
        <translation>Os players precisam de um endereço assinado e não expirado.</translation>
    </message>
    <message>
        <source>How long a signed address is good for.</source>
        <translation>Por quanto tempo vale um endereço assinado.</translation>
    </message>
    <message>
        <source>Streams an account may have.</source>
        <translation>Fluxos que uma conta pode ter.</translation>
    </message>
    <message>
        <source>A stream nobody asked for so long is deleted; 0 keeps it.</source>
        <translation>Um fluxo que ninguém pediu por esse tempo é excluído; 0 o mantém.</translation>
    </message>
    <message>
        <source>Addresses of this machine may be relayed.</source>
        <translation>Endereços desta máquina podem ser retransmitidos.</translation>
    </message>
    <message>
        <source>Addresses of private networks may be relayed.</source>
        <translation>Endereços de redes privadas podem ser retransmitidos.</translation>
    </message>
    <message>
        <source>User-Agent sent upstream; empty is the server&apos;s own.</source>
        <translation>User-Agent enviado à origem; vazio é o do servidor.</translation>
    </message>
    <message>
        <source>-1: as the settings say.</source>
        <translation>-1: conforme as configurações.</translation>
    </message>
    <message>
        <source>Name, TCP and TLS.</source>
        <translation>Resolução do nome, TCP e TLS.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head.</source>
        <translation>Da requisição ao cabeçalho da resposta.</translation>
    </message>
    <message>
        <source>Without a byte for so long, a live stream is helped; -1: as the settings say.</source>
        <translation>Sem um byte por esse tempo, um fluxo ao vivo é socorrido; -1: conforme as configurações.</translation>
    </message>
    <message>
        <source>Live: how long one attempt has before the next begins beside it.</source>
        <translation>Ao vivo: quanto tempo tem uma tentativa antes de a próxima começar ao lado.</translation>
    </message>
    <message>
        <source>Live: without media for so long, and clients are sent away.</source>
        <translation>Ao vivo: sem mídia por esse tempo, os clientes são desconectados.</translation>
    </message>
    <message>
        <source>How long an upstream is kept after its last client.</source>
        <translation>Por quanto tempo a conexão à origem é mantida após o último cliente.</translation>
    </message>
    <message>
        <source>A client that asks for nothing for so long has left.</source>
        <translation>Um cliente que não pede nada por esse tempo foi embora.</translation>
    </message>
    <message>
        <source>And at most so long.</source>
        <translation>E no máximo esse tempo.</translation>
    </message>
    <message>
        <source>How long a bad address is left alone.</source>
        <translation>Por quanto tempo um endereço ruim é deixado de lado.</translation>
    </message>
    <message>
        <source>0 is without limit.</source>
        <translation>0 é sem limite.</translation>
    </message>
    <message>
        <source>0 is without limit; -1: as the settings say.</source>
        <translation>0 é sem limite; -1: conforme as configurações.</translation>
    </message>
    <message>
        <source>To all clients of a stream together; 0 is without limit.</source>
        <translation>Para todos os clientes de um fluxo juntos; 0 é sem limite.</translation>
    </message>
    <message>
        <source>Live: less for 15 s is a failure; 0 is off.</source>
        <translation>Ao vivo: menos por 15 s é uma falha; 0 é desligado.</translation>
    </message>
    <message>
        <source>Strict live TS: what the first client waits for.</source>
        <translation>TS ao vivo estrito: o que o primeiro cliente espera.</translation>
    </message>
    <message>
        <source>Segments kept for other clients.</source>
        <translation>Segmentos guardados para outros clientes.</translation>
    </message>
    <message>
        <source>Longer segments are refused.</source>
        <translation>Segmentos maiores são recusados.</translation>
    </message>
    <message>
        <source>Longer playlists are refused.</source>
        <translation>Listas maiores são recusadas.</translation>
    </message>
    <message>
        <source>Clean transport stream packets only; no ranges; buffered before the first byte.</source>
        <translation>Só pacotes limpos de fluxo de transporte; sem intervalos; com buffer antes do primeiro byte.</translation>
    </message>
    <message>
        <source>Playlists are asked for where the first redirect led to.</source>
        <translation>As listas são pedidas onde levou o primeiro redirecionamento.</translation>
    </message>
    <message>
        <source>Goes back to the primary address when it works again.</source>
        <translation>Volta ao primeiro endereço quando ele funciona de novo.</translation>
    </message>
    <message>
        <source>After how many seconds on a backup the primary is tried.</source>
        <translation>Após quantos segundos em um endereço reserva o primeiro é tentado.</translation>
    </message>
    <message>
        <source>An http:// or socks5:// proxy to connect through.</source>
        <translation>Um proxy http:// ou socks5:// pelo qual conectar.</translation>
    </message>
    <message>
        <source>Addresses tried in one emergency; 0 is all.</source>
        <translation>Endereços tentados em uma emergência; 0 são todos.</translation>
    </message>
    <message>
        <source>A client that is too slow is sent away; else it goes on at the live edge.</source>
        <translation>Um cliente lento demais é desconectado; senão ele continua na ponta do ao vivo.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Alignment</source>
        <translation>Alinhamento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No final</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>Sound bitrate</source>
        <translation>Taxa do som</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Faixas de som</translation>
    </message>
    <message>
        <source>Go live by itself after a crash</source>
        <translation>Voltar ao vivo sozinho após uma falha</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>B-frames</source>
        <translation>Quadros B</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borda suave</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>De baixo</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade certificadora</translation>
    </message>
    <message>
        <source>What the machine plays</source>
        <translation>O que a máquina toca</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Teto</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Countdown to</source>
        <translation>Contagem regressiva até</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>Qualidade (CRF)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Loudness of the noise</source>
        <translation>Nível do ruído</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gama</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Keyframe every</source>
        <translation>Quadro-chave a cada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Da esquerda</translation>
    </message>
    <message>
        <source>Gain afterwards</source>
        <translation>Ganho depois</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Da biblioteca</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Ouvir em</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Largura do contorno</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Raio</translation>
    </message>
    <message>
        <source>Rate control</source>
        <translation>Controle de taxa</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberação</translation>
    </message>
    <message>
        <source>Replay buffer</source>
        <translation>Buffer de replay</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Da direita</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Rolagem</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>Duração de um segmento</translation>
    </message>
    <message>
        <source>Show the pointer</source>
        <translation>Mostrar o ponteiro</translation>
    </message>
    <message>
        <source>Nearness of the colour</source>
        <translation>Proximidade da cor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Reflections taken out</source>
        <translation>Reflexos retirados</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Começar em</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Tom de teste</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Do topo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Picture bitrate</source>
        <translation>Taxa da imagem</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Segments in the list</source>
        <translation>Segmentos na lista</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>O melhor que houver</translation>
    </message>
    <message>
        <source>Colour bars</source>
        <translation>Barras de cor</translation>
    </message>
    <message>
        <source>Calls the server</source>
        <translation>Chama o servidor</translation>
    </message>
    <message>
        <source>Constant bitrate</source>
        <translation>Taxa constante</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation>Contador de quadros</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>Qualidade constante</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hold the last picture</source>
        <translation>Manter a última imagem</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translation>Espera ser chamado</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>Tela principal</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>Imagem em movimento</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Variable bitrate</source>
        <translation>Taxa variável</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>Tela vertical</translation>
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
        <translation>Endereços desta máquina</translation>
    </message>
    <message>
        <source>Private networks</source>
        <translation>Redes privadas</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tempo para conectar</translation>
    </message>
    <message>
        <source>Bad address rests for</source>
        <translation>Endereço ruim descansa por</translation>
    </message>
    <message>
        <source>Send slow players away</source>
        <translation>Desconectar players lentos</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Desistir após</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tempo para responder</translation>
    </message>
    <message>
        <source>Head start of an attempt</source>
        <translation>Vantagem de uma tentativa</translation>
    </message>
    <message>
        <source>HLS player has left after</source>
        <translation>Player HLS saiu após</translation>
    </message>
    <message>
        <source>Delete what nobody asked for</source>
        <translation>Excluir o que ninguém pediu</translation>
    </message>
    <message>
        <source>Connection kept for</source>
        <translation>Conexão mantida por</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>Máximo de players</translation>
    </message>
    <message>
        <source>Players of an address</source>
        <translation>Players por endereço</translation>
    </message>
    <message>
        <source>Players of a stream</source>
        <translation>Players por fluxo</translation>
    </message>
    <message>
        <source>Addresses tried at once</source>
        <translation>Endereços tentados de uma vez</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>Máximo de redirecionamentos</translation>
    </message>
    <message>
        <source>Most streams</source>
        <translation>Máximo de fluxos</translation>
    </message>
    <message>
        <source>Buffered at most for</source>
        <translation>Em buffer no máximo por</translation>
    </message>
    <message>
        <source>Connect through</source>
        <translation>Conectar por</translation>
    </message>
    <message>
        <source>Managing needs a key</source>
        <translation>Gerenciar precisa de chave</translation>
    </message>
    <message>
        <source>Try the first after</source>
        <translation>Tentar o primeiro após</translation>
    </message>
    <message>
        <source>Back to the first address</source>
        <translation>Voltar ao primeiro endereço</translation>
    </message>
    <message>
        <source>A signed address lasts</source>
        <translation>Um endereço assinado dura</translation>
    </message>
    <message>
        <source>Signed addresses for players</source>
        <translation>Endereços assinados para players</translation>
    </message>
    <message>
        <source>Silence that is trouble</source>
        <translation>Silêncio que é problema</translation>
    </message>
    <message>
        <source>Clean transport stream only</source>
        <translation>Só fluxo de transporte limpo</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Stay where redirects led</source>
        <translation>Ficar onde levou o redirecionamento</translation>
    </message>
    <message>
        <source>Backup address</source>
        <translation>Endereço reserva</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Most for a player, a second</source>
        <translation>Máximo por player e segundo</translation>
    </message>
    <message>
        <source>Largest playlist</source>
        <translation>Maior lista</translation>
    </message>
    <message>
        <source>Largest segment</source>
        <translation>Maior segmento</translation>
    </message>
    <message>
        <source>Most for a stream, a second</source>
        <translation>Máximo por fluxo e segundo</translation>
    </message>
    <message>
        <source>Too little, a second</source>
        <translation>Pouco demais, por segundo</translation>
    </message>
    <message>
        <source>Buffered before the start</source>
        <translation>Em buffer antes do início</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ID do fluxo</translation>
    </message>
</context>
<context>
    <name>FirstStudio</name>
    <message>
        <source>My show</source>
        <translation>Meu programa</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>You are on air</source>
        <translation>Você está no ar</translation>
    </message>
    <message>
        <source>Closing Castwright ends the show for everybody who watches.</source>
        <translation>Fechar o Castwright encerra a transmissão para todos que assistem.</translation>
    </message>
    <message>
        <source>&amp;Stay on air</source>
        <translation>&amp;Continuar no ar</translation>
    </message>
    <message>
        <source>&amp;End the show and close</source>
        <translation>&amp;Encerrar a transmissão e fechar</translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>In YouTube Studio choose Create, Go live, Stream. The key stands under Stream settings.</source>
        <translation>No YouTube Studio escolha Criar, Transmitir ao vivo, Stream. A chave está nas configurações da transmissão.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Primary, without TLS</source>
        <translation>Principal, sem TLS</translation>
    </message>
    <message>
        <source>Backup, without TLS</source>
        <translation>Reserva, sem TLS</translation>
    </message>
    <message>
        <source>In the creator dashboard under Settings, Stream: Primary stream key.</source>
        <translation>No painel do criador, em Configurações, Transmissão: chave de transmissão principal.</translation>
    </message>
    <message>
        <source>In Live Producer choose Streaming software and copy the stream key.</source>
        <translation>No Live Producer escolha Software de transmissão e copie a chave.</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>Segundo endereço</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Stream URL and key. If the address there is another one, paste it here.</source>
        <translation>No painel, em Settings, Stream URL and key. Se o endereço lá for outro, cole-o aqui.</translation>
    </message>
    <message>
        <source>In LIVE Center choose Go LIVE, Streaming software. Server address and key are made for each stream; paste both.</source>
        <translation>No LIVE Center escolha Go LIVE, Streaming software. O endereço e a chave mudam a cada transmissão; cole os dois.</translation>
    </message>
    <message>
        <source>Make a live event, choose Custom stream (RTMP) and get the address and key of your region; paste both.</source>
        <translation>Crie um evento ao vivo, escolha Custom stream (RTMP) e pegue o endereço e a chave da sua região; cole os dois.</translation>
    </message>
    <message>
        <source>In the event&apos;s settings under Stream with RTMP.</source>
        <translation>Nas configurações do evento, em Stream with RTMP.</translation>
    </message>
    <message>
        <source>Without TLS</source>
        <translation>Sem TLS</translation>
    </message>
    <message>
        <source>On the dashboard choose RTMP settings and copy the stream key.</source>
        <translation>No painel abra as configurações de RTMP e copie a chave de transmissão.</translation>
    </message>
    <message>
        <source>In the dashboard under Stream, Live inputs, Connection information.</source>
        <translation>No painel, em Stream, Live inputs, Connection information.</translation>
    </message>
    <message>
        <source>In the dashboard under Video, Live streams: Stream key.</source>
        <translation>No painel, em Video, Live streams: Stream key.</translation>
    </message>
    <message>
        <source>Over TLS</source>
        <translation>Por TLS</translation>
    </message>
    <message>
        <source>In Trovo Studio under Stream.</source>
        <translation>No Trovo Studio, em Stream.</translation>
    </message>
    <message>
        <source>In the server&apos;s admin page under Configuration, Server setup, Stream keys. Put your server&apos;s name into the address.</source>
        <translation>Na página de administração do servidor, em Configuration, Server setup, Stream keys. Ponha o nome do seu servidor no endereço.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Seu servidor</translation>
    </message>
    <message>
        <source>Choose Publish, Go live; the live&apos;s settings show the address and the key. Put your server&apos;s name into the address.</source>
        <translation>Escolha Publicar, Transmitir; as configurações mostram o endereço e a chave. Ponha o nome do seu servidor no endereço.</translation>
    </message>
    <message>
        <source>Your server, over TLS</source>
        <translation>Seu servidor, por TLS</translation>
    </message>
    <message>
        <source>The key is the path&apos;s name; for SRT the stream id is publish: and the path. Put your server&apos;s name into the address.</source>
        <translation>A chave é o nome do caminho; em SRT o ID da transmissão é publish: e o caminho. Ponha o nome do seu servidor no endereço.</translation>
    </message>
    <message>
        <source>Own RTMP server</source>
        <translation>Servidor RTMP próprio</translation>
    </message>
    <message>
        <source>The server&apos;s address and, apart from it, the stream key.</source>
        <translation>O endereço do servidor e, separada, a chave de transmissão.</translation>
    </message>
    <message>
        <source>Host and port of the receiver.</source>
        <translation>Host e porta do receptor.</translation>
    </message>
    <message>
        <source>HLS on this machine</source>
        <translation>HLS nesta máquina</translation>
    </message>
    <message>
        <source>Served by Castwright itself; any player on the network can watch.</source>
        <translation>Servido pelo próprio Castwright; qualquer player da rede pode assistir.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>An MP4 file in the recordings folder that plays even after a crash.</source>
        <translation>Um arquivo MP4 na pasta de gravações que toca mesmo após uma falha.</translation>
    </message>
    <message>
        <source>Nearest, over TLS</source>
        <translation>O mais próximo, por TLS</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>O mais próximo</translation>
    </message>
    <message>
        <source>Autodetect</source>
        <translation>Detecção automática</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Sessions of viewers</source>
        <translation>Sessões de espectadores</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>Assistindo agora</translation>
    </message>
    <message>
        <source>Viewers coming and leaving</source>
        <translation>Chegadas e saídas de espectadores</translation>
    </message>
    <message>
        <source>What happened to streams</source>
        <translation>O que aconteceu com os fluxos</translation>
    </message>
    <message>
        <source>Sums of streams</source>
        <translation>Totais dos fluxos</translation>
    </message>
    <message>
        <source>Health over time</source>
        <translation>Saúde ao longo do tempo</translation>
    </message>
    <message>
        <source>Minutes by quality</source>
        <translation>Minutos por qualidade</translation>
    </message>
    <message>
        <source>Hours of streams</source>
        <translation>Horas dos fluxos</translation>
    </message>
    <message>
        <source>Hours by stream and country</source>
        <translation>Horas por fluxo e país</translation>
    </message>
    <message>
        <source>Hours by country</source>
        <translation>Horas por país</translation>
    </message>
    <message>
        <source>What the API was asked</source>
        <translation>O que foi pedido à API</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>O que está armazenado</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Correct the request and send it again.</source>
        <translation>Corrija a solicitação e envie-a de novo.</translation>
    </message>
    <message>
        <source>Send a valid API key as Bearer token or X-API-Key.</source>
        <translation>Envie uma chave de API válida como token Bearer ou X-API-Key.</translation>
    </message>
    <message>
        <source>Create a new API key; this one has expired.</source>
        <translation>Crie uma nova chave de API; esta expirou.</translation>
    </message>
    <message>
        <source>Create a new API key; this one was revoked.</source>
        <translation>Crie uma nova chave de API; esta foi revogada.</translation>
    </message>
    <message>
        <source>Use a key that holds the named scope.</source>
        <translation>Use uma chave que tenha a permissão indicada.</translation>
    </message>
    <message>
        <source>This is not allowed from here.</source>
        <translation>Isto não é permitido daqui.</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted.</source>
        <translation>Não existe; talvez tenha sido excluído.</translation>
    </message>
    <message>
        <source>Use a method named in the Allow header.</source>
        <translation>Use um método do cabeçalho Allow.</translation>
    </message>
    <message>
        <source>Send the whole request without long pauses.</source>
        <translation>Envie toda a solicitação sem pausas longas.</translation>
    </message>
    <message>
        <source>Read the current state and decide again.</source>
        <translation>Leia o estado atual e decida de novo.</translation>
    </message>
    <message>
        <source>The studio is live already.</source>
        <translation>O estúdio já está ao vivo.</translation>
    </message>
    <message>
        <source>Take the studio live first.</source>
        <translation>Coloque primeiro o estúdio ao vivo.</translation>
    </message>
    <message>
        <source>Use a new Idempotency-Key for a different request.</source>
        <translation>Use um novo Idempotency-Key para outra solicitação.</translation>
    </message>
    <message>
        <source>Wait for the first request with this key to finish.</source>
        <translation>Espere terminar a primeira solicitação com esta chave.</translation>
    </message>
    <message>
        <source>Read the resource again and repeat the change on its new version.</source>
        <translation>Leia de novo e repita a alteração.</translation>
    </message>
    <message>
        <source>Send a smaller body.</source>
        <translation>Envie um conteúdo menor.</translation>
    </message>
    <message>
        <source>Send the content type that the documentation names.</source>
        <translation>Envie o tipo de conteúdo indicado na documentação.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Corrija o campo indicado.</translation>
    </message>
    <message>
        <source>Send If-Match with the version you read.</source>
        <translation>Envie If-Match com a versão lida.</translation>
    </message>
    <message>
        <source>Wait for the time in Retry-After.</source>
        <translation>Solicitações demais; espere um momento.</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>Envie menos cabeçalhos ou mais curtos.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report the request id.</source>
        <translation>Tente de novo; se persistir, informe o erro.</translation>
    </message>
    <message>
        <source>This is not supported on this machine.</source>
        <translation>Isto não é suportado nesta máquina.</translation>
    </message>
    <message>
        <source>Check that the other server is reachable.</source>
        <translation>Verifique se o outro servidor está acessível.</translation>
    </message>
    <message>
        <source>Set PUBLIC_API_WRITE_ENABLED=true to allow changes.</source>
        <translation>Defina PUBLIC_API_WRITE_ENABLED=true para permitir alterações.</translation>
    </message>
    <message>
        <source>Try again after the restart.</source>
        <translation>Tente de novo após a reinicialização.</translation>
    </message>
    <message>
        <source>Close connections that are not in use, or wait for the time in Retry-After.</source>
        <translation>Conexões demais; feche algumas ou espere.</translation>
    </message>
    <message>
        <source>The other server took too long; try again.</source>
        <translation>O outro servidor demorou demais; tente de novo.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Libere espaço no disco.</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>O nome do servidor não é conhecido.</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>O servidor recusa a conexão.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>O servidor está inacessível.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>The encrypted connection is refused.</source>
        <translation>A conexão cifrada é recusada.</translation>
    </message>
    <message>
        <source>The server does not accept the stream key.</source>
        <translation>O servidor não aceita a chave de transmissão.</translation>
    </message>
    <message>
        <source>Somebody is already streaming with this key.</source>
        <translation>Alguém já transmite com esta chave.</translation>
    </message>
    <message>
        <source>The server takes nothing any more.</source>
        <translation>O servidor não recebe mais nada.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>O servidor encerrou a conexão.</translation>
    </message>
    <message>
        <source>The server does not take this codec.</source>
        <translation>O servidor não aceita este codec.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Não é possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>The encoder does not work.</source>
        <translation>O codificador não funciona.</translation>
    </message>
    <message>
        <source>A setting of the destination is wrong.</source>
        <translation>Uma configuração do destino está errada.</translation>
    </message>
    <message>
        <source>The server refused the stream.</source>
        <translation>O servidor recusou a transmissão.</translation>
    </message>
    <message>
        <source>This studio has no vertical canvas.</source>
        <translation>Este estúdio não tem tela vertical.</translation>
    </message>
    <message>
        <source>The replay buffer is off. Start it first.</source>
        <translation>O buffer de replay está desligado. Ligue-o primeiro.</translation>
    </message>
    <message>
        <source>The picture cannot be converted.</source>
        <translation>Não é possível converter a imagem.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>A imagem é grande demais.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the address and that the sender runs.</source>
        <translation>Nada escuta em %1. Verifique o endereço e se o emissor está funcionando.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>%1 está inacessível. Verifique a rede.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 não responde. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check user, password or key in the address.</source>
        <translation>%1 nega o acesso. Verifique usuário, senha ou chave no endereço.</translation>
    </message>
    <message>
        <source>There is no stream at %1. Check the address and that the sender runs.</source>
        <translation>Não há transmissão em %1. Verifique o endereço e se o emissor está funcionando.</translation>
    </message>
    <message>
        <source>The server of %1 reports a failure of its own.</source>
        <translation>O servidor de %1 relata uma falha própria.</translation>
    </message>
    <message>
        <source>%1 uses a protocol that is not supported here.</source>
        <translation>%1 usa um protocolo não suportado aqui.</translation>
    </message>
    <message>
        <source>What comes from %1 is no audio or video that can be read.</source>
        <translation>O que vem de %1 não é vídeo nem som legível.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 terminou.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>A conexão com %1 falhou.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Choose it again.</source>
        <translation>O arquivo %1 não está lá. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Change its permissions.</source>
        <translation>O arquivo %1 não pode ser lido. Mude suas permissões.</translation>
    </message>
    <message>
        <source>The file %1 cannot be played: it is damaged or of an unknown kind.</source>
        <translation>O arquivo %1 não pode ser reproduzido: está danificado ou é de tipo desconhecido.</translation>
    </message>
    <message>
        <source>The device %1 is not there. Plug it in or choose another.</source>
        <translation>O dispositivo %1 não está lá. Conecte-o ou escolha outro.</translation>
    </message>
    <message>
        <source>The device %1 may not be used. Check the permissions of this user.</source>
        <translation>O dispositivo %1 não pode ser usado. Verifique as permissões deste usuário.</translation>
    </message>
    <message>
        <source>The device %1 is in use by another program. Close that one.</source>
        <translation>Outro programa usa o dispositivo %1. Feche-o.</translation>
    </message>
    <message>
        <source>The device %1 cannot be captured. Check that it works and is free.</source>
        <translation>Não é possível capturar do dispositivo %1. Verifique se funciona e está livre.</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot capture by %1.</source>
        <translation>Este FFmpeg não pode capturar por %1.</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder.</source>
        <translation>Este FFmpeg não tem codificador AAC.</translation>
    </message>
    <message>
        <source>The AAC encoder does not open.</source>
        <translation>O codificador AAC não abre.</translation>
    </message>
    <message>
        <source>The AAC encoder failed.</source>
        <translation>O codificador AAC falhou.</translation>
    </message>
    <message>
        <source>The encoder %1 does not work here (%2); %3 is used instead.</source>
        <translation>O codificador %1 não funciona aqui (%2); %3 é usado no lugar.</translation>
    </message>
    <message>
        <source>No encoder for %1 works on this machine: %2.</source>
        <translation>Nenhum codificador para %1 funciona nesta máquina: %2.</translation>
    </message>
    <message>
        <source>it is not part of this FFmpeg</source>
        <translation>não faz parte deste FFmpeg</translation>
    </message>
    <message>
        <source>The encoder does not take the picture: %1.</source>
        <translation>O codificador não aceita a imagem: %1.</translation>
    </message>
    <message>
        <source>The encoder failed: %1.</source>
        <translation>O codificador falhou: %1.</translation>
    </message>
    <message>
        <source>The file could not be read in time.</source>
        <translation>O arquivo não pôde ser lido a tempo.</translation>
    </message>
    <message>
        <source>The file is not a picture, video or sound this program can read.</source>
        <translation>O arquivo não é imagem, vídeo ou som que este programa possa ler.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>The file holds neither picture nor sound.</source>
        <translation>O arquivo não contém imagem nem som.</translation>
    </message>
    <message>
        <source>There is nothing between these times.</source>
        <translation>Não há nada entre esses momentos.</translation>
    </message>
    <message>
        <source>The file holds no picture and no sound.</source>
        <translation>O arquivo não contém imagem nem som.</translation>
    </message>
    <message>
        <source>the name service gave no answer for “%1”</source>
        <translation>o serviço de nomes não respondeu para “%1”</translation>
    </message>
    <message>
        <source>there is no address for the name “%1” (%2)</source>
        <translation>não há endereço para o nome “%1” (%2)</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 recusou a conexão</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network</source>
        <translation>%1 está inacessível desta rede</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>o servidor encerrou a conexão</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>a conexão caiu (%1)</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>o nome não tem endereço</translation>
    </message>
    <message>
        <source>encryption is not available</source>
        <translation>a criptografia não está disponível</translation>
    </message>
    <message>
        <source>the file with the certificate authority cannot be read</source>
        <translation>não é possível ler o arquivo da autoridade de certificação</translation>
    </message>
    <message>
        <source>the server was reached but the encrypted connection is not answered</source>
        <translation>o servidor foi alcançado, mas a conexão cifrada não é respondida</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not to be trusted: %2</source>
        <translation>o certificado de “%1” não é confiável: %2</translation>
    </message>
    <message>
        <source>the server does not speak TLS as it should</source>
        <translation>o servidor não fala TLS corretamente</translation>
    </message>
    <message>
        <source>The uplink could not be measured: %1.</source>
        <translation>Não foi possível medir a linha: %1.</translation>
    </message>
    <message>
        <source>must be an http or https address of a server that takes uploads</source>
        <translation>deve ser o endereço http ou https de um servidor que aceite envios</translation>
    </message>
    <message>
        <source>the server answered %1; give the address of one that takes uploads</source>
        <translation>o servidor respondeu %1; informe um que aceite envios</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>foi encerrado</translation>
    </message>
    <message>
        <source>this kind of destination is not known</source>
        <translation>este tipo de destino não é conhecido</translation>
    </message>
    <message>
        <source>Check the server address for typing errors and whether this computer is online.</source>
        <translation>Verifique erros no endereço do servidor e se este computador está online.</translation>
    </message>
    <message>
        <source>Check the port in the address, and that the server is running.</source>
        <translation>Verifique a porta no endereço e se o servidor está funcionando.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>Verifique a conexão de rede deste computador.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall blocks it.</source>
        <translation>Verifique o endereço e se um firewall o bloqueia.</translation>
    </message>
    <message>
        <source>Check the host name and this computer&apos;s date; for a server of your own, give its certificate authority in the destination.</source>
        <translation>Verifique o nome do servidor e a data deste computador; para um servidor próprio, informe a autoridade de certificação no destino.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform&apos;s page again; it may have been reset.</source>
        <translation>Copie de novo a chave de transmissão da página da plataforma; ela pode ter sido redefinida.</translation>
    </message>
    <message>
        <source>End the other stream, or wait until the server has noticed that it is gone.</source>
        <translation>Encerre a outra transmissão ou espere o servidor notar que ela acabou.</translation>
    </message>
    <message>
        <source>The uplink may be too slow or the server overloaded; a lower bitrate helps.</source>
        <translation>A linha pode estar lenta ou o servidor sobrecarregado; uma taxa de bits menor ajuda.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if this repeats, check the platform&apos;s page for the stream&apos;s state.</source>
        <translation>Uma nova tentativa é feita sozinha; se repetir, veja a página da plataforma.</translation>
    </message>
    <message>
        <source>Choose H.264 with AAC for this destination.</source>
        <translation>Escolha H.264 com AAC para este destino.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then retry.</source>
        <translation>Libere espaço ou escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>Verifique se a pasta existe e permite gravação.</translation>
    </message>
    <message>
        <source>See the studio&apos;s encoder messages.</source>
        <translation>Veja as mensagens do codificador do estúdio.</translation>
    </message>
    <message>
        <source>Correct the destination&apos;s settings.</source>
        <translation>Corrija as configurações do destino.</translation>
    </message>
    <message>
        <source>Check the address and the platform&apos;s page for the reason.</source>
        <translation>Verifique o endereço e veja o motivo na página da plataforma.</translation>
    </message>
    <message>
        <source>the connection was given up to try again</source>
        <translation>a conexão foi abandonada para tentar de novo</translation>
    </message>
    <message>
        <source>the server took nothing for %1 seconds</source>
        <translation>o servidor não recebeu nada por %1 segundos</translation>
    </message>
    <message>
        <source>the server takes nothing any more</source>
        <translation>o servidor não recebe mais nada</translation>
    </message>
    <message>
        <source>the encoder gives no pictures</source>
        <translation>o codificador não entrega imagens</translation>
    </message>
    <message>
        <source>Not checked because an earlier check failed.</source>
        <translation>Não verificado porque uma verificação anterior falhou.</translation>
    </message>
    <message>
        <source>This server does not take %1. Choose H.264 for this destination.</source>
        <translation>Este servidor não aceita %1. Escolha H.264 para este destino.</translation>
    </message>
    <message>
        <source>An SRT passphrase has 10 to 79 characters. Correct it in the destination.</source>
        <translation>Uma senha SRT tem de 10 a 79 caracteres. Corrija-a no destino.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its rights.</source>
        <translation>Não é possível gravar na pasta “%1”. Escolha outra ou mude suas permissões.</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk. Free some space or choose another folder.</source>
        <translation>Há menos de 50 MB livres no disco. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording. Free some space for a longer show.</source>
        <translation>O disco tem espaço para cerca de %1 minutos de gravação. Libere espaço para um programa mais longo.</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>não é possível criar a pasta “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>não é possível gravar “%1” (%2)</translation>
    </message>
    <message>
        <source>the screen is no longer shared</source>
        <translation>a tela não está mais compartilhada</translation>
    </message>
    <message>
        <source>The screen cannot be read: PipeWire does not work here.</source>
        <translation>Não é possível ler a tela: o PipeWire não funciona aqui.</translation>
    </message>
    <message>
        <source>Under Wayland the desktop hands out screens, and this one has no portal that does. Install xdg-desktop-portal with the part for your desktop (for example xdg-desktop-portal-gnome or -wlr).</source>
        <translation>No Wayland é o ambiente que entrega as telas, e este não tem portal para isso. Instale xdg-desktop-portal com a parte do seu ambiente (por exemplo xdg-desktop-portal-gnome ou -wlr).</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>A fonte foi fechada.</translation>
    </message>
    <message>
        <source>You did not choose a screen. Open the source&apos;s settings to be asked again.</source>
        <translation>Você não escolheu uma tela. Abra as configurações da fonte para escolher de novo.</translation>
    </message>
    <message>
        <source>The desktop ended the sharing of the screen. Trying again.</source>
        <translation>O ambiente encerrou o compartilhamento da tela. Tentando de novo.</translation>
    </message>
    <message>
        <source>The program has ended.</source>
        <translation>O programa terminou.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Não foi possível gravar a imagem.</translation>
    </message>
    <message>
        <source>The disk is full in less than 2 minutes; the recording will then be ended. Free some space now.</source>
        <translation>O disco estará cheio em menos de 2 minutos; a gravação então terminará. Libere espaço agora.</translation>
    </message>
    <message>
        <source>The disk is full in less than 10 minutes at this rate. Free some space soon.</source>
        <translation>Neste ritmo o disco estará cheio em menos de 10 minutos. Libere espaço em breve.</translation>
    </message>
    <message>
        <source>the file “%1” cannot be made</source>
        <translation>não é possível criar o arquivo “%1”</translation>
    </message>
    <message>
        <source>the disk is full; the recording was ended</source>
        <translation>o disco está cheio; a gravação foi encerrada</translation>
    </message>
    <message>
        <source>the recording cannot be written (%1)</source>
        <translation>não é possível gravar a gravação (%1)</translation>
    </message>
    <message>
        <source>less than 50 MB are left on the disk; recording has ended</source>
        <translation>restam menos de 50 MB no disco; a gravação terminou</translation>
    </message>
    <message>
        <source>the disk does not take the recording</source>
        <translation>o disco não aceita a gravação</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Wait a moment after starting the replay buffer.</source>
        <translation>Ainda não há nada guardado. Espere um momento após iniciar o buffer de replay.</translation>
    </message>
    <message>
        <source>The replay cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>O replay não pode ser gravado em %1. Verifique permissões e espaço da pasta.</translation>
    </message>
    <message>
        <source>the server address must begin with rtmp:// or rtmps://</source>
        <translation>o endereço do servidor deve começar com rtmp:// ou rtmps://</translation>
    </message>
    <message>
        <source>the server address names no server</source>
        <translation>o endereço não nomeia nenhum servidor</translation>
    </message>
    <message>
        <source>the server address lacks the application, as in rtmp://server/live</source>
        <translation>falta a aplicação no endereço, como em rtmp://server/live</translation>
    </message>
    <message>
        <source>the stream key is missing</source>
        <translation>falta a chave de transmissão</translation>
    </message>
    <message>
        <source>the server&apos;s answer is not RTMP</source>
        <translation>a resposta do servidor não é RTMP</translation>
    </message>
    <message>
        <source>the server was reached but does not answer</source>
        <translation>o servidor foi alcançado, mas não responde</translation>
    </message>
    <message>
        <source>this server does not take %1</source>
        <translation>este servidor não aceita %1</translation>
    </message>
    <message>
        <source>the server hung up when it was given the stream key</source>
        <translation>o servidor desligou ao receber a chave de transmissão</translation>
    </message>
    <message>
        <source>the server asked to connect again</source>
        <translation>o servidor pediu para conectar de novo</translation>
    </message>
    <message>
        <source>the server ended the stream</source>
        <translation>o servidor encerrou a transmissão</translation>
    </message>
    <message>
        <source>%1 (the server says: %2)</source>
        <translation>%1 (o servidor diz: %2)</translation>
    </message>
    <message>
        <source>somebody is already streaming with this key</source>
        <translation>alguém já transmite com esta chave</translation>
    </message>
    <message>
        <source>the server does not take this codec</source>
        <translation>o servidor não aceita este codec</translation>
    </message>
    <message>
        <source>the server does not accept the stream key</source>
        <translation>o servidor não aceita a chave de transmissão</translation>
    </message>
    <message>
        <source>the server refused the stream</source>
        <translation>o servidor recusou a transmissão</translation>
    </message>
    <message>
        <source>The picture is too large (%1 x %2 pixels). Use one of at most %3 pixels a side and 67 megapixels.</source>
        <translation>A imagem é grande demais (%1 x %2 pixels). Use uma de no máximo %3 pixels por lado e 67 megapixels.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: it is damaged or of an unknown kind.</source>
        <translation>Não é possível ler a imagem %1: está danificada ou é de tipo desconhecido.</translation>
    </message>
    <message>
        <source>The picture %1 is not there. Choose the file again.</source>
        <translation>A imagem %1 não está lá. Escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>The picture %1 may not be read. Change its permissions or choose another.</source>
        <translation>A imagem %1 não pode ser lida. Mude suas permissões ou escolha outra.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a picture.</source>
        <translation>O arquivo %1 é grande demais para uma imagem.</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives. Check the sender.</source>
        <translation>Conectado, mas nada novo chega. Verifique o emissor.</translation>
    </message>
    <message>
        <source>What arrives cannot be decoded.</source>
        <translation>O que chega não pode ser decodificado.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Tentando de novo.</translation>
    </message>
    <message>
        <source>The file is read too slowly. Copy it to a faster disk.</source>
        <translation>O arquivo é lido devagar demais. Copie-o para um disco mais rápido.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose one in the source&apos;s settings.</source>
        <translation>Nenhum arquivo foi escolhido. Escolha um nas configurações da fonte.</translation>
    </message>
    <message>
        <source>The file cannot be played: nothing in it can be decoded.</source>
        <translation>O arquivo não pode ser reproduzido: nada nele pode ser decodificado.</translation>
    </message>
    <message>
        <source>Under Wayland this build cannot capture the screen: it was made without PipeWire. Log in with an X11 session, or name an X display in the source&apos;s settings to capture the programs that run on it.</source>
        <translation>No Wayland esta versão não pode capturar a tela: foi feita sem PipeWire. Entre numa sessão X11 ou informe um display X nas configurações da fonte para capturar os programas nele.</translation>
    </message>
    <message>
        <source>There is no display to capture: DISPLAY is not set. Name one in the source&apos;s settings.</source>
        <translation>Não há tela para capturar: DISPLAY não está definido. Informe uma nas configurações da fonte.</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in.</source>
        <translation>Nenhuma câmera está conectada. Conecte uma.</translation>
    </message>
    <message>
        <source>On this system only a whole display can be captured. Crop the source in its scene instead.</source>
        <translation>Neste sistema só é possível capturar uma tela inteira. Recorte a fonte na cena.</translation>
    </message>
    <message>
        <source>This system does not hand out what it plays. Install a loopback driver and name its device here.</source>
        <translation>Este sistema não entrega o que toca. Instale um driver de loopback e informe o dispositivo aqui.</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in.</source>
        <translation>Nenhum microfone está conectado. Conecte um.</translation>
    </message>
    <message>
        <source>This version does not know sources of this kind.</source>
        <translation>Esta versão não conhece fontes deste tipo.</translation>
    </message>
    <message>
        <source>the address must begin with srt://</source>
        <translation>o endereço deve começar com srt://</translation>
    </message>
    <message>
        <source>the address lacks the port, as in srt://server:9000</source>
        <translation>falta a porta no endereço, como em srt://server:9000</translation>
    </message>
    <message>
        <source>the address names no server</source>
        <translation>o endereço não nomeia nenhum servidor</translation>
    </message>
    <message>
        <source>no SRT socket can be made</source>
        <translation>não é possível criar um socket SRT</translation>
    </message>
    <message>
        <source>an SRT passphrase has 10 to 79 characters</source>
        <translation>uma senha SRT tem de 10 a 79 caracteres</translation>
    </message>
    <message>
        <source>an SRT stream id has at most 512 characters</source>
        <translation>um id de fluxo SRT tem no máximo 512 caracteres</translation>
    </message>
    <message>
        <source>the server does not accept the SRT passphrase</source>
        <translation>o servidor não aceita a senha SRT</translation>
    </message>
    <message>
        <source>the server does not accept the SRT stream id</source>
        <translation>o servidor não aceita o id de fluxo SRT</translation>
    </message>
    <message>
        <source>somebody is already streaming with this SRT stream id</source>
        <translation>alguém já transmite com este id de fluxo SRT</translation>
    </message>
    <message>
        <source>nobody answers SRT at this address</source>
        <translation>ninguém responde SRT neste endereço</translation>
    </message>
    <message>
        <source>the server refused the SRT connection (%1)</source>
        <translation>o servidor recusou a conexão SRT (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 está inacessível</translation>
    </message>
    <message>
        <source>the UDP port of %1 cannot be opened; another program may use it</source>
        <translation>a porta UDP de %1 não pode ser aberta; outro programa pode estar usando-a</translation>
    </message>
    <message>
        <source>the SRT port was closed</source>
        <translation>a porta SRT foi fechada</translation>
    </message>
    <message>
        <source>nobody called</source>
        <translation>ninguém chamou</translation>
    </message>
    <message>
        <source>the other side closed the SRT connection</source>
        <translation>o outro lado encerrou a conexão SRT</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it: &quot;Address must start with srt://&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nome do servidor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Chave de transmissão</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>Limites da plataforma</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>não deve estar vazio</translation>
    </message>
    <message>
        <source>A key can only be given what its maker holds; %1 is missing.</source>
        <translation>Uma chave só pode receber permissões de quem a cria; falta %1.</translation>
    </message>
    <message>
        <source>must be in the future</source>
        <translation>deve estar no futuro</translation>
    </message>
    <message>
        <source>must be empty for this kind</source>
        <translation>deve estar vazio neste tipo</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>é necessário</translation>
    </message>
    <message>
        <source>must start with rtmp:// or rtmps://</source>
        <translation>deve começar com rtmp:// ou rtmps://</translation>
    </message>
    <message>
        <source>must start with srt://</source>
        <translation>deve começar com srt://</translation>
    </message>
    <message>
        <source>must be an address such as rtmp://host/app</source>
        <translation>deve ser um endereço como rtmp://host/app</translation>
    </message>
    <message>
        <source>must be an address such as srt://host:9000</source>
        <translation>deve ser um endereço como srt://host:9000</translation>
    </message>
    <message>
        <source>must have a port between 1 and 65535</source>
        <translation>deve ter uma porta entre 1 e 65535</translation>
    </message>
    <message>
        <source>must name the host to call</source>
        <translation>deve nomear o servidor a chamar</translation>
    </message>
    <message>
        <source>does not belong to a destination of kind %1</source>
        <translation>não pertence a um destino do tipo %1</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>deve ser um caminho completo</translation>
    </message>
    <message>
        <source>is for rtmp; use srt.streamId</source>
        <translation>é para rtmp; use srt.streamId</translation>
    </message>
    <message>
        <source>is for rtmp</source>
        <translation>é para rtmp</translation>
    </message>
    <message>
        <source>or kind is required</source>
        <translation>ou o tipo é necessário</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps:// or srt://</source>
        <translation>deve começar com rtmp://, rtmps:// ou srt://</translation>
    </message>
    <message>
        <source>is vertical, but the studio has no vertical canvas</source>
        <translation>é a tela vertical, mas o estúdio não a tem</translation>
    </message>
    <message>
        <source>does not belong to a filter of kind %1</source>
        <translation>não pertence a um filtro do tipo %1</translation>
    </message>
    <message>
        <source>must be a .cube, .3dl, .dat, .m3d or .csp file</source>
        <translation>deve ser um arquivo .cube, .3dl, .dat, .m3d ou .csp</translation>
    </message>
    <message>
        <source>works on a picture, which this source has not</source>
        <translation>atua sobre uma imagem, que esta fonte não tem</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>é usado duas vezes</translation>
    </message>
    <message>
        <source>must hold numbers from 1 to 6</source>
        <translation>deve conter números de 1 a 6</translation>
    </message>
    <message>
        <source>There is no destination with this id.</source>
        <translation>Esse destino não existe.</translation>
    </message>
    <message>
        <source>is no destination of this studio</source>
        <translation>não é um destino deste estúdio</translation>
    </message>
    <message>
        <source>The studio has no enabled destination. Add or enable one first.</source>
        <translation>O estúdio não tem destino ativado. Adicione ou ative um primeiro.</translation>
    </message>
    <message>
        <source>This destination is not part of a live session. Start it instead.</source>
        <translation>Este destino não faz parte de uma transmissão. Inicie-o.</translation>
    </message>
    <message>
        <source>This studio has no interrupted session.</source>
        <translation>Este estúdio não tem transmissão interrompida.</translation>
    </message>
    <message>
        <source>None of the session&apos;s destinations is left. Go live with others instead.</source>
        <translation>Não resta nenhum dos destinos da transmissão. Transmita para outros.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não é possível ler o arquivo.</translation>
    </message>
    <message>
        <source>must hold words of at most 50 characters</source>
        <translation>deve conter palavras de no máximo 50 caracteres</translation>
    </message>
    <message>
        <source>This asset has no thumbnail.</source>
        <translation>Este arquivo não tem miniatura.</translation>
    </message>
    <message>
        <source>The library takes images, video and audio; %1 is none it knows.</source>
        <translation>A biblioteca aceita imagens, vídeos e sons; não conhece %1.</translation>
    </message>
    <message>
        <source>A file may have at most %1 bytes.</source>
        <translation>Um arquivo pode ter no máximo %1 bytes.</translation>
    </message>
    <message>
        <source>Only a film or a sound that is ready can be cut.</source>
        <translation>Só um filme ou som pronto pode ser cortado.</translation>
    </message>
    <message>
        <source>must be after startMs</source>
        <translation>deve estar depois do início</translation>
    </message>
    <message>
        <source>is after the end of the file</source>
        <translation>está depois do fim do arquivo</translation>
    </message>
    <message>
        <source>The folder for cuts cannot be made. Check the data directory&apos;s rights.</source>
        <translation>Não é possível criar a pasta de cortes. Verifique as permissões da pasta de dados.</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; of the studio &quot;%2&quot; uses this file. Remove it there first.</source>
        <translation>A fonte “%1” do estúdio “%2” usa este arquivo. Remova-o de lá primeiro.</translation>
    </message>
    <message>
        <source>is missing: this is no OBS scene collection. It is a JSON file in the folder basic/scenes</source>
        <translation>falta: isto não é uma coleção de cenas do OBS. Ela é um arquivo JSON na pasta basic/scenes</translation>
    </message>
    <message>
        <source>No profile was given: the canvas is taken as 1920 x 1080.</source>
        <translation>Nenhum perfil foi dado: a tela é tomada como 1920 x 1080.</translation>
    </message>
    <message>
        <source>“%1”: the file %2 is not on this machine. Choose it again.</source>
        <translation>“%1”: o arquivo %2 não está nesta máquina. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The transition “%1” became a fade.</source>
        <translation>A transição “%1” virou um esmaecimento.</translation>
    </message>
    <message>
        <source>The service “%1” was left out: its server “%2” is not an RTMP or SRT address.</source>
        <translation>O serviço “%1” foi omitido: seu servidor “%2” não é um endereço RTMP ou SRT.</translation>
    </message>
    <message>
        <source>“%1”: a slide show became its first picture.</source>
        <translation>“%1”: uma apresentação de slides virou sua primeira imagem.</translation>
    </message>
    <message>
        <source>“%1” captured one window; it captures the whole screen now. Crop it to the window.</source>
        <translation>“%1” capturava uma janela; agora captura a tela inteira. Recorte-a na janela.</translation>
    </message>
    <message>
        <source>“%1” was left out: sources of the kind %2 have no like here.</source>
        <translation>“%1” foi omitida: fontes do tipo %2 não têm equivalente aqui.</translation>
    </message>
    <message>
        <source>“%1”: the filter “%2” (%3) was left out.</source>
        <translation>“%1”: o filtro “%2” (%3) foi omitido.</translation>
    </message>
    <message>
        <source>%1 must lie in the media or recordings folder, because other machines can reach this server. Start it with --allow-path to allow another folder, or upload the file to the media library.</source>
        <translation>%1 deve estar na pasta de mídia ou de gravações, porque outras máquinas alcançam este servidor. Inicie-o com --allow-path para permitir outra pasta, ou envie o arquivo para a biblioteca.</translation>
    </message>
    <message>
        <source>No limits are known of this server.</source>
        <translation>Não se conhecem limites deste servidor.</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose H.264.</source>
        <translation>%1 não aceita %2. Escolha H.264.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of video; %3 are set.</source>
        <translation>%1 pede no máximo %2 kbit/s de vídeo; estão definidos %3.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of audio; %3 are set.</source>
        <translation>%1 pede no máximo %2 kbit/s de som; estão definidos %3.</translation>
    </message>
    <message>
        <source>%1 asks for a keyframe every %2 s at least; %3 s are set.</source>
        <translation>%1 pede um quadro-chave ao menos a cada %2 s; estão definidos %3 s.</translation>
    </message>
    <message>
        <source>Within the limits of %1.</source>
        <translation>Dentro dos limites de %1.</translation>
    </message>
    <message>
        <source>The list of platforms is missing from this program.</source>
        <translation>Falta a lista de plataformas neste programa.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set it, or encrypted connections will fail.</source>
        <translation>O relógio desta máquina está errado. Ajuste-o, ou conexões cifradas falharão.</translation>
    </message>
    <message>
        <source>The clock is not kept right by the network. Switch on automatic time.</source>
        <translation>O relógio não é acertado pela rede. Ative a hora automática.</translation>
    </message>
    <message>
        <source>The clock is kept right.</source>
        <translation>O relógio é mantido certo.</translation>
    </message>
    <message>
        <source>The system does not tell.</source>
        <translation>O sistema não informa.</translation>
    </message>
    <message>
        <source>The free space is unknown.</source>
        <translation>O espaço livre é desconhecido.</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1 GB livres.</translation>
    </message>
    <message>
        <source>%1 GB are free, enough to record %2 hours.</source>
        <translation>%1 GB livres, o bastante para gravar %2 horas.</translation>
    </message>
    <message>
        <source>is no scene of this studio</source>
        <translation>não é uma cena deste estúdio</translation>
    </message>
    <message>
        <source>The recordings folder cannot be made. Check the data directory&apos;s rights.</source>
        <translation>Não é possível criar a pasta de gravações. Verifique as permissões da pasta de dados.</translation>
    </message>
    <message>
        <source>is no source of this studio</source>
        <translation>não é uma fonte deste estúdio</translation>
    </message>
    <message>
        <source>would make the scene show itself</source>
        <translation>faria a cena mostrar a si mesma</translation>
    </message>
    <message>
        <source>A studio needs at least one scene.</source>
        <translation>Um estúdio precisa de ao menos uma cena.</translation>
    </message>
    <message>
        <source>The scene is on program. Show another one before deleting it.</source>
        <translation>A cena está no programa. Mostre outra antes de excluí-la.</translation>
    </message>
    <message>
        <source>The source “%1” shows this scene. Delete that source, or let it show another scene, first.</source>
        <translation>A fonte “%1” mostra esta cena. Exclua antes essa fonte ou faça-a mostrar outra cena.</translation>
    </message>
    <message>
        <source>There is nothing to move to: turn studio mode on and put another scene into preview.</source>
        <translation>Não há para onde passar: ligue o modo estúdio e ponha outra cena na prévia.</translation>
    </message>
    <message>
        <source>This was changed in the meantime: it is at revision %1 now.</source>
        <translation>Isto foi alterado nesse meio-tempo: agora está na revisão %1.</translation>
    </message>
    <message>
        <source>There are %1 %2 already, the most there may be. Delete one first.</source>
        <translation>Já há %1 %2, o máximo. Exclua algum primeiro.</translation>
    </message>
    <message>
        <source>does not belong to a source of kind %1</source>
        <translation>não pertence a uma fonte do tipo %1</translation>
    </message>
    <message>
        <source>is no asset of the media library</source>
        <translation>não é um arquivo da biblioteca</translation>
    </message>
    <message>
        <source>or image.mediaId is required</source>
        <translation>ou uma imagem da biblioteca é necessária</translation>
    </message>
    <message>
        <source>or media.mediaId is required</source>
        <translation>ou uma mídia da biblioteca é necessária</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>deve ser uma hora como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>would show itself; choose a scene that does not contain this one</source>
        <translation>mostraria a si mesma; escolha uma cena que não contenha esta</translation>
    </message>
    <message>
        <source>Only a media file can be played from another position.</source>
        <translation>Só um arquivo de mídia pode ser tocado de outra posição.</translation>
    </message>
    <message>
        <source>More than 2 % of the frames are composed too late; this machine is at its limit.</source>
        <translation>Mais de 2 % dos quadros são compostos tarde demais; esta máquina está no limite.</translation>
    </message>
    <message>
        <source>Less than 2 GB are free for recordings.</source>
        <translation>Há menos de 2 GB livres para gravações.</translation>
    </message>
    <message>
        <source>“%1”: its file was in the media library of another machine. Choose it again.</source>
        <translation>“%1”: seu arquivo estava na biblioteca de outra máquina. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>“%1” came without its stream key. Enter the key and switch the destination on.</source>
        <translation>“%1” veio sem a chave de transmissão. Digite a chave e ative o destino.</translation>
    </message>
    <message>
        <source>must be even</source>
        <translation>deve ser par</translation>
    </message>
    <message>
        <source>The studio is live. Take it offline before deleting it.</source>
        <translation>O estúdio está ao vivo. Encerre a transmissão antes de excluí-lo.</translation>
    </message>
    <message>
        <source>The uplink is being measured already; wait for that.</source>
        <translation>A linha já está sendo medida; espere.</translation>
    </message>
    <message>
        <source>Nothing is sent over the network.</source>
        <translation>Nada é enviado pela rede.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; the uplink has not been measured. Measure it before the show.</source>
        <translation>Todos os destinos juntos usam %1 Mbit/s; a linha não foi medida. Meça-a antes do programa.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; %2 Mbit/s were measured %3.</source>
        <translation>Todos os destinos juntos usam %1 Mbit/s; foram medidos %2 Mbit/s (%3).</translation>
    </message>
    <message>
        <source>That is more than there is: lower the bitrate or leave a destination out.</source>
        <translation>É mais do que há: baixe a taxa de bits ou deixe um destino de fora.</translation>
    </message>
    <message>
        <source>That leaves little room: a bitrate a quarter lower is safe.</source>
        <translation>Sobra pouca folga: uma taxa de bits um quarto menor é segura.</translation>
    </message>
    <message>
        <source>That was long ago: measure again.</source>
        <translation>Isso faz tempo: meça de novo.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>O servidor está sendo encerrado.</translation>
    </message>
    <message>
        <source>This key lacks the scope %1.</source>
        <translation>Falta a esta chave a permissão %1.</translation>
    </message>
    <message>
        <source>Changes through the API are switched off on this server.</source>
        <translation>Alterações pela API estão desativadas neste servidor.</translation>
    </message>
    <message>
        <source>must be a full http or https address</source>
        <translation>deve ser um endereço http ou https completo</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>não deve conter usuário nem senha</translation>
    </message>
    <message>
        <source>This server does not send webhooks.</source>
        <translation>Este servidor não envia webhooks.</translation>
    </message>
    <message>
        <source>The webhook is paused. Activate it first.</source>
        <translation>O webhook está pausado. Ative-o primeiro.</translation>
    </message>
    <message>
        <source>There is no such API key.</source>
        <translation>Essa chave de API não existe.</translation>
    </message>
    <message>
        <source>There is no media asset with this id.</source>
        <translation>Esse arquivo não existe na biblioteca.</translation>
    </message>
    <message>
        <source>There is no %1 with this id.</source>
        <translation>Isso não existe mais (%1).</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened; secret.key is not the one it was sealed with. Enter the secret again.</source>
        <translation>Um segredo guardado não pode ser aberto; secret.key não é a chave com que foi selado. Digite o segredo de novo.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>não deve estar vazio</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>deve ter ao menos %1 caracteres</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>deve ter no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>deve ser ao menos %1</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>deve estar entre %1 e %2</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>está fora dos limites</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>deve ser um de: %1</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>estúdio</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
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
        <translation>estúdios</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>webhooks</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>chaves de API</translation>
    </message>
    <message>
        <source>media assets</source>
        <translation>arquivos de mídia</translation>
    </message>
    <message>
        <source>sources in this scene</source>
        <translation>fontes nesta cena</translation>
    </message>
    <message>
        <source>sources in this studio</source>
        <translation>fontes neste estúdio</translation>
    </message>
    <message>
        <source>scenes in this studio</source>
        <translation>cenas neste estúdio</translation>
    </message>
    <message>
        <source>destinations in this studio</source>
        <translation>destinos neste estúdio</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>There is no memory for sound.</source>
        <translation>Não há memória para o som.</translation>
    </message>
    <message>
        <source>Somebody is publishing to this stream already.</source>
        <translation>Alguém já publica neste fluxo.</translation>
    </message>
    <message>
        <source>The disk of the server has no room for this file.</source>
        <translation>O disco do servidor não tem espaço para este arquivo.</translation>
    </message>
    <message>
        <source>Too many pictures are asked for at once. Wait for the others.</source>
        <translation>Imagens demais pedidas ao mesmo tempo. Espere as outras.</translation>
    </message>
    <message>
        <source>RTMP cannot carry these codecs</source>
        <translation>RTMP não pode transportar esses codecs</translation>
    </message>
    <message>
        <source>The picture cannot be written as JPEG.</source>
        <translation>A imagem não pode ser gravada como JPEG.</translation>
    </message>
    <message>
        <source>The file has no picture.</source>
        <translation>O arquivo não tem imagem.</translation>
    </message>
    <message>
        <source>One cannot go to a place in this file.</source>
        <translation>Não se pode saltar neste arquivo.</translation>
    </message>
    <message>
        <source>The picture could not be read in time.</source>
        <translation>A imagem não pôde ser lida a tempo.</translation>
    </message>
    <message>
        <source>There is no picture that can be read at this place.</source>
        <translation>Não há imagem legível neste ponto.</translation>
    </message>
    <message>
        <source>The stream is offline.</source>
        <translation>O fluxo está offline.</translation>
    </message>
    <message>
        <source>Nothing comes from the publisher.</source>
        <translation>Nada vem do emissor.</translation>
    </message>
    <message>
        <source>It is encoded in a way that streams here cannot carry (H.264, HEVC, AV1 or VP9; AAC, Opus or MP3).</source>
        <translation>Está codificado de um modo que os fluxos aqui não levam (H.264, HEVC, AV1 ou VP9; AAC, Opus ou MP3).</translation>
    </message>
    <message>
        <source>The stinger became a cut: %1</source>
        <translation>O stinger virou um corte: %1</translation>
    </message>
    <message>
        <source>The film cannot be played.</source>
        <translation>O filme não pode ser reproduzido.</translation>
    </message>
    <message>
        <source>The film did not begin in time.</source>
        <translation>O filme não começou a tempo.</translation>
    </message>
    <message>
        <source>There is no picture of this stream yet.</source>
        <translation>Ainda não há imagem deste fluxo.</translation>
    </message>
    <message>
        <source>Somebody else is publishing to this stream.</source>
        <translation>Outra pessoa publica neste fluxo.</translation>
    </message>
    <message>
        <source>The stream was ended here, or another publisher took it over.</source>
        <translation>O fluxo foi encerrado aqui ou outro emissor o assumiu.</translation>
    </message>
    <message>
        <source>Nothing came for %1 s. The publisher&apos;s uplink or machine stops; lower its bitrate or look at its network.</source>
        <translation>Nada veio por %1 s. A linha ou a máquina do emissor para; baixe a taxa de bits ou veja a rede.</translation>
    </message>
    <message>
        <source>%1 % of the packets are lost. Raise the latency of the connection or lower the bitrate.</source>
        <translation>%1 % dos pacotes se perdem. Aumente a latência da conexão ou baixe a taxa de bits.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures a second come. The encoder or the network cannot keep up.</source>
        <translation>Chegam %1 de %2 imagens por segundo. O codificador ou a rede não acompanha.</translation>
    </message>
    <message>
        <source>The bitrate fell to %1 kbit/s from a mean of %2. Look at the publisher&apos;s uplink.</source>
        <translation>A taxa de bits caiu para %1 kbit/s, de uma média de %2. Veja a linha do emissor.</translation>
    </message>
    <message>
        <source>Sound is %1 ms %2 the picture since the start. Use one clock for both, or resample the sound at the publisher.</source>
        <translation>O som está %1 ms %2 a imagem desde o início. Use um só relógio ou reamostre o som no emissor.</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>à frente de</translation>
    </message>
    <message>
        <source>A keyframe comes only every %1 s. Set the publisher&apos;s keyframe interval to 2 s.</source>
        <translation>Só vem um quadro-chave a cada %1 s. Ponha o intervalo do emissor em 2 s.</translation>
    </message>
    <message>
        <source>Packets come unevenly, by %1 ms. The network between here and the publisher is busy.</source>
        <translation>Os pacotes chegam de forma irregular, em %1 ms. A rede entre aqui e o emissor está ocupada.</translation>
    </message>
    <message>
        <source>Waits until the stream is live.</source>
        <translation>Espera o fluxo estar ao vivo.</translation>
    </message>
    <message>
        <source>this studio</source>
        <translation>este estúdio</translation>
    </message>
    <message>
        <source>What is to be kept of the stream cannot be written. Check the disk.</source>
        <translation>O que deve ser guardado do fluxo não pode ser gravado. Verifique o disco.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the stream is kept any more.</source>
        <translation>O disco está cheio: nada mais do fluxo é guardado.</translation>
    </message>
    <message>
        <source>Nothing is kept of this time.</source>
        <translation>Nada foi guardado desse momento.</translation>
    </message>
    <message>
        <source>The clip cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>O clipe não pode ser gravado em %1. Verifique permissões e espaço da pasta.</translation>
    </message>
    <message>
        <source>What was kept of the stream cannot be read.</source>
        <translation>O que foi guardado do fluxo não pode ser lido.</translation>
    </message>
    <message>
        <source>Nothing has come for %1 seconds. Look at the publisher and its network.</source>
        <translation>Nada vem há %1 segundos. Veja o emissor e sua rede.</translation>
    </message>
    <message>
        <source>Nothing of this stream is kept.</source>
        <translation>Nada deste fluxo é guardado.</translation>
    </message>
    <message>
        <source>must name where the stream is fetched</source>
        <translation>deve informar de onde o fluxo é buscado</translation>
    </message>
    <message>
        <source>belongs to streams that are fetched; set ingestMode to pull</source>
        <translation>pertence a fluxos buscados; defina ingestMode como pull</translation>
    </message>
    <message>
        <source>Only a stream that is fetched has another address to go to.</source>
        <translation>Só um fluxo buscado tem outro endereço.</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps://, srt://, rtsp://, http:// or https://</source>
        <translation>deve começar com rtmp://, rtmps://, srt://, rtsp://, http:// ou https://</translation>
    </message>
    <message>
        <source>must be an address such as https://host/live/main.m3u8</source>
        <translation>deve ser um endereço como https://host/live/main.m3u8</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is fetched from.</source>
        <translation>%1 é um endereço de onde nada é buscado.</translation>
    </message>
    <message>
        <source>Private addresses may only be set by the owner, because other machines can reach this server.</source>
        <translation>Só o dono pode definir endereços privados, porque outras máquinas alcançam este servidor.</translation>
    </message>
    <message>
        <source>must name the server to send to</source>
        <translation>deve nomear o servidor de destino</translation>
    </message>
    <message>
        <source>must have a port, as in srt://host:9000</source>
        <translation>deve ter uma porta, como em srt://host:9000</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is sent to.</source>
        <translation>%1 é um endereço para onde nada é enviado.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>must be JSON, for example &quot;gold&quot; in quotes</source>
        <translation>deve ser JSON, por exemplo &quot;gold&quot; entre aspas</translation>
    </message>
    <message>
        <source>must be an http or https address</source>
        <translation>deve ser um endereço http ou https</translation>
    </message>
    <message>
        <source>%1 is an address that is never asked.</source>
        <translation>%1 é um endereço que nunca é consultado.</translation>
    </message>
    <message>
        <source>There is no push target with this id.</source>
        <translation>Esse destino de repasse não existe.</translation>
    </message>
    <message>
        <source>must be another studio: this one cannot show its own program</source>
        <translation>deve ser outro estúdio: este não pode mostrar seu próprio programa</translation>
    </message>
    <message>
        <source>“%1” was mirrored; it is shown as it is.</source>
        <translation>“%1” estava espelhada; é mostrada como é.</translation>
    </message>
    <message>
        <source>“%1” was blended by “%2”; it lies plainly on what is below.</source>
        <translation>“%1” era mesclada por “%2”; agora fica simplesmente por cima.</translation>
    </message>
    <message>
        <source>“%1”: OBS does not keep how large a text is. Look at its place.</source>
        <translation>“%1”: o OBS não guarda o tamanho de um texto. Verifique sua posição.</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <translation>não deve conter caracteres de controle</translation>
    </message>
    <message>
        <source>is no header</source>
        <translation>não é um cabeçalho</translation>
    </message>
    <message>
        <source>must be a text, a number, true, false or null</source>
        <translation>deve ser um texto, um número, true, false ou null</translation>
    </message>
    <message>
        <source>has more than 100 keys</source>
        <translation>tem mais de 100 chaves</translation>
    </message>
    <message>
        <source>There is no such client at this stream.</source>
        <translation>Não há esse cliente neste fluxo.</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>O servidor responde com o status %1.</translation>
    </message>
    <message>
        <source>The database of this server is in memory only; there is nothing to copy.</source>
        <translation>O banco de dados deste servidor está só na memória; não há o que copiar.</translation>
    </message>
    <message>
        <source>A backup is being written right now. Try again when it is done.</source>
        <translation>Um backup está sendo gravado agora. Tente quando terminar.</translation>
    </message>
    <message>
        <source>This recording has ended already.</source>
        <translation>Esta gravação já terminou.</translation>
    </message>
    <message>
        <source>It was stopped before the stream began.</source>
        <translation>Foi parada antes de o fluxo começar.</translation>
    </message>
    <message>
        <source>It is being recorded. Stop it first.</source>
        <translation>Está sendo gravado. Pare primeiro.</translation>
    </message>
    <message>
        <source>The program ended before anything was written.</source>
        <translation>O programa terminou antes de gravar algo.</translation>
    </message>
    <message>
        <source>There is no stream key with this id.</source>
        <translation>Essa chave de transmissão não existe.</translation>
    </message>
    <message>
        <source>The key is switched off.</source>
        <translation>A chave está desativada.</translation>
    </message>
    <message>
        <source>No stream has this key.</source>
        <translation>Nenhum fluxo tem esta chave.</translation>
    </message>
    <message>
        <source>is required for this mode</source>
        <translation>é necessário neste modo</translation>
    </message>
    <message>
        <source>The stream has had no session since the program began; name wall times instead.</source>
        <translation>O fluxo não teve sessão desde o início; informe horários.</translation>
    </message>
    <message>
        <source>must be between half a second and twelve hours</source>
        <translation>deve estar entre meio segundo e doze horas</translation>
    </message>
    <message>
        <source>Nothing of that time is kept. Give the stream a DVR window (dvrSec) or record it.</source>
        <translation>Nada foi guardado desse momento. Dê ao fluxo uma janela DVR (dvrSec) ou grave-o.</translation>
    </message>
    <message>
        <source>The program ended while it was being cut. Cut it again.</source>
        <translation>O programa terminou durante o corte. Corte de novo.</translation>
    </message>
    <message>
        <source>is required: name the film that is played over the cut</source>
        <translation>é necessário: informe o filme tocado sobre o corte</translation>
    </message>
    <message>
        <source>or transition.stinger.mediaId is required</source>
        <translation>ou um filme da biblioteca é necessário</translation>
    </message>
    <message>
        <source>is no film of the media library</source>
        <translation>não é um filme da biblioteca</translation>
    </message>
    <message>
        <source>The film of the transition was in the media library of another machine. Choose it again.</source>
        <translation>O filme da transição estava na biblioteca de outra máquina. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>Only a film that is ready has pictures to look at.</source>
        <translation>Só um filme pronto tem imagens para ver.</translation>
    </message>
    <message>
        <source>The transition of the studio &quot;%1&quot; uses this file. Choose another transition there first.</source>
        <translation>A transição do estúdio “%1” usa este arquivo. Escolha antes outra transição lá.</translation>
    </message>
    <message>
        <source>There is no such stream key.</source>
        <translation>Essa chave de transmissão não existe.</translation>
    </message>
    <message>
        <source>There is no such stream.</source>
        <translation>Esse fluxo não existe.</translation>
    </message>
    <message>
        <source>There is no delivery with this id; old ones are forgotten.</source>
        <translation>Essa entrega não existe; as antigas são esquecidas.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrás de</translation>
    </message>
    <message>
        <source>RTMPS needs a certificate and its key.</source>
        <translation>RTMPS precisa de um certificado e sua chave.</translation>
    </message>
    <message>
        <source>must be an http or https address without user, query and fragment</source>
        <translation>deve ser um endereço http ou https sem usuário, consulta e fragmento</translation>
    </message>
    <message>
        <source>is required beside the other</source>
        <translation>é necessário junto com o outro</translation>
    </message>
    <message>
        <source>It takes more than a second to answer.</source>
        <translation>Leva mais de um segundo para responder.</translation>
    </message>
    <message>
        <source>It answered %1 instead of 200.</source>
        <translation>Respondeu %1 em vez de 200.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>This is no M3U list: it does not begin with #EXTM3U.</source>
        <translation>Isto não é uma lista M3U: não começa com #EXTM3U.</translation>
    </message>
    <message>
        <source>This is a stream, not a list of channels. Add its address as a stream.</source>
        <translation>Isto é um fluxo, não uma lista de canais. Adicione o endereço como fluxo.</translation>
    </message>
    <message>
        <source>The list has more than %1 channels.</source>
        <translation>A lista tem mais de %1 canais.</translation>
    </message>
    <message>
        <source>or text must be given, one of them</source>
        <translation>ou o texto deve ser dado, um dos dois</translation>
    </message>
    <message>
        <source>No list with a guide was imported.</source>
        <translation>Nenhuma lista com guia foi importada.</translation>
    </message>
    <message>
        <source>must not lie behind the end</source>
        <translation>não deve estar depois do fim</translation>
    </message>
    <message>
        <source>There is no stream with this id.</source>
        <translation>Esse fluxo não existe.</translation>
    </message>
    <message>
        <source>works on sound, which a scene has not of its own; give it to the sources in that scene</source>
        <translation>atua sobre o som, que uma cena não tem; dê-o às fontes dessa cena</translation>
    </message>
    <message>
        <source>The viewer&apos;s address is unknown, and edges are told apart by distance.</source>
        <translation>O endereço do espectador é desconhecido, e as bordas se escolhem pela distância.</translation>
    </message>
    <message>
        <source>A token can only be given what its maker holds; %1 is missing.</source>
        <translation>Um token só pode receber permissões de quem o cria; falta %1.</translation>
    </message>
    <message>
        <source>The key that signs all tokens is replaced by whoever holds the scope admin.</source>
        <translation>A chave que assina todos os tokens é trocada por quem tem a permissão admin.</translation>
    </message>
    <message>
        <source>There is no profile with this id.</source>
        <translation>Esse perfil não existe.</translation>
    </message>
    <message>
        <source>%1 is no row of this list.</source>
        <translation>%1 não é uma linha desta lista.</translation>
    </message>
    <message>
        <source>The group “%1” is not placed by its corner, and how large it is was not kept. Look at its place.</source>
        <translation>O grupo “%1” não está posicionado pelo canto e o tamanho dele não foi guardado. Verifique a posição.</translation>
    </message>
    <message>
        <source>The group “%1” was cropped; what is in it is shown whole.</source>
        <translation>O grupo “%1” estava cortado; o conteúdo é mostrado inteiro.</translation>
    </message>
    <message>
        <source>“%1” is turned inside the stretched group “%2”; it is shown without the slant.</source>
        <translation>“%1” está girado dentro do grupo esticado “%2”; é mostrado sem a inclinação.</translation>
    </message>
    <message>
        <source>This stream is fetched from elsewhere; nobody publishes to it.</source>
        <translation>Este fluxo é buscado em outro lugar; ninguém publica nele.</translation>
    </message>
    <message>
        <source>This stream is switched off.</source>
        <translation>Este fluxo está desligado.</translation>
    </message>
    <message>
        <source>The stream is not on air.</source>
        <translation>O fluxo não está no ar.</translation>
    </message>
    <message>
        <source>must have 10 to 79 characters, or none</source>
        <translation>deve ter de 10 a 79 caracteres, ou nenhum</translation>
    </message>
    <message>
        <source>must name where the stream is fetched before what stands in for it</source>
        <translation>deve indicar de onde o fluxo é buscado antes do que o substitui</translation>
    </message>
    <message>
        <source>names a film or a DASH stream; only live streams and HLS can be taken over</source>
        <translation>indica um filme ou um fluxo DASH; só fluxos ao vivo e HLS podem ser assumidos</translation>
    </message>
    <message>
        <source>names no relayed stream</source>
        <translation>não indica nenhum fluxo retransmitido</translation>
    </message>
    <message>
        <source>Another stream relays this address in the same way.</source>
        <translation>Outro fluxo já retransmite este endereço da mesma forma.</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>O endereço %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s address %1</source>
        <translation>O endereço do proxy %1</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/live.m3u8</source>
        <translation>deve ser um endereço completo como https://example.org/live.m3u8</translation>
    </message>
    <message>
        <source>must begin with one of %1</source>
        <translation>deve começar com um destes: %1</translation>
    </message>
    <message>
        <source>names port 0</source>
        <translation>indica a porta 0</translation>
    </message>
    <message>
        <source>leads to an address that is not allowed here; private and loopback addresses have a setting</source>
        <translation>leva a um endereço que não é permitido aqui; há um ajuste para endereços privados e locais</translation>
    </message>
    <message>
        <source>names a host that the settings do not allow</source>
        <translation>indica um servidor que os ajustes não permitem</translation>
    </message>
    <message>
        <source>must be a host, *.host, an address or a network such as 10.0.0.0/8</source>
        <translation>deve ser um servidor, *.servidor, um endereço ou uma rede como 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Stream not found</source>
        <translation>Esse fluxo não existe</translation>
    </message>
    <message>
        <source>This stream has no failover address.</source>
        <translation>Este fluxo não tem endereço reserva.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved: %2.</source>
        <translation>O nome %1 não pode ser resolvido: %2.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name %1 cannot be resolved: %2.</source>
        <translation>O nome do proxy %1 não pode ser resolvido: %2.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not allowed here.</source>
        <translation>%1 leva a um endereço que não é permitido aqui.</translation>
    </message>
    <message>
        <source>The proxy %1 leads to an address that is not allowed here.</source>
        <translation>O proxy %1 leva a um endereço que não é permitido aqui.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>A conexão com %1 falhou: %2.</translation>
    </message>
    <message>
        <source>The other server could not be reached in time.</source>
        <translation>Não foi possível alcançar o outro servidor a tempo.</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>O outro servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The other server stopped sending.</source>
        <translation>O outro servidor parou de enviar.</translation>
    </message>
    <message>
        <source>The other server answers with status %1.</source>
        <translation>O outro servidor responde com o status %1.</translation>
    </message>
    <message>
        <source>The other server redirects more than %1 times.</source>
        <translation>O outro servidor redireciona mais de %1 vezes.</translation>
    </message>
    <message>
        <source>The other server sends more than the limit of %1 bytes.</source>
        <translation>O outro servidor envia mais que o limite de %1 bytes.</translation>
    </message>
    <message>
        <source>The other server closed the connection without an answer.</source>
        <translation>O outro servidor encerrou a conexão sem responder.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of its answer.</source>
        <translation>O outro servidor parou no meio da resposta.</translation>
    </message>
    <message>
        <source>The other server&apos;s answer is not HTTP: %1.</source>
        <translation>A resposta do outro servidor não é HTTP: %1.</translation>
    </message>
    <message>
        <source>its head is too long</source>
        <translation>o cabeçalho dela é longo demais</translation>
    </message>
    <message>
        <source>it changes the protocol unasked</source>
        <translation>ela muda de protocolo sem ser pedido</translation>
    </message>
    <message>
        <source>a header has a control character</source>
        <translation>um cabeçalho contém um caractere de controle</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>ela começa com outra coisa</translation>
    </message>
    <message>
        <source>it has no status</source>
        <translation>ela não tem status</translation>
    </message>
    <message>
        <source>a header has no name</source>
        <translation>um cabeçalho não tem nome</translation>
    </message>
    <message>
        <source>it has too many headers</source>
        <translation>ela tem cabeçalhos demais</translation>
    </message>
    <message>
        <source>its length makes no sense</source>
        <translation>o comprimento dela não faz sentido</translation>
    </message>
    <message>
        <source>a chunk&apos;s line is too long</source>
        <translation>a linha de um bloco é longa demais</translation>
    </message>
    <message>
        <source>a chunk has no size</source>
        <translation>um bloco não tem tamanho</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>um bloco é maior que o anunciado</translation>
    </message>
    <message>
        <source>The other server gives no media.</source>
        <translation>O outro servidor não dá imagem nem som.</translation>
    </message>
    <message>
        <source>This address sends another kind of body.</source>
        <translation>Este endereço envia dados de outro tipo.</translation>
    </message>
    <message>
        <source>The other server sends a broken body.</source>
        <translation>O outro servidor envia dados danificados.</translation>
    </message>
    <message>
        <source>No address of this stream gave media in time.</source>
        <translation>Nenhum endereço deste fluxo deu imagem ou som a tempo.</translation>
    </message>
    <message>
        <source>The other server sends too little.</source>
        <translation>O outro servidor envia muito pouco.</translation>
    </message>
    <message>
        <source>The other server sends a broken transport stream.</source>
        <translation>O outro servidor envia um fluxo de transporte danificado.</translation>
    </message>
    <message>
        <source>The other server sends a page instead of media.</source>
        <translation>O outro servidor envia uma página em vez de imagem e som.</translation>
    </message>
    <message>
        <source>The other server sends text instead of media.</source>
        <translation>O outro servidor envia texto em vez de imagem e som.</translation>
    </message>
    <message>
        <source>The other server ended the stream.</source>
        <translation>O outro servidor encerrou o fluxo.</translation>
    </message>
    <message>
        <source>The other server sent nothing.</source>
        <translation>O outro servidor não enviou nada.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of a file.</source>
        <translation>O outro servidor parou no meio de um arquivo.</translation>
    </message>
    <message>
        <source>This address is a playlist: players of a direct stream cannot go on with it.</source>
        <translation>Este endereço é uma lista: players de um fluxo direto não podem continuar com ela.</translation>
    </message>
    <message>
        <source>This address sends a stream and no playlist: players of HLS cannot go on with it.</source>
        <translation>Este endereço envia um fluxo e não uma lista: players de HLS não podem continuar com ele.</translation>
    </message>
    <message>
        <source>The other server did not send the playlist in time.</source>
        <translation>O outro servidor não enviou a lista a tempo.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist is empty.</source>
        <translation>A lista do outro servidor está vazia.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist goes no further.</source>
        <translation>A lista do outro servidor não avança.</translation>
    </message>
    <message>
        <source>A playlist leads in a circle.</source>
        <translation>Uma lista leva em círculo.</translation>
    </message>
    <message>
        <source>A segment is no media.</source>
        <translation>Um segmento não é imagem nem som.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist cannot be read: %1.</source>
        <translation>A lista do outro servidor não pode ser lida: %1.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>ela é longa demais</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>uma linha é longa demais</translation>
    </message>
    <message>
        <source>it does not begin with #EXTM3U</source>
        <translation>ela não começa com #EXTM3U</translation>
    </message>
    <message>
        <source>it is a master and a media playlist at once</source>
        <translation>ela é ao mesmo tempo lista principal e lista de mídia</translation>
    </message>
    <message>
        <source>it has too many tags</source>
        <translation>ela tem etiquetas demais</translation>
    </message>
    <message>
        <source>it has too many segments</source>
        <translation>ela tem segmentos demais</translation>
    </message>
    <message>
        <source>a segment has too many keys</source>
        <translation>um segmento tem chaves demais</translation>
    </message>
    <message>
        <source>it defines too many variables</source>
        <translation>ela define variáveis demais</translation>
    </message>
    <message>
        <source>it uses a variable that it does not define</source>
        <translation>ela usa uma variável que não define</translation>
    </message>
    <message>
        <source>it imports a variable that the master playlist does not define</source>
        <translation>ela importa uma variável que a lista principal não define</translation>
    </message>
    <message>
        <source>The other server sends no DASH manifest.</source>
        <translation>O outro servidor não envia um manifesto DASH.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest has a DTD.</source>
        <translation>O manifesto do outro servidor contém uma DTD.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest is nested too deeply.</source>
        <translation>O manifesto do outro servidor está aninhado fundo demais.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>a fonte</translation>
    </message>
    <message>
        <source>This source cannot be begun in its middle.</source>
        <translation>Esta fonte não pode ser começada no meio.</translation>
    </message>
    <message>
        <source>The pictures cannot be decoded.</source>
        <translation>As imagens não podem ser decodificadas.</translation>
    </message>
    <message>
        <source>The sound cannot be decoded.</source>
        <translation>O som não pode ser decodificado.</translation>
    </message>
    <message>
        <source>There is sound, but no picture can be decoded.</source>
        <translation>Há som, mas nenhuma imagem pode ser decodificada.</translation>
    </message>
    <message>
        <source>There was nothing to transcode.</source>
        <translation>Não havia nada a transcodificar.</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token.</source>
        <translation>O token não é um JSON Web Token.</translation>
    </message>
    <message>
        <source>The token&apos;s header names no signing key (kid).</source>
        <translation>O cabeçalho do token não indica uma chave de assinatura (kid).</translation>
    </message>
    <message>
        <source>The signing key that the token names is unknown, revoked or not allowed here.</source>
        <translation>A chave de assinatura indicada pelo token é desconhecida, foi revogada ou não é permitida aqui.</translation>
    </message>
    <message>
        <source>The token must be signed with ES256.</source>
        <translation>O token deve ser assinado com ES256.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong.</source>
        <translation>A assinatura do token está errada.</translation>
    </message>
    <message>
        <source>The token has expired, or names no expiry (exp).</source>
        <translation>O token expirou ou não indica quando expira (exp).</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>O token ainda não é válido.</translation>
    </message>
    <message>
        <source>The token is meant for another audience (aud).</source>
        <translation>O token é para outro público (aud).</translation>
    </message>
    <message>
        <source>The token lacks a claim that is required here.</source>
        <translation>Falta ao token uma declaração exigida aqui.</translation>
    </message>
    <message>
        <source>The account has no active signing key.</source>
        <translation>A conta não tem chave de assinatura ativa.</translation>
    </message>
    <message>
        <source>Watching this takes a token; send it as ?jwt= or as Authorization: Bearer.</source>
        <translation>Para assistir é preciso um token; envie-o como ?jwt= ou como Authorization: Bearer.</translation>
    </message>
    <message>
        <source>There is nothing to watch under this playback id.</source>
        <translation>Não há nada para assistir com este identificador de reprodução.</translation>
    </message>
    <message>
        <source>The account&apos;s server is being asked. Try again in a moment.</source>
        <translation>O servidor da conta está sendo consultado. Tente de novo em um instante.</translation>
    </message>
    <message>
        <source>The account&apos;s server was not asked.</source>
        <translation>O servidor da conta não foi consultado.</translation>
    </message>
    <message>
        <source>This server asks nobody.</source>
        <translation>Este servidor não consulta ninguém.</translation>
    </message>
    <message>
        <source>The account&apos;s server gave no answer: %1</source>
        <translation>O servidor da conta não respondeu: %1</translation>
    </message>
    <message>
        <source>The account&apos;s server answered %1; only 200 lets in.</source>
        <translation>O servidor da conta respondeu %1; só 200 deixa entrar.</translation>
    </message>
    <message>
        <source>The host name cannot be resolved: %1</source>
        <translation>O nome do servidor não pode ser resolvido: %1</translation>
    </message>
    <message>
        <source>This address is never asked.</source>
        <translation>Este endereço nunca é consultado.</translation>
    </message>
    <message>
        <source>The address is not allowed for webhooks.</source>
        <translation>O endereço não é permitido para webhooks.</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/hook</source>
        <translation>deve ser um endereço completo como https://example.org/hook</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>deve começar com https:// ou http://</translation>
    </message>
    <message>
        <source>must not contain a user name or password</source>
        <translation>não deve conter nome de usuário nem senha</translation>
    </message>
    <message>
        <source>Addresses of %1:// are not fetched from here.</source>
        <translation>Endereços de %1:// não são buscados aqui.</translation>
    </message>
    <message>
        <source>Nothing here reads addresses of this kind.</source>
        <translation>Nada aqui lê endereços deste tipo.</translation>
    </message>
    <message>
        <source>Transport streams do not carry the pictures that this address gives.</source>
        <translation>Fluxos de transporte não levam as imagens que este endereço dá.</translation>
    </message>
    <message>
        <source>must be http, https, rtmp, rtmps, srt or rtsp: the relay speaks no other</source>
        <translation>deve ser http, https, rtmp, rtmps, srt ou rtsp: o repasse não fala outro</translation>
    </message>
    <message>
        <source>is no address of HTTP, which HLS, DASH and files are fetched by</source>
        <translation>não é um endereço HTTP, pelo qual HLS, DASH e arquivos são buscados</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Hello</source>
        <translation>Olá</translation>
    </message>
    <message>
        <source>Bars, a moving picture or a frame counter, with a tone: to try things out.</source>
        <translation>Barras, uma imagem em movimento ou um contador de quadros, com um tom: para experimentar.</translation>
    </message>
    <message>
        <source>One colour over the whole box, for backgrounds.</source>
        <translation>Uma cor em todo o quadro, para fundos.</translation>
    </message>
    <message>
        <source>A picture from a file or the library: PNG, JPEG, WebP, SVG or GIF.</source>
        <translation>Uma imagem de um arquivo ou da biblioteca: PNG, JPEG, WebP, SVG ou GIF.</translation>
    </message>
    <message>
        <source>Words in any font. {clock}, {date} and {countdown} are filled in.</source>
        <translation>Palavras em qualquer fonte. {clock}, {date} e {countdown} são substituídos.</translation>
    </message>
    <message>
        <source>A film or music file, once, in a loop or as a list.</source>
        <translation>Um filme ou música, uma vez, em laço ou como lista.</translation>
    </message>
    <message>
        <source>What is on a screen of this machine, whole or in part.</source>
        <translation>O que está em uma tela desta máquina, toda ou em parte.</translation>
    </message>
    <message>
        <source>A webcam or capture card.</source>
        <translation>Uma webcam ou placa de captura.</translation>
    </message>
    <message>
        <source>A microphone, or what this machine plays.</source>
        <translation>Um microfone, ou o que esta máquina toca.</translation>
    </message>
    <message>
        <source>A stream from another machine: RTMP, SRT, RTSP, HLS or MPEG-TS.</source>
        <translation>Uma transmissão de outra máquina: RTMP, SRT, RTSP, HLS ou MPEG-TS.</translation>
    </message>
    <message>
        <source>All that is in another scene, as one piece.</source>
        <translation>Tudo o que há em outra cena, como uma peça só.</translation>
    </message>
    <message>
        <source>What somebody publishes to this Castwright, or what another studio shows. Nothing is sent again.</source>
        <translation>O que alguém publica neste Castwright ou o que outro estúdio mostra. Nada é enviado de novo.</translation>
    </message>
</context>
<context>
    <name>StreamTexts</name>
    <message>
        <source>● Live</source>
        <translation>● Ao vivo</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ Conectando</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ Parado</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Offline</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Ruim</translation>
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
        <translation>Buscado</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
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
        <translation>▲ %1 (%2 pontos)</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with what comes in.</source>
        <translation>✓ O que chega está em ordem.</translation>
    </message>
    <message>
        <source>Nobody publishes to this stream now.</source>
        <translation>Ninguém publica neste fluxo agora.</translation>
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
        <translation>Esmaecer</translation>
    </message>
    <message>
        <source>Through black</source>
        <translation>Pelo preto</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Varrer</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Deslizar</translation>
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
        <translation>Quem pode assistir</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who has a signed token</source>
        <translation>Quem tem um token assinado</translation>
    </message>
    <message>
        <source>Whom our own server lets in</source>
        <translation>Quem o nosso servidor deixa entrar</translation>
    </message>
    <message>
        <source>Who may &amp;watch</source>
        <translation>Quem pode &amp;assistir</translation>
    </message>
    <message>
        <source>Au&amp;diences, with commas</source>
        <translation>Au&amp;diências, com vírgulas</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>nenhuma é pedida</translation>
    </message>
    <message>
        <source>Address that is as&amp;ked</source>
        <translation>Endereço c&amp;onsultado</translation>
    </message>
    <message>
        <source>Secret that signs the &amp;question</source>
        <translation>Se&amp;gredo que assina a pergunta</translation>
    </message>
    <message>
        <source>empty leaves it as it is</source>
        <translation>vazio o deixa como está</translation>
    </message>
    <message>
        <source>Si&amp;gning keys …</source>
        <translation>Chaves de assi&amp;natura …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sal&amp;var</translation>
    </message>
    <message>
        <source>A viewer&apos;s token to try</source>
        <translation>Token de um espectador para testar</translation>
    </message>
    <message>
        <source>A viewer&apos;s token; empty is a viewer without one</source>
        <translation>Token de um espectador; vazio é um espectador sem token</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>Te&amp;star</translation>
    </message>
    <message>
        <source>Who may watch is changed.</source>
        <translation>Quem pode assistir foi alterado.</translation>
    </message>
    <message>
        <source>✓ He may watch.</source>
        <translation>✓ Pode assistir.</translation>
    </message>
    <message>
        <source>✕ He may not watch: %1</source>
        <translation>✕ Não pode assistir: %1</translation>
    </message>
    <message>
        <source>With none chosen, every active key counts.</source>
        <translation>Se nenhuma for escolhida, vale qualquer chave ativa.</translation>
    </message>
    <message>
        <source>O&amp;nly these signing keys</source>
        <translation>S&amp;omente estas chaves de assinatura</translation>
    </message>
    <message>
        <source>One a line, for example: plan = gold</source>
        <translation>Uma por linha, por exemplo: plan = gold</translation>
    </message>
    <message>
        <source>&amp;Claims a token must carry</source>
        <translation>&amp;Dados que um token deve trazer</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (revogada)</translation>
    </message>
    <message>
        <source>Try a token</source>
        <translation>Testar um token</translation>
    </message>
</context>
<context>
    <name>castwright::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation>Qual fluxo</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todos os fluxos</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qual período</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>As últimas 24 horas</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Os últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Os últimos 30 dias</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Os últimos 90 dias</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>O último ano</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Dias escolhidos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler de novo</translation>
    </message>
</context>
<context>
    <name>castwright::ApiKeysDialog</name>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Other programs drive this studio at %1/v1. The documentation is at %1/docs.</source>
        <translation>Outros programas controlam este estúdio em %1/v1. A documentação está em %1/docs.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Para que serve?</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Nome da nova chave</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>Permissão %1</translation>
    </message>
    <message>
        <source>&amp;Create a key</source>
        <translation>&amp;Criar uma chave</translation>
    </message>
    <message>
        <source>&amp;Revoke the selected key</source>
        <translation>&amp;Revogar a chave escolhida</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>A nova chave</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Copiar a nova chave</translation>
    </message>
    <message>
        <source>Copy it now, it is not shown again:</source>
        <translation>Copie agora, ela não será mostrada de novo:</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogada</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>T&amp;ocar</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>Renome&amp;ar …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>Exc&amp;luir …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>castwright::BackupsPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Fazer backup agora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir a &amp;pasta</translation>
    </message>
    <message>
        <source>The studio data is copied once a day; of each sort the newest %1 are kept, in %2. Recordings and uploads are files of their own and not in it. The README says how to go back to a copy.</source>
        <translation>Os dados dos estúdios são copiados uma vez por dia; de cada tipo ficam as %1 mais novas, em %2. Gravações e envios são arquivos próprios e não estão incluídos. O README explica como voltar a uma cópia.</translation>
    </message>
    <message>
        <source>The day&apos;s copy</source>
        <translation>Cópia do dia</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A pedido</translation>
    </message>
    <message>
        <source>Before a newer version changed the data</source>
        <translation>Antes de uma versão nova mudar os dados</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gravado em %1</translation>
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
        <translation>no máximo %1</translation>
    </message>
</context>
<context>
    <name>castwright::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selecionado: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Nothing is in this scene yet. Add a source, or drop something from the library here.</source>
        <translation>Ainda não há nada nesta cena. Adicione uma fonte ou solte aqui algo da biblioteca.</translation>
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
        <translation>Mensagens do chat</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Write to the chat …</source>
        <translation>Escreva no chat …</translation>
    </message>
    <message>
        <source>Newer messages ↓</source>
        <translation>Mensagens mais novas ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais nova</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
</context>
<context>
    <name>castwright::ClipDialog</name>
    <message>
        <source>Clip a part</source>
        <translation>Recortar uma parte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>Clipe de %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>The last %1 are kept. The part is copied without encoding it again.</source>
        <translation>Os últimos %1 são guardados. A parte é copiada sem ser codificada de novo.</translation>
    </message>
    <message>
        <source>Nothing of the past is kept of this stream, so only what was recorded can be cut. How much is kept is among what can be changed of the stream.</source>
        <translation>Nada do passado deste fluxo é guardado; só o que foi gravado pode ser cortado. Quanto se guarda é definido ao alterar o fluxo.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Recortar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Descri&amp;ção</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>O fim está antes do começo.</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>A primeira imagem do trecho</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>A última imagem do trecho</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
</context>
<context>
    <name>castwright::ClipsTab</name>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Nothing was cut out of this stream yet. A clip is cut from what is kept of the past or from a recording.</source>
        <translation>Nada foi cortado deste fluxo ainda. Um clipe é cortado do passado guardado ou de uma gravação.</translation>
    </message>
    <message>
        <source>Delete the clip “%1”? Its file goes too.</source>
        <translation>Excluir o clipe “%1”? O arquivo dele também some.</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>Recortar uma &amp;parte …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Pronto</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Falhou</translation>
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
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Procurar comandos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no command called “%1” that can be used now.</source>
        <translation>Não há comando “%1” que possa ser usado agora.</translation>
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
        <translation>Contas vinculadas</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>✕ Expirada</translation>
    </message>
    <message>
        <source>✓ Linked</source>
        <translation>✓ Vinculada</translation>
    </message>
    <message>
        <source>Unlink the account</source>
        <translation>Desvincular a conta</translation>
    </message>
    <message>
        <source>No account is linked, and this version cannot link one yet. Going live needs none: a destination and its stream key are enough.</source>
        <translation>Nenhuma conta está vinculada, e esta versão ainda não pode vincular. Para transmitir não é preciso: bastam um destino e sua chave de transmissão.</translation>
    </message>
    <message>
        <source>Castwright forgets “%1”.</source>
        <translation>O Castwright esquece “%1”.</translation>
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
        <translation>Enviar de &amp;novo</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>Todas as entregas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Desistidas</translation>
    </message>
    <message>
        <source>Which deliveries are shown</source>
        <translation>Entregas mostradas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>✓ Arrived</source>
        <translation>✓ Entregue</translation>
    </message>
    <message>
        <source>✕ Given up</source>
        <translation>✕ Desistida</translation>
    </message>
    <message>
        <source>◌ Waiting</source>
        <translation>◌ Aguardando</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Escolha uma entrega para ver o conteúdo.</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>entregue %1</translation>
    </message>
    <message>
        <source>last attempt %1</source>
        <translation>última tentativa %1</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>próxima tentativa %1</translation>
    </message>
    <message>
        <source>Choose a webhook to see what was sent to it.</source>
        <translation>Escolha um webhook para ver o que foi enviado a ele.</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>Nenhuma entrega está neste estado.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What is posted to this webhook is listed here, with the answer; “Send a test” makes a beginning.</source>
        <translation>Nada foi enviado ainda. O que for enviado a este webhook aparece aqui, com a resposta; “Enviar um teste” serve para começar.</translation>
    </message>
</context>
<context>
    <name>castwright::DesktopPresence</name>
    <message>
        <source>Show or hide the &amp;window</source>
        <translation>Mostrar ou ocultar a &amp;janela</translation>
    </message>
    <message>
        <source>Castwright – on air: %1</source>
        <translation>Castwright – no ar: %1</translation>
    </message>
    <message>
        <source>Castwright – off air</source>
        <translation>Castwright – fora do ar</translation>
    </message>
    <message>
        <source>A show is live</source>
        <translation>Um programa está ao vivo</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 está reconectando</translation>
    </message>
    <message>
        <source>%1 is on air again</source>
        <translation>%1 voltou ao ar</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationDialog</name>
    <message>
        <source>&amp;Ingest</source>
        <translation>&amp;Ingestão</translation>
    </message>
    <message>
        <source>Taken along when &amp;going live</source>
        <translation>Incluir ao &amp;transmitir</translation>
    </message>
    <message>
        <source>&amp;Encoder settings of its own</source>
        <translation>Configurações de &amp;codificador próprias</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Adicionar um destino</translation>
    </message>
    <message>
        <source>Change the destination</source>
        <translation>Alterar o destino</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Ingest server</source>
        <translation>Servidor de ingestão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>Tela principal</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>Tela vertical</translation>
    </message>
    <message>
        <source>Picture that is sent</source>
        <translation>Imagem enviada</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>Endereço do &amp;servidor</translation>
    </message>
    <message>
        <source>Stream &amp;key</source>
        <translation>C&amp;have de transmissão</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Chave de transmissão</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the stream key</source>
        <translation>Mostrar a chave de transmissão</translation>
    </message>
    <message>
        <source>These settings are in use already: no further encode is needed.</source>
        <translation>Estas configurações já estão em uso: não é preciso outra codificação.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode: by what the present one takes, about %1 % of one processor core more.</source>
        <translation>⚠ Isso exige uma segunda codificação: pela atual, cerca de %1 % a mais de um núcleo.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode, which costs about as much processor time as the first.</source>
        <translation>⚠ Isso exige uma segunda codificação, que custa tanto processador quanto a primeira.</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>Abrir essa página</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s of picture and %2 kbit/s of sound.</source>
        <translation>Aceita até %1 kbit/s de imagem e %2 kbit/s de som.</translation>
    </message>
    <message>
        <source>Sound tracks in the file</source>
        <translation>Faixas de som no arquivo</translation>
    </message>
    <message>
        <source>Numbers from 1 to 6 with commas, for example 1, 2. Which source is heard on which track is set in the mixer.</source>
        <translation>Números de 1 a 6 com vírgulas, por exemplo 1, 2. No mixer se define qual fonte é ouvida em qual faixa.</translation>
    </message>
    <message>
        <source>Sound &amp;tracks</source>
        <translation>&amp;Faixas de som</translation>
    </message>
    <message>
        <source>Leave the key empty to keep it.</source>
        <translation>Deixe a chave vazia para mantê-la.</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationsPanel</name>
    <message>
        <source>● On air</source>
        <translation>● No ar</translation>
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
        <translation>‖ Parado</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Falhou</translation>
    </message>
    <message>
        <source>○ Off</source>
        <translation>○ Desligado</translation>
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
        <translation>tentativa %1 em %2 s</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Nowhere to send to yet. Add a platform, a server or a recording.</source>
        <translation>Ainda não há destinos. Adicione uma plataforma, um servidor ou uma gravação.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Adicionar um destino</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar …</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar o diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>E&amp;xcluir …</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Bitrate of the last ten minutes</source>
        <translation>Taxa dos últimos dez minutos</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>%1 is taken along when going live</source>
        <translation>%1 é incluído ao transmitir</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>Tentar %1 agora</translation>
    </message>
    <message>
        <source>Show the bitrate of %1</source>
        <translation>Mostrar a taxa de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Delete the destination</source>
        <translation>Excluir o destino</translation>
    </message>
    <message>
        <source>Delete “%1” with its stream key?</source>
        <translation>Excluir “%1” com sua chave de transmissão?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
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
        <translation>Variáveis, em JSON</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>Explorador da API</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Say in English what you want: list my streams with their viewers</source>
        <translation>Diga em inglês o que você quer: list my streams with their viewers</translation>
    </message>
    <message>
        <source>What you want, in English words</source>
        <translation>O que você quer, em palavras inglesas</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Perguntar</translation>
    </message>
    <message>
        <source>Operations that fit</source>
        <translation>Operações que servem</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>O que existe</translation>
    </message>
    <message>
        <source>What was run before</source>
        <translation>O que foi executado antes</translation>
    </message>
    <message>
        <source>The operation as a program in</source>
        <translation>A operação como programa em</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>The variables must be a JSON object. What stands there goes wrong at character %1.</source>
        <translation>As variáveis devem ser um objeto JSON. O que está lá falha no caractere %1.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Perguntando …</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n erro</numerusform>
            <numerusform>✕ %n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Answer, after %1 ms</source>
        <translation>✓ Resposta, após %1 ms</translation>
    </message>
    <message>
        <source>Nothing in the graph sounds like this. The graph is in English; try other words, such as the name of a thing and what to do with it.</source>
        <translation>Nada no grafo soa assim. O grafo está em inglês; tente outras palavras, como o nome de uma coisa e o que fazer com ela.</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>Copied. The program reads the API key from the environment variable CASTWRIGHT_KEY.</source>
        <translation>Copiado. O programa lê a chave de API da variável de ambiente CASTWRIGHT_KEY.</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Nada foi executado ainda</translation>
    </message>
    <message>
        <source>What the subscription answered, the newest last</source>
        <translation>O que a assinatura respondeu, o mais novo por último</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Ctrl+Space shows what can stand here.</source>
        <translation>Ctrl+Enter executa, Ctrl+Espaço mostra o que pode estar aqui.</translation>
    </message>
    <message>
        <source>Waiting for events …</source>
        <translation>Aguardando eventos …</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast and are not shown.</source>
        <translation>
            <numerusform>%n evento veio rápido demais e não é mostrado.</numerusform>
            <numerusform>%n eventos vieram rápido demais e não são mostrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n event(s)</source>
        <translation>
            <numerusform>Terminou após %n evento</numerusform>
            <numerusform>Terminou após %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
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
        <translation>Mostrar o que há</translation>
    </message>
</context>
<context>
    <name>castwright::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>castwright::FiltersDialog</name>
    <message>
        <source>Chroma key</source>
        <translation>Chroma key</translation>
    </message>
    <message>
        <source>Colour correction</source>
        <translation>Correção de cor</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Look (LUT)</source>
        <translation>Visual (LUT)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>Porta de ruído</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Compressor</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limitador</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Supressão de ruído</translation>
    </message>
    <message>
        <source>No filters yet. Add one: a chroma key, a noise gate …</source>
        <translation>Ainda não há filtros. Adicione um: chroma key, porta de ruído …</translation>
    </message>
    <message>
        <source>Filters of %1</source>
        <translation>Filtros de %1</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Adicionar um filtro</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Apply the filter earlier</source>
        <translation>Aplicar o filtro antes</translation>
    </message>
    <message>
        <source>Apply the filter later</source>
        <translation>Aplicar o filtro depois</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>Excluir o filtro</translation>
    </message>
    <message>
        <source>Filters, the first is applied first</source>
        <translation>Filtros, o primeiro é aplicado primeiro</translation>
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
        <translation>&amp;Transmitir ao vivo</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Encerrar</translation>
    </message>
    <message>
        <source>Really end the show</source>
        <translation>Encerrar mesmo o programa</translation>
    </message>
    <message>
        <source>&amp;Stop the countdown</source>
        <translation>&amp;Parar a contagem</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>Continuar no ar</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>Tempo no ar</translation>
    </message>
    <message>
        <source>&amp;Check connections</source>
        <translation>&amp;Verificar conexões</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Live in %n s</source>
        <translation>
            <numerusform>&amp;Ao vivo em %n s</numerusform>
            <numerusform>&amp;Ao vivo em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a destination first.</source>
        <translation>Adicione primeiro um destino.</translation>
    </message>
    <message>
        <source>Not on air: %1. The others are not affected.</source>
        <translation>Fora do ar: %1. Os outros não são afetados.</translation>
    </message>
    <message>
        <source>%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %</source>
        <translation>%1 fps · %2 Mbit/s · %3 perdidos · CPU %4 %</translation>
    </message>
    <message>
        <source>Try the &amp;failed ones again</source>
        <translation>Tentar de &amp;novo os que falharam</translation>
    </message>
</context>
<context>
    <name>castwright::HotkeysPage</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Teclas de: %1</translation>
    </message>
    <message>
        <source>%1 is taken from “%2”.</source>
        <translation>%1 será tirado de “%2”.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Answers to its keys while another program is in front, too</source>
        <translation>Responde às teclas mesmo quando outro programa está na frente</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to answer to keys while another one is in front.</source>
        <translation>Este ambiente não permite que um programa responda a teclas com outro na frente.</translation>
    </message>
    <message>
        <source>For commands that answer everywhere the desktop asks you first, and may let you choose other keys.</source>
        <translation>Para comandos que respondem em toda parte, o ambiente pergunta antes e pode deixar escolher outras teclas.</translation>
    </message>
    <message>
        <source>A command marked “Everywhere” answers to its keys while another program is in front, too.</source>
        <translation>Um comando marcado “Em toda parte” responde às teclas também com outro programa na frente.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>castwright::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>%1, too loud</source>
        <translation>%1, alto demais</translation>
    </message>
    <message>
        <source>Too loud: the sound was cut off within the last seconds. Lower the fader.</source>
        <translation>Alto demais: o som foi cortado nos últimos segundos. Baixe o controle.</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryModel</name>
    <message>
        <source>%1 of %2 have arrived</source>
        <translation>Chegaram %1 de %2</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>Sendo examinado …</translation>
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
        <translation>A biblioteca está vazia. Solte imagens, filmes ou sons aqui, ou pressione a seta.</translation>
    </message>
    <message>
        <source>Bring files into the library</source>
        <translation>Trazer arquivos para a biblioteca</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Mostrar como grade</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Procurar na biblioteca</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>Biblioteca de mídia</translation>
    </message>
    <message>
        <source>End the upload</source>
        <translation>Encerrar o envio</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Excluir da biblioteca</translation>
    </message>
    <message>
        <source>Delete “%1”? The file cannot be brought back.</source>
        <translation>Excluir “%1”? O arquivo não poderá ser recuperado.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Add to the scene</source>
        <translation>&amp;Adicionar à cena</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renomear …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>E&amp;xcluir …</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Envio de %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words to find “%1” by, with commas</source>
        <translation>Palavras para encontrar “%1”, com vírgulas</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>E&amp;tiquetas …</translation>
    </message>
    <message>
        <source>&amp;Cut a part out …</source>
        <translation>&amp;Recortar uma parte …</translation>
    </message>
    <message>
        <source>Bring files into the library …</source>
        <translation>Trazer arquivos para a biblioteca …</translation>
    </message>
    <message>
        <source>Add the chosen file to the scene</source>
        <translation>Adicionar o arquivo escolhido à cena</translation>
    </message>
    <message>
        <source>Rename the chosen file …</source>
        <translation>Renomear o arquivo escolhido …</translation>
    </message>
    <message>
        <source>Tags of the chosen file …</source>
        <translation>Etiquetas do arquivo escolhido …</translation>
    </message>
    <message>
        <source>Cut a part out of the chosen film …</source>
        <translation>Recortar uma parte do filme escolhido …</translation>
    </message>
    <message>
        <source>Delete the chosen file …</source>
        <translation>Excluir o arquivo escolhido …</translation>
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
        <translation>A primeira chave de API está em %1</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Adicionar …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renomear …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Configurações …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Transmitir ao vivo</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>&amp;Encerrar …</translation>
    </message>
    <message>
        <source>&amp;Check the destinations</source>
        <translation>&amp;Verificar os destinos</translation>
    </message>
    <message>
        <source>&amp;Add a destination …</source>
        <translation>&amp;Adicionar um destino …</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>&amp;Add a scene …</source>
        <translation>&amp;Adicionar uma cena …</translation>
    </message>
    <message>
        <source>Scene &amp;%1</source>
        <translation>Cena &amp;%1</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desenvolvedor</translation>
    </message>
    <message>
        <source>&amp;Introduction …</source>
        <translation>&amp;Introdução …</translation>
    </message>
    <message>
        <source>API &amp;keys …</source>
        <translation>&amp;Chaves de API …</translation>
    </message>
    <message>
        <source>API &amp;documentation</source>
        <translation>&amp;Documentação da API</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>Adicionar uma fonte: %1</translation>
    </message>
    <message>
        <source>F&amp;ilters of the source …</source>
        <translation>F&amp;iltros da fonte …</translation>
    </message>
    <message>
        <source>&amp;Missing files …</source>
        <translation>Arquivos que &amp;faltam …</translation>
    </message>
    <message>
        <source>Play or pause the &amp;media file</source>
        <translation>Tocar ou pausar a &amp;mídia</translation>
    </message>
    <message>
        <source>Media file from the beginning</source>
        <translation>Mídia desde o início</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Procurar um comando …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Redefinir o layout</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>E&amp;stúdio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Ao vivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>&amp;Desenvolvedor</translation>
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
            <numerusform>%n problema, mostrar</numerusform>
            <numerusform>%n problemas, mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>● ON AIR</source>
        <translation>● NO AR</translation>
    </message>
    <message>
        <source>○ Off air</source>
        <translation>○ Fora do ar</translation>
    </message>
    <message>
        <source>%1 – Castwright</source>
        <translation>%1 – Castwright</translation>
    </message>
    <message>
        <source>CPU %1 %   Memory %2   Free disk %3</source>
        <translation>CPU %1 %   Memória %2   Disco livre %3</translation>
    </message>
    <message>
        <source>&amp;Edit the source …</source>
        <translation>&amp;Editar a fonte …</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>Excluir a fonte</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>&amp;Webhooks …</translation>
    </message>
    <message>
        <source>&amp;Linked accounts …</source>
        <translation>Contas &amp;vinculadas …</translation>
    </message>
    <message>
        <source>&amp;Profiles …</source>
        <translation>&amp;Perfis …</translation>
    </message>
    <message>
        <source>API e&amp;xplorer …</source>
        <translation>E&amp;xplorador da API …</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>&amp;Fluxos</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>E&amp;xcluir …</translation>
    </message>
</context>
<context>
    <name>castwright::MediaControls</name>
    <message>
        <source>Media controls</source>
        <translation>Controles da mídia</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>Posição no arquivo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
</context>
<context>
    <name>castwright::MissingFilesDialog</name>
    <message>
        <source>Missing files</source>
        <translation>Arquivos que faltam</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Choose the file …</source>
        <translation>&amp;Escolher o arquivo …</translation>
    </message>
    <message>
        <source>&amp;Look in a folder …</source>
        <translation>&amp;Procurar em uma pasta …</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>Procurar em uma pasta</translation>
    </message>
    <message>
        <source>Every file is there.</source>
        <translation>Todos os arquivos estão lá.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.</source>
        <translation>
            <numerusform>%n arquivo não foi encontrado. Escolha onde ele está agora, ou procure-o em uma pasta.</numerusform>
            <numerusform>%n arquivos não foram encontrados. Escolha onde cada um está agora, ou procure todos em uma pasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relocate a file</source>
        <translation>Realocar um arquivo</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Onde está %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n arquivo encontrado.</numerusform>
            <numerusform>%n arquivos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look-up table</source>
        <translation>%1: tabela de cores</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transição</translation>
    </message>
</context>
<context>
    <name>castwright::MixerPanel</name>
    <message>
        <source>silent</source>
        <translation>silêncio</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>Nível principal</translation>
    </message>
    <message>
        <source>Loudness of the program: the last three seconds, and since it began. Most platforms aim at -14 to -16 LUFS, television at -23.</source>
        <translation>Volume percebido do programa: os últimos três segundos e desde o início. A maioria das plataformas busca −14 a −16 LUFS, a televisão −23.</translation>
    </message>
    <message>
        <source>%1 LUFS · in all %2 LUFS</source>
        <translation>%1 LUFS · no total %2 LUFS</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>Volume percebido: %1</translation>
    </message>
    <message>
        <source>Volume of %1 in decibel</source>
        <translation>Volume de %1 em decibéis</translation>
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
        <translation>Solo: só você ouve, no seu dispositivo de escuta; no ar nada muda</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring and tracks of %1</source>
        <translation>Balanço, atraso, escuta e faixas de %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring, tracks</source>
        <translation>Balanço, atraso, escuta, faixas</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Nível de %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reativar o som</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Encerrar o solo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Only for you, not on air</source>
        <translation>Só para você, não no ar</translation>
    </message>
    <message>
        <source>For you and on air</source>
        <translation>Para você e no ar</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Faixa %1</translation>
    </message>
    <message>
        <source>Streams send track 1; a recording can hold up to six.</source>
        <translation>As transmissões enviam a faixa 1; uma gravação pode ter até seis.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>Faixas de som</translation>
    </message>
    <message>
        <source>Balance, -1 is left</source>
        <translation>Balanço, −1 é esquerda</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Delay of the sound</source>
        <translation>Atraso do som</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>&amp;Balanço</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Atraso</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>&amp;Escuta</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Faixas</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanço</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Volume of the whole program in decibel</source>
        <translation>Volume de todo o programa em decibéis</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>Volume geral</translation>
    </message>
</context>
<context>
    <name>castwright::Multiview</name>
    <message>
        <source>Multiview</source>
        <translation>Multivisão</translation>
    </message>
    <message>
        <source>Multiview: program, preview and scenes</source>
        <translation>Multivisão: programa, prévia e cenas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>%1 by %1</source>
        <translation>%1 por %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Ainda sem nada</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>Crie um estúdio para começar.</translation>
    </message>
</context>
<context>
    <name>castwright::OverviewTab</name>
    <message>
        <source>Nobody watched in this time. Viewers are counted by session on every address of the Play page of a stream.</source>
        <translation>Ninguém assistiu neste período. Os espectadores são contados por sessão em cada endereço da página Reprodução de um fluxo.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
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
        <translation>Máximo ao mesmo tempo</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>O que os gráficos mostram</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>Horas assistidas</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada neste período</translation>
    </message>
</context>
<context>
    <name>castwright::PlayTab</name>
    <message>
        <source>Page with a player</source>
        <translation>Página com um player</translation>
    </message>
    <message>
        <source>Open the page with the player</source>
        <translation>Abrir a página com o player</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>Para uma página web</translation>
    </message>
    <message>
        <source>Whoever may watch this stream can play these addresses. They answer while it is on air.</source>
        <translation>Quem pode assistir a este fluxo pode tocar estes endereços. Eles respondem enquanto ele está no ar.</translation>
    </message>
    <message>
        <source>Playback ID</source>
        <translation>ID de reprodução</translation>
    </message>
</context>
<context>
    <name>castwright::PreflightPanel</name>
    <message>
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Veja isto</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Check before going live</source>
        <translation>Verificação antes de transmitir</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Fechar a verificação</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Measure the uplink</source>
        <translation>Medir a linha</translation>
    </message>
    <message>
        <source>Sends bytes to a public test server for a few seconds; best before a show</source>
        <translation>Envia dados a um servidor público por alguns segundos; melhor antes do programa</translation>
    </message>
    <message>
        <source>Checking the destinations …</source>
        <translation>Verificando os destinos …</translation>
    </message>
    <message>
        <source>Measuring the uplink …</source>
        <translation>Medindo a linha …</translation>
    </message>
    <message>
        <source>✓ All destinations can be reached.</source>
        <translation>✓ Todos os destinos podem ser alcançados.</translation>
    </message>
    <message>
        <source>%1 of %2 destinations are ready</source>
        <translation>%1 de %2 destinos estão prontos</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
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
        <translation>O que você digitar aparece aqui.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abrindo …</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList</name>
    <message>
        <source>Check the server&apos;s name and this machine&apos;s network.</source>
        <translation>Verifique o nome do servidor e a rede desta máquina.</translation>
    </message>
    <message>
        <source>Check address and port; the server may be down.</source>
        <translation>Verifique o endereço e a porta; o servidor pode estar desligado.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network; it goes on trying.</source>
        <translation>Verifique a rede desta máquina; as tentativas continuam.</translation>
    </message>
    <message>
        <source>The server does not answer; it goes on trying.</source>
        <translation>O servidor não responde; as tentativas continuam.</translation>
    </message>
    <message>
        <source>Check the address; the server&apos;s certificate is not accepted.</source>
        <translation>Verifique o endereço; o certificado do servidor não é aceito.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform again.</source>
        <translation>Copie de novo a chave de transmissão da plataforma.</translation>
    </message>
    <message>
        <source>Somebody else sends with this key; end that, or use another key.</source>
        <translation>Outra pessoa transmite com esta chave; encerre isso ou use outra chave.</translation>
    </message>
    <message>
        <source>The connection takes nothing; lower the bitrate if this lasts.</source>
        <translation>A conexão não aceita nada; baixe a taxa se isso durar.</translation>
    </message>
    <message>
        <source>The server hung up; it goes on trying.</source>
        <translation>O servidor desligou; as tentativas continuam.</translation>
    </message>
    <message>
        <source>Choose H.264 in the destination&apos;s encoder settings.</source>
        <translation>Escolha H.264 nas configurações de codificador do destino.</translation>
    </message>
    <message>
        <source>Free space, or record to another disk.</source>
        <translation>Libere espaço, ou grave em outro disco.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Verifique se a pasta existe e permite gravação.</translation>
    </message>
    <message>
        <source>Choose another encoder in the destination&apos;s settings.</source>
        <translation>Escolha outro codificador nas configurações do destino.</translation>
    </message>
    <message>
        <source>The slate is shown instead. Check the source&apos;s settings; it comes back by itself.</source>
        <translation>O aviso é mostrado no lugar. Verifique as configurações da fonte; ela volta sozinha.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>A lighter preset, a lower resolution or fewer different encodes help.</source>
        <translation>Ajudam uma predefinição mais leve, uma resolução menor ou menos codificações diferentes.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Only %1 are free for recordings.</source>
        <translation>Só restam %1 para gravações.</translation>
    </message>
    <message>
        <source>Check the address and what the platform&apos;s page says.</source>
        <translation>Verifique o endereço e o que diz a página da plataforma.</translation>
    </message>
    <message>
        <source>Choose another film for the transition.</source>
        <translation>Escolha outro filme para a transição.</translation>
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
        <translation>Verifique as configurações do destino e tente de novo.</translation>
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
        <translation>Está tudo certo.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>Abrir as configurações de %1</translation>
    </message>
</context>
<context>
    <name>castwright::ProfilesDialog</name>
    <message>
        <source>&amp;Put on this studio</source>
        <translation>A&amp;plicar a este estúdio</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renomear …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>A profile keeps how a studio composes and encodes: canvas, encoder, transition, slate and sound settings. Scenes, sources and destinations stay with their studio.</source>
        <translation>Um perfil guarda como um estúdio compõe e codifica: tela, codificador, transição, aviso e som. Cenas, fontes e destinos ficam no seu estúdio.</translation>
    </message>
    <message>
        <source>&amp;Keep the present settings …</source>
        <translation>&amp;Guardar as configurações atuais …</translation>
    </message>
    <message>
        <source>No profile is kept yet.</source>
        <translation>Nenhum perfil guardado ainda.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 frames a second, %4 kbit/s</source>
        <translation>%1 × %2 a %3 quadros por segundo, %4 kbit/s</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>Guardar as configurações atuais</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Guardado como “%1”.</translation>
    </message>
    <message>
        <source>“%1” is on this studio now.</source>
        <translation>“%1” está agora neste estúdio.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renomear o perfil</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Excluir o perfil</translation>
    </message>
    <message>
        <source>“%1” is deleted. This cannot be undone.</source>
        <translation>“%1” será excluído. Não é possível desfazer.</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramArea</name>
    <message>
        <source>On air: %1</source>
        <translation>No ar: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Prévia: %1</translation>
    </message>
    <message>
        <source>Preview canvas</source>
        <translation>Tela da prévia</translation>
    </message>
    <message>
        <source>Program canvas</source>
        <translation>Tela do programa</translation>
    </message>
    <message>
        <source>Studio mode</source>
        <translation>Modo estúdio</translation>
    </message>
    <message>
        <source>Castwright %1.png</source>
        <translation>Castwright %1.png</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>A imagem não pôde ser gravada em %1: %2</translation>
    </message>
    <message>
        <source>Picture saved as %1</source>
        <translation>Imagem salva como %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>&amp;Studio mode</source>
        <translation>Modo e&amp;stúdio</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Passar</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Corte</translation>
    </message>
    <message>
        <source>&amp;Vertical canvas</source>
        <translation>Tela &amp;vertical</translation>
    </message>
    <message>
        <source>Save a &amp;picture</source>
        <translation>Salvar uma &amp;imagem</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>Pro&amp;jetor</translation>
    </message>
    <message>
        <source>&amp;Multiview</source>
        <translation>&amp;Multivisão</translation>
    </message>
    <message>
        <source>Safe &amp;areas</source>
        <translation>Áreas &amp;seguras</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>&amp;Fit to the canvas</source>
        <translation>&amp;Ajustar à tela</translation>
    </message>
    <message>
        <source>Fi&amp;ll the canvas</source>
        <translation>Preenc&amp;her a tela</translation>
    </message>
    <message>
        <source>&amp;Stretch over the canvas</source>
        <translation>&amp;Esticar sobre a tela</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>&amp;Copy the placing</source>
        <translation>&amp;Copiar a posição</translation>
    </message>
    <message>
        <source>&amp;Paste the placing</source>
        <translation>Co&amp;lar a posição</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinhar à &amp;esquerda</translation>
    </message>
    <message>
        <source>Centre &amp;across</source>
        <translation>Centralizar na &amp;horizontal</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>Alinhar à &amp;direita</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Alinhar ao &amp;topo</translation>
    </message>
    <message>
        <source>Centre do&amp;wn</source>
        <translation>Centralizar na &amp;vertical</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinhar à &amp;base</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Distribuir na horizontal</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>Distribuir na vertical</translation>
    </message>
    <message>
        <source>One &amp;up</source>
        <translation>&amp;Um acima</translation>
    </message>
    <message>
        <source>One do&amp;wn</source>
        <translation>Um a&amp;baixo</translation>
    </message>
    <message>
        <source>To the to&amp;p</source>
        <translation>Para o &amp;topo</translation>
    </message>
    <message>
        <source>To the botto&amp;m</source>
        <translation>Para o &amp;fundo</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>A&amp;grupar</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Desfazer o grupo</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>&amp;Mostrar ou ocultar</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>Blo&amp;quear ou desbloquear</translation>
    </message>
    <message>
        <source>Take &amp;out of the scene</source>
        <translation>&amp;Tirar da cena</translation>
    </message>
    <message>
        <source>T&amp;ransition …</source>
        <translation>T&amp;ransição …</translation>
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
        <translation>Crie um estúdio para começar.</translation>
    </message>
    <message>
        <source>The program starts …</source>
        <translation>O programa está iniciando …</translation>
    </message>
    <message>
        <source>The program shows nothing yet.</source>
        <translation>O programa ainda não mostra nada.</translation>
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
        <translation>&amp;Voltar ao primeiro endereço quando ele funcionar de novo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>Endereços de %1</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>Endereços de reserva, um por linha</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>Outros endereços do mesmo, um por linha, na ordem em que são tentados</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>Como nas configurações do proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Passwords and the values of headers are not shown; what is left as it is stays as it is. Players notice nothing.</source>
        <translation>Senhas e valores dos cabeçalhos não são mostrados; o que não for mudado fica como está. Os players não notam nada.</translation>
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
        <translation>Pro&amp;xy de fluxos …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyDetails</name>
    <message>
        <source>Sent to players</source>
        <translation>Enviado aos players</translation>
    </message>
    <message>
        <source>Read from upstream</source>
        <translation>Lido da origem</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>D&amp;esconectar</translation>
    </message>
    <message>
        <source>O&amp;f all streams</source>
        <translation>De &amp;todos os fluxos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Vazão</translation>
    </message>
    <message>
        <source>Unknown player</source>
        <translation>Player desconhecido</translation>
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
        <translation>O player foi desconectado. A maioria pede de novo.</translation>
    </message>
    <message>
        <source>Choose one stream to see who plays it.</source>
        <translation>Escolha um fluxo para ver quem o toca.</translation>
    </message>
    <message>
        <source>Nobody plays this stream now. Who asks for its address is listed here.</source>
        <translation>Ninguém toca este fluxo agora. Quem pedir o endereço dele aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing happened yet. Starts, failures, changes of address, and players that come and go are listed here.</source>
        <translation>Nada aconteceu ainda. Inícios, falhas, trocas de endereço e players que chegam e saem aparecem aqui.</translation>
    </message>
    <message>
        <source>Choose one stream to see what happened to it.</source>
        <translation>Escolha um fluxo para ver o que aconteceu com ele.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyImportDialog</name>
    <message>
        <source>Import a list of channels</source>
        <translation>Importar uma lista de canais</translation>
    </message>
    <message>
        <source>Where the list is</source>
        <translation>Onde está a lista</translation>
    </message>
    <message>
        <source>A file (M3U, M3U8)</source>
        <translation>Um arquivo (M3U, M3U8)</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Um endereço</translation>
    </message>
    <message>
        <source>An account with Xtream addresses</source>
        <translation>Uma conta com endereços Xtream</translation>
    </message>
    <message>
        <source>File of the list</source>
        <translation>Arquivo da lista</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Endereço da lista</translation>
    </message>
    <message>
        <source>Every channel becomes a stream with its name, group, picture and guide. A file can also be dropped on the list.</source>
        <translation>Cada canal vira um fluxo com seu nome, grupo, imagem e guia. Também é possível soltar um arquivo sobre a lista.</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>O que não pôde ser importado</translation>
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
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of channels.</source>
        <translation>O arquivo é grande demais para uma lista de canais.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lendo a lista …</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n channel(s) taken.</source>
        <translation>
            <numerusform>✓ %n canal importado.</numerusform>
            <numerusform>✓ %n canais importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their guide is served with them.</source>
        <translation>O guia deles é servido junto.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n não pôde ser importado:</numerusform>
            <numerusform>%n não puderam ser importados:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that are neither http nor https</source>
        <translation>
            <numerusform>%n endereço que não é http nem https</numerusform>
            <numerusform>%n endereços que não são http nem https</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyLog</name>
    <message>
        <source>nothing came any more</source>
        <translation>não vinha mais nada</translation>
    </message>
    <message>
        <source>what came was broken</source>
        <translation>o que vinha estava quebrado</translation>
    </message>
    <message>
        <source>too little came</source>
        <translation>vinha muito pouco</translation>
    </message>
    <message>
        <source>the first address works again</source>
        <translation>o primeiro endereço funciona de novo</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>não foi possível alcançá-lo</translation>
    </message>
    <message>
        <source>its playlist stood still</source>
        <translation>a lista dele parou</translation>
    </message>
    <message>
        <source>a segment could not be fetched</source>
        <translation>um segmento não pôde ser buscado</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>alguém pediu</translation>
    </message>
    <message>
        <source>the player left</source>
        <translation>o player saiu</translation>
    </message>
    <message>
        <source>nobody plays it any more</source>
        <translation>ninguém mais o toca</translation>
    </message>
    <message>
        <source>it came to its end</source>
        <translation>chegou ao fim</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>foi excluído</translation>
    </message>
    <message>
        <source>nobody asked for it for too long</source>
        <translation>ninguém o pediu por tempo demais</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Runs from %1</source>
        <translation>Rodando a partir de %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Parado: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Chegou: %1</translation>
    </message>
    <message>
        <source>Left: %1, after %2</source>
        <translation>Saiu: %1, após %2</translation>
    </message>
    <message>
        <source>Now from %1: %2</source>
        <translation>Agora de %1: %2</translation>
    </message>
    <message>
        <source>it ended the stream</source>
        <translation>ele encerrou o fluxo</translation>
    </message>
    <message>
        <source>it refused the request</source>
        <translation>ele recusou o pedido</translation>
    </message>
    <message>
        <source>it reported a failure of its own</source>
        <translation>ele relatou uma falha própria</translation>
    </message>
    <message>
        <source>what came was no media</source>
        <translation>o que vinha não era imagem nem som</translation>
    </message>
    <message>
        <source>its picture was black</source>
        <translation>a imagem dele estava preta</translation>
    </message>
    <message>
        <source>its picture stood still</source>
        <translation>a imagem dele estava parada</translation>
    </message>
    <message>
        <source>its sound was silent</source>
        <translation>o som dele estava mudo</translation>
    </message>
    <message>
        <source>no picture came</source>
        <translation>não vinha imagem</translation>
    </message>
    <message>
        <source>no sound came</source>
        <translation>não vinha som</translation>
    </message>
    <message>
        <source>another stream needed its place</source>
        <translation>outro fluxo precisava do lugar dele</translation>
    </message>
    <message>
        <source>its playlist could not be fetched</source>
        <translation>a lista dele não pôde ser buscada</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyMetadataDialog</name>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Metadata of %1</source>
        <translation>Metadados de %1</translation>
    </message>
    <message>
        <source>Any keys; name, category, logo and tvg_id go into the list for players. A line without a key goes.</source>
        <translation>Quaisquer chaves; name, category, logo e tvg_id vão para a lista dos players. Uma linha sem chave some.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyPage</name>
    <message>
        <source>Stream proxy</source>
        <translation>Proxy de fluxos</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>Procurar nos fluxos</translation>
    </message>
    <message>
        <source>Name, address or key=value</source>
        <translation>Nome, endereço ou chave=valor</translation>
    </message>
    <message>
        <source>&amp;Add a stream …</source>
        <translation>&amp;Adicionar um fluxo …</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>&amp;Importar uma lista …</translation>
    </message>
    <message>
        <source>Copy the &amp;list&apos;s address</source>
        <translation>Copiar o endereço da &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>&amp;Webhooks …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Con&amp;figurações …</translation>
    </message>
    <message>
        <source>No stream is relayed yet</source>
        <translation>Nenhum fluxo é retransmitido ainda</translation>
    </message>
    <message>
        <source>Add the address of a stream, drop an M3U file here, or paste an address. Any number of players then share one connection to it, and backups take over without their noticing.</source>
        <translation>Adicione o endereço de um fluxo, solte aqui um arquivo M3U ou cole um endereço. Qualquer número de players compartilha então uma conexão, e os endereços reserva assumem sem que eles percebam.</translation>
    </message>
    <message>
        <source>&amp;Next address</source>
        <translation>Próximo e&amp;ndereço</translation>
    </message>
    <message>
        <source>Goes to the next backup; players stay</source>
        <translation>Vai para o próximo endereço reserva; os players ficam</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar o endereço</translation>
    </message>
    <message>
        <source>&amp;Open in a player</source>
        <translation>A&amp;brir em um player</translation>
    </message>
    <message>
        <source>&amp;Metadata …</source>
        <translation>&amp;Metadados …</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>&amp;Usar no estúdio</translation>
    </message>
    <message>
        <source>Makes it a source. What players get already is taken: nothing more is asked of the upstream</source>
        <translation>Faz dele uma fonte. Usa o que os players já recebem: nada mais é pedido à origem</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>E&amp;xcluir …</translation>
    </message>
    <message>
        <source>Relayed streams</source>
        <translation>Fluxos retransmitidos</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n fluxo</numerusform>
            <numerusform>%n fluxos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 em execução</translation>
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
            <numerusform>%n conexão à origem</numerusform>
            <numerusform>%n conexões à origem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s)</source>
        <translation>
            <numerusform>%n troca de endereço</numerusform>
            <numerusform>%n trocas de endereço</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address that can be relayed: it must begin with http:// or https://</source>
        <translation>Este endereço não pode ser retransmitido: deve começar com http:// ou https://</translation>
    </message>
    <message>
        <source>Now from %1</source>
        <translation>Agora de %1</translation>
    </message>
    <message>
        <source>The address for players is on the clipboard.</source>
        <translation>O endereço para os players está na área de transferência.</translation>
    </message>
    <message>
        <source>The address of a list of all streams is on the clipboard. Put one of your API keys at its end.</source>
        <translation>O endereço de uma lista de todos os fluxos está na área de transferência. Ponha uma de suas chaves de API no final.</translation>
    </message>
    <message>
        <source>The list for the player cannot be written: %1</source>
        <translation>A lista para o player não pode ser gravada: %1</translation>
    </message>
    <message>
        <source>Your player opens the stream.</source>
        <translation>Seu player abre o fluxo.</translation>
    </message>
    <message>
        <source>No program on this machine opens M3U lists. Copy the address and give it to a player.</source>
        <translation>Nenhum programa desta máquina abre listas M3U. Copie o endereço e passe-o a um player.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are no longer relayed, and their addresses are gone for good.</source>
        <translation>
            <numerusform>%n fluxo não é mais retransmitido, e seu endereço some de vez.</numerusform>
            <numerusform>%n fluxos não são mais retransmitidos, e seus endereços somem de vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are playing now.</source>
        <translation>
            <numerusform>%n cliente está tocando agora.</numerusform>
            <numerusform>%n clientes estão tocando agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Add&amp;resses …</source>
        <translation>Ende&amp;reços …</translation>
    </message>
    <message>
        <source>No stream has this in its name, its address or its metadata.</source>
        <translation>Nenhum fluxo tem isto no nome, no endereço ou nos metadados.</translation>
    </message>
    <message>
        <source>Add the &amp;first stream …</source>
        <translation>Adicionar o &amp;primeiro fluxo …</translation>
    </message>
    <message>
        <source>“%1” is no longer relayed, and its address is gone for good.</source>
        <translation>“%1” não é mais retransmitido, e seu endereço some de vez.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxySettingsDialog</name>
    <message>
        <source>Settings of the stream proxy</source>
        <translation>Configurações do proxy de fluxos</translation>
    </message>
    <message>
        <source>Addresses of this machine and of private networks are not relayed unless you allow it here: whoever may add streams could otherwise reach what only this machine can.</source>
        <translation>Endereços desta máquina e de redes privadas só são retransmitidos se você permitir aqui: senão, quem pode adicionar fluxos alcançaria o que só esta máquina alcança.</translation>
    </message>
    <message>
        <source>&amp;What is allowed</source>
        <translation>O &amp;que é permitido</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Tempos</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>Read besides HTTP:</source>
        <translation>Ler além de HTTP:</translation>
    </message>
    <message>
        <source>Relay addresses of %1</source>
        <translation>Retransmitir endereços de %1</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Relay a stream</source>
        <translation>Retransmitir um fluxo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>How to as&amp;k</source>
        <translation>Como pe&amp;dir</translation>
    </message>
    <message>
        <source>In t&amp;rouble</source>
        <translation>Em caso de p&amp;roblemas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>Endereços reserva, um por linha</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>Outros endereços do mesmo, um por linha, na ordem em que são tentados</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Endereços reserva</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>Como nas configurações do proxy</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Perguntando …</translation>
    </message>
    <message>
        <source>✕ Nobody answers there: %1</source>
        <translation>✕ Ninguém responde lá: %1</translation>
    </message>
    <message>
        <source>✓ It answers (%1)</source>
        <translation>✓ Responde (%1)</translation>
    </message>
    <message>
        <source>✕ It answers with an error (%1)</source>
        <translation>✕ Responde com um erro (%1)</translation>
    </message>
    <message>
        <source>When an address fails, stalls or sends what is broken, the next is gone to, and players notice nothing.</source>
        <translation>Quando um endereço falha, para ou envia algo quebrado, passa-se ao próximo, e os players não percebem nada.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamModel</name>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Falhou</translation>
    </message>
    <message>
        <source>↻ On backup %1</source>
        <translation>↻ Na reserva %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● Em execução</translation>
    </message>
    <message>
        <source>○ Idle</source>
        <translation>○ Ocioso</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>Último problema: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Active address</source>
        <translation>Endereço ativo</translation>
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
        <translation>Ir ao pró&amp;ximo endereço</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Buscado de</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>Código QR: %1</translation>
    </message>
    <message>
        <source>Which key the addresses are shown with</source>
        <translation>Com qual chave os endereços são mostrados</translation>
    </message>
    <message>
        <source>Sho&amp;w the key</source>
        <translation>&amp;Mostrar a chave</translation>
    </message>
    <message>
        <source>Make a &amp;new key …</source>
        <translation>Criar uma &amp;nova chave …</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Publicar com</translation>
    </message>
    <message>
        <source>Server (OBS)</source>
        <translation>Servidor (OBS)</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Chave de transmissão</translation>
    </message>
    <message>
        <source>Named keys</source>
        <translation>Chaves com nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>A&amp;dicionar uma chave …</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>Renome&amp;ar …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Desati&amp;var</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>Exc&amp;luir …</translation>
    </message>
    <message>
        <source>One for each person or device, so that one can be taken back without the others.</source>
        <translation>Uma por pessoa ou dispositivo, para poder revogar uma sem as outras.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, stands by</source>
        <translation>%1. %2, em espera</translation>
    </message>
    <message>
        <source>Hide the ke&amp;y</source>
        <translation>&amp;Ocultar a chave</translation>
    </message>
    <message>
        <source>Not open on this server: %1. It is opened by an option of the start, see --help.</source>
        <translation>Não está aberto neste servidor: %1. Abre-se com uma opção de início, veja --help.</translation>
    </message>
    <message>
        <source>For the camera of a phone that publishes. Who sees it can publish to “%1”.</source>
        <translation>Para a câmera de um telefone que publica. Quem o vê pode publicar em “%1”.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Criar uma nova chave</translation>
    </message>
    <message>
        <source>The old key of “%1” opens nothing any more, and whoever publishes with it is sent away. Named keys stay.</source>
        <translation>A chave antiga de “%1” não abre mais nada, e quem publica com ela é desconectado. As chaves com nome ficam.</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>&amp;Criar uma nova chave</translation>
    </message>
    <message>
        <source>The stream&apos;s own key</source>
        <translation>Chave própria do fluxo</translation>
    </message>
    <message>
        <source>● Opens</source>
        <translation>● Abre</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ Desativada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar uma chave</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Excluir a chave</translation>
    </message>
    <message>
        <source>Whoever publishes with “%1” is sent away, and the key opens nothing any more.</source>
        <translation>Quem publica com “%1” é desconectado, e a chave não abre mais nada.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>At&amp;ivar</translation>
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
        <translation>Gravação e replay</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Replay buffer, on</source>
        <translation>Buffer de replay, ligado</translation>
    </message>
    <message>
        <source>Replay buffer, off</source>
        <translation>Buffer de replay, desligado</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are kept; press to stop.</source>
        <translation>
            <numerusform>O último segundo é mantido; pressione para parar.</numerusform>
            <numerusform>Os últimos %n s são mantidos; pressione para parar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the last seconds of the program, for saving them after something happened</source>
        <translation>Mantém os últimos segundos do programa, para salvá-los depois que algo acontecer</translation>
    </message>
    <message numerus="yes">
        <source>Save the last %n s</source>
        <translation>
            <numerusform>Salvar o último segundo</numerusform>
            <numerusform>Salvar os últimos %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Replay saved as %1</source>
        <translation>Replay salvo como %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Replay &amp;buffer</source>
        <translation>&amp;Buffer de replay</translation>
    </message>
    <message>
        <source>&amp;Save the replay</source>
        <translation>&amp;Salvar o replay</translation>
    </message>
</context>
<context>
    <name>castwright::RecordingsTab</name>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Begin here, or let every session be recorded: Change, Record every session.</source>
        <translation>Nada foi gravado ainda. Comece aqui, ou faça gravar cada sessão: Alterar, Gravar cada sessão.</translation>
    </message>
    <message>
        <source>Delete the recording “%1”? Its file goes too.</source>
        <translation>Excluir a gravação “%1”? O arquivo dela também some.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>How lon&amp;g they are kept …</source>
        <translation>Por qua&amp;nto tempo ficam …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Pronto</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Falhou</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Gravando</translation>
    </message>
    <message>
        <source>◌ Waits for the stream</source>
        <translation>◌ Espera o fluxo</translation>
    </message>
    <message>
        <source>◌ Being finished</source>
        <translation>◌ Finalizando</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Gra&amp;var</translation>
    </message>
</context>
<context>
    <name>castwright::ResumeBar</name>
    <message>
        <source>An interrupted show</source>
        <translation>Um programa interrompido</translation>
    </message>
    <message>
        <source>Go on &amp;air again</source>
        <translation>&amp;Voltar ao ar</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Deixar</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.</source>
        <translation>
            <numerusform>“%1” estava ao vivo em %n destino desde %2 quando o Castwright terminou inesperadamente.</numerusform>
            <numerusform>“%1” estava ao vivo em %n destinos desde %2 quando o Castwright terminou inesperadamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::RetentionDialog</name>
    <message>
        <source>How long things are kept</source>
        <translation>Por quanto tempo as coisas ficam</translation>
    </message>
    <message>
        <source>What is older is deleted once a day, with its file. A stream may have days of its own.</source>
        <translation>O que é mais antigo é excluído uma vez por dia, com seu arquivo. Um fluxo pode ter seus próprios dias.</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Gravações</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>&amp;Clipes</translation>
    </message>
    <message>
        <source>&amp;Uploads that are in no studio</source>
        <translation>En&amp;vios que não estão em nenhum estúdio</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
</context>
<context>
    <name>castwright::RowsTab</name>
    <message>
        <source>There are no rows of this kind in this time.</source>
        <translation>Não há linhas deste tipo neste período.</translation>
    </message>
    <message>
        <source>&amp;More rows</source>
        <translation>&amp;Mais linhas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Salvar como CSV …</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quais linhas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Choose a stream to see who watches it now.</source>
        <translation>Escolha um fluxo para ver quem o assiste agora.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
</context>
<context>
    <name>castwright::SceneBar</name>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Adicionar uma cena</translation>
    </message>
    <message>
        <source>Live &amp;pictures of the scenes</source>
        <translation>&amp;Imagens ao vivo das cenas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Cena %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renomear …</translation>
    </message>
    <message>
        <source>Rename the scene</source>
        <translation>Renomear a cena</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
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
        <translation>%1 cópia</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover para a &amp;esquerda</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Mover para a &amp;direita</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Delete the scene</source>
        <translation>Excluir a cena</translation>
    </message>
    <message>
        <source>Rename the scene …</source>
        <translation>Renomear a cena …</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>Duplicar a cena</translation>
    </message>
    <message>
        <source>Move the scene to the left</source>
        <translation>Mover a cena para a esquerda</translation>
    </message>
    <message>
        <source>Move the scene to the right</source>
        <translation>Mover a cena para a direita</translation>
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
        <translation>Desfazer o grupo</translation>
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
        <translation>Alinhar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Reset the placing</source>
        <translation>Redefinir a posição</translation>
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
        <translation>Tirar da cena</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Paste the placing</source>
        <translation>Colar a posição</translation>
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
        <translation>%1 – no programa</translation>
    </message>
    <message>
        <source>%1 – in preview</source>
        <translation>%1 – na prévia</translation>
    </message>
    <message>
        <source>%1, on program</source>
        <translation>%1, no programa</translation>
    </message>
    <message>
        <source>%1, in preview</source>
        <translation>%1, na prévia</translation>
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
        <translation>Não deve mais ser usado: %1</translation>
    </message>
    <message>
        <source>Search types and fields</source>
        <translation>Procurar tipos e campos</translation>
    </message>
    <message>
        <source>Types and fields</source>
        <translation>Tipos e campos</translation>
    </message>
    <message>
        <source>About the type</source>
        <translation>Sobre o tipo</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Um de %1</translation>
    </message>
</context>
<context>
    <name>castwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Procurar nas configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Destinations without settings of their own share this encode.</source>
        <translation>Destinos sem configurações próprias compartilham esta codificação.</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Shown in place of a source that fails.</source>
        <translation>Mostrado no lugar de uma fonte que falha.</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimento</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source>Count&amp;down before going live</source>
        <translation>Contagem re&amp;gressiva antes de transmitir</translation>
    </message>
    <message>
        <source>&amp;Notifications of what happens to the show</source>
        <translation>&amp;Notificações do que acontece no programa</translation>
    </message>
    <message>
        <source>What this studio is called, and what it does by itself.</source>
        <translation>Como este estúdio se chama e o que ele faz sozinho.</translation>
    </message>
    <message>
        <source>The device on which you hear what is monitored, and how much of the program is kept for replays.</source>
        <translation>O dispositivo em que você ouve, e quanto do programa é mantido para replays.</translation>
    </message>
    <message>
        <source>The main picture. Its size cannot change while the studio is live.</source>
        <translation>A imagem principal. O tamanho não pode mudar enquanto o estúdio está ao vivo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Start with the &amp;window minimised</source>
        <translation>Começar com a &amp;janela minimizada</translation>
    </message>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>Restaurar os pa&amp;drões</translation>
    </message>
</context>
<context>
    <name>castwright::SigningKeysDialog</name>
    <message>
        <source>&amp;Take back …</source>
        <translation>&amp;Revogar …</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Chaves de assinatura</translation>
    </message>
    <message>
        <source>Your web site signs a token (ES256) for each viewer with the private half; here only the public half is kept.</source>
        <translation>Seu site assina um token (ES256) para cada espectador com a metade privada; aqui só fica a pública.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>&amp;Make a key …</source>
        <translation>&amp;Criar uma chave …</translation>
    </message>
    <message>
        <source>Private half of the new key</source>
        <translation>Metade privada da nova chave</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the private half</source>
        <translation>Copiar a metade privada</translation>
    </message>
    <message>
        <source>The private half; copy it now, it is not shown again:</source>
        <translation>A metade privada; copie agora, não será mostrada de novo:</translation>
    </message>
    <message>
        <source>● Counts</source>
        <translation>● Vale</translation>
    </message>
    <message>
        <source>✕ Taken back</source>
        <translation>✕ Revogada</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Criar uma chave</translation>
    </message>
    <message>
        <source>Take back the key</source>
        <translation>Revogar a chave</translation>
    </message>
    <message>
        <source>Tokens signed with “%1” let nobody in any more. This cannot be undone.</source>
        <translation>Tokens assinados com “%1” não deixam mais ninguém entrar. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revogar</translation>
    </message>
</context>
<context>
    <name>castwright::SourceDialog</name>
    <message>
        <source>Test pattern</source>
        <translation>Padrão de teste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Arquivo de mídia</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Microphone or desktop sound</source>
        <translation>Microfone ou som da área de trabalho</translation>
    </message>
    <message>
        <source>Network stream</source>
        <translation>Transmissão de rede</translation>
    </message>
    <message>
        <source>Another scene</source>
        <translation>Outra cena</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>Adicionar uma fonte: %1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Alterar a fonte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>Stream or program of this server</source>
        <translation>Fluxo ou programa deste servidor</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (não existe mais)</translation>
    </message>
    <message>
        <source>There is no stream yet. Make one on the Streams page, then come back.</source>
        <translation>Ainda não há fluxo. Crie um na página de fluxos e volte.</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programa de %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
</context>
<context>
    <name>castwright::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Nothing is shown yet. Add a source: a test pattern, an image, your screen …</source>
        <translation>Ainda não há nada. Adicione uma fonte: um padrão de teste, uma imagem, sua tela …</translation>
    </message>
    <message>
        <source>Sources, the topmost first</source>
        <translation>Fontes, a de cima primeiro</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>Edit the selected source</source>
        <translation>Editar a fonte escolhida</translation>
    </message>
    <message>
        <source>Filters of the selected source</source>
        <translation>Filtros da fonte escolhida</translation>
    </message>
    <message>
        <source>Move the selected source up</source>
        <translation>Subir a fonte escolhida</translation>
    </message>
    <message>
        <source>Move the selected source down</source>
        <translation>Descer a fonte escolhida</translation>
    </message>
    <message>
        <source>Delete the selected source</source>
        <translation>Excluir a fonte escolhida</translation>
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
        <translation>&amp;Bloquear ou desbloquear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
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
        <translation>Excluir a fonte</translation>
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
        <translation>Ordem</translation>
    </message>
</context>
<context>
    <name>castwright::StatsPanel</name>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Quadros por segundo</translation>
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
        <translation>Compor um quadro</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Encoding a frame</source>
        <translation>Codificar um quadro</translation>
    </message>
    <message>
        <source>Frames not sent</source>
        <translation>Quadros não enviados</translation>
    </message>
    <message>
        <source>Frames late or skipped</source>
        <translation>Quadros atrasados ou pulados</translation>
    </message>
    <message>
        <source>Processor (100 % is one core)</source>
        <translation>Processador (100 % é um núcleo)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco livre</translation>
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
            <numerusform>%n assistindo</numerusform>
            <numerusform>%n assistindo</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched from elsewhere</source>
        <translation>Buscado de outro lugar</translation>
    </message>
    <message>
        <source>Waits for a publisher</source>
        <translation>Espera um emissor</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativado</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDetail</name>
    <message>
        <source>Watch</source>
        <translation>Assistir</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Repasse</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>&amp;Usar no estúdio</translation>
    </message>
    <message>
        <source>&amp;Open the player</source>
        <translation>A&amp;brir o player</translation>
    </message>
    <message>
        <source>C&amp;hange …</source>
        <translation>Al&amp;terar …</translation>
    </message>
    <message>
        <source>Delet&amp;e …</source>
        <translation>&amp;Excluir …</translation>
    </message>
    <message>
        <source>There is no studio to use it in.</source>
        <translation>Não há estúdio onde usá-lo.</translation>
    </message>
    <message>
        <source>Adds it as a source to “%1”.</source>
        <translation>Adiciona-o como fonte a “%1”.</translation>
    </message>
    <message>
        <source>It is a source of “%1” now.</source>
        <translation>Agora é uma fonte de “%1”.</translation>
    </message>
    <message>
        <source>Delete the stream</source>
        <translation>Excluir o fluxo</translation>
    </message>
    <message>
        <source>“%1” is forgotten with its keys and the servers it is sent on to, and its publisher is sent away. Recordings and clips stay in the library. This cannot be taken back.</source>
        <translation>“%1” é esquecido com suas chaves e os servidores aos quais é repassado, e seu emissor é desconectado. Gravações e clipes ficam na biblioteca. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>castwright::StreamEditor</name>
    <message>
        <source>&amp;Somebody publishes it here (push)</source>
        <translation>A&amp;lguém o publica aqui (push)</translation>
    </message>
    <message>
        <source>It is &amp;fetched from elsewhere (pull)</source>
        <translation>É &amp;buscado de outro lugar (pull)</translation>
    </message>
    <message>
        <source>&amp;Record every session into the library</source>
        <translation>&amp;Gravar cada sessão na biblioteca</translation>
    </message>
    <message>
        <source>S&amp;witched on</source>
        <translation>Ati&amp;vado</translation>
    </message>
    <message>
        <source>Create a stream</source>
        <translation>Criar um fluxo</translation>
    </message>
    <message>
        <source>Change the stream</source>
        <translation>Alterar o fluxo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Main stage</source>
        <translation>Palco principal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Descri&amp;ção</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>Addresses to fetch from, the first first; the others stand by</source>
        <translation>Endereços de onde buscar, o primeiro primeiro; os outros ficam de prontidão</translation>
    </message>
    <message>
        <source>Another address to fetch from</source>
        <translation>Outro endereço de onde buscar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Fe&amp;tch it now</source>
        <translation>Buscar ag&amp;ora</translation>
    </message>
    <message>
        <source>Fetch from this address earlier</source>
        <translation>Buscar deste endereço antes</translation>
    </message>
    <message>
        <source>Fetch from this address later</source>
        <translation>Buscar deste endereço depois</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>Remover este endereço</translation>
    </message>
    <message>
        <source>RTMP, SRT, RTSP, HLS or MPEG-TS over HTTP. The first address is used; when it fails, the next one is.</source>
        <translation>RTMP, SRT, RTSP, HLS ou MPEG-TS por HTTP. O primeiro endereço é usado; se falhar, o próximo.</translation>
    </message>
    <message>
        <source>How much of the past can be watched and cut</source>
        <translation>Quanto do passado pode ser assistido e cortado</translation>
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
        <translation>Um segundo emissor</translation>
    </message>
    <message>
        <source>Is sent away</source>
        <translation>É recusado</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Assume</translation>
    </message>
    <message>
        <source>Smaller pictures for players</source>
        <translation>Imagens menores para players</translation>
    </message>
    <message>
        <source>Each is encoded beside the original and costs processor time while somebody watches it.</source>
        <translation>Cada uma é codificada ao lado do original e custa processador enquanto alguém a assiste.</translation>
    </message>
    <message>
        <source>&amp;Keep of the past</source>
        <translation>Guardar do &amp;passado</translation>
    </message>
    <message>
        <source>A second &amp;publisher</source>
        <translation>Um segundo e&amp;missor</translation>
    </message>
    <message>
        <source>S&amp;maller pictures</source>
        <translation>&amp;Imagens menores</translation>
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
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>S&amp;treams …</source>
        <translation>&amp;Fluxos …</translation>
    </message>
    <message>
        <source>&amp;Analytics …</source>
        <translation>&amp;Estatísticas …</translation>
    </message>
</context>
<context>
    <name>castwright::StreamView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagem ao vivo</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abrindo …</translation>
    </message>
    <message>
        <source>Not on air</source>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>Sound of the live picture</source>
        <translation>Som da imagem ao vivo</translation>
    </message>
    <message>
        <source>Heard on the monitoring device. Click to mute.</source>
        <translation>Ouvido no dispositivo de monitoração. Clique para silenciar.</translation>
    </message>
    <message>
        <source>Muted. Click to hear it on the monitoring device.</source>
        <translation>Mudo. Clique para ouvir no dispositivo de monitoração.</translation>
    </message>
</context>
<context>
    <name>castwright::StreamsModel</name>
    <message numerus="yes">
        <source>%1, %2, health: %3, %n watching, %4</source>
        <translation>
            <numerusform>%1, %2, saúde: %3, %n assistindo, %4</numerusform>
            <numerusform>%1, %2, saúde: %3, %n assistindo, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>Procurar nos fluxos</translation>
    </message>
    <message>
        <source>&amp;Analytics of this stream</source>
        <translation>Estatísti&amp;cas deste fluxo</translation>
    </message>
    <message>
        <source>C&amp;reate a stream …</source>
        <translation>C&amp;riar um fluxo …</translation>
    </message>
    <message>
        <source>There is no stream yet</source>
        <translation>Ainda não há fluxo</translation>
    </message>
    <message>
        <source>A stream is a place that OBS, a phone or a camera publishes to, over RTMP, SRT or HTTP, or something that is fetched from elsewhere. It can be watched in a browser, recorded, cut, sent on, and used as a source in a studio.

Create one, and copy its address and key into the program that publishes.</source>
        <translation>Um fluxo é um lugar em que o OBS, um telefone ou uma câmera publica, por RTMP, SRT ou HTTP, ou algo buscado de outro lugar. Ele pode ser assistido no navegador, gravado, cortado, repassado e usado como fonte em um estúdio.

Crie um e copie seu endereço e sua chave para o programa que publica.</translation>
    </message>
    <message>
        <source>Create the &amp;first stream …</source>
        <translation>Criar o &amp;primeiro fluxo …</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n fluxo</numerusform>
            <numerusform>%n fluxos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>%1 de %n fluxo</numerusform>
            <numerusform>%1 de %n fluxos</numerusform>
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
        <translation>Tudo foi aproveitado.</translation>
    </message>
    <message>
        <source>The studio is there. Please look at these:</source>
        <translation>O estúdio está pronto. Veja estes pontos:</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que ver</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>&amp;Import, also from OBS Studio …</source>
        <translation>&amp;Importar, também do OBS Studio …</translation>
    </message>
    <message>
        <source>Export the studio</source>
        <translation>Exportar o estúdio</translation>
    </message>
    <message>
        <source>Castwright studios (*.castwright)</source>
        <translation>Estúdios do Castwright (*.castwright)</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>O arquivo não pôde ser gravado em %1: %2</translation>
    </message>
    <message>
        <source>Exported to %1. Stream keys are not in the file.</source>
        <translation>Exportado para %1. As chaves de transmissão não estão no arquivo.</translation>
    </message>
    <message>
        <source>Import a studio</source>
        <translation>Importar um estúdio</translation>
    </message>
    <message>
        <source>Castwright studios and OBS scene collections (*.castwright *.json)</source>
        <translation>Estúdios do Castwright e coleções de cenas do OBS (*.castwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Which OBS profile goes with it?</source>
        <translation>Qual perfil do OBS combina?</translation>
    </message>
    <message>
        <source>OBS profiles</source>
        <translation>Perfis do OBS</translation>
    </message>
    <message>
        <source>None: scenes and sources only</source>
        <translation>Nenhum: só cenas e fontes</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>A profile brings the canvas, the bitrates and the service with its stream key.</source>
        <translation>Um perfil traz a tela, as taxas e o serviço com sua chave de transmissão.</translation>
    </message>
    <message>
        <source>%1 is neither a Castwright studio nor an OBS scene collection.</source>
        <translation>%1 não é um estúdio do Castwright nem uma coleção de cenas do OBS.</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 não foi importado: %2</translation>
    </message>
</context>
<context>
    <name>castwright::StudioSwitcher</name>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
    </message>
    <message>
        <source>+ Studio</source>
        <translation>+ Estúdio</translation>
    </message>
    <message>
        <source>Add a studio</source>
        <translation>Adicionar um estúdio</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>E&amp;stúdio</translation>
    </message>
    <message>
        <source>My show</source>
        <translation>Meu programa</translation>
    </message>
    <message>
        <source>Rename the studio</source>
        <translation>Renomear o estúdio</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>Voltamos já</translation>
    </message>
    <message>
        <source>Delete the studio</source>
        <translation>Excluir o estúdio</translation>
    </message>
    <message>
        <source>“%1” is deleted with its scenes, sources and destinations. This cannot be undone.</source>
        <translation>“%1” será excluído com suas cenas, fontes e destinos. Não é possível desfazer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>castwright::TargetDialog</name>
    <message>
        <source>Sent &amp;while the stream is on air</source>
        <translation>&amp;Repassado enquanto o fluxo está no ar</translation>
    </message>
    <message>
        <source>Send the stream on</source>
        <translation>Repassar o fluxo</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Alterar o servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address with the key</source>
        <translation>Endereço com a chave</translation>
    </message>
    <message>
        <source>An RTMP, RTMPS or SRT address, with its key at the end.</source>
        <translation>Um endereço RTMP, RTMPS ou SRT, com sua chave no final.</translation>
    </message>
    <message>
        <source>An empty address leaves it as it is.</source>
        <translation>Um endereço vazio o deixa como está.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
</context>
<context>
    <name>castwright::TargetsTab</name>
    <message>
        <source>This stream is not sent on. Add a server, and it gets the stream as it comes in, without encoding it again.</source>
        <translation>Este fluxo não é repassado. Adicione um servidor: ele recebe o fluxo como chega, sem codificar de novo.</translation>
    </message>
    <message>
        <source>Servers that the stream is sent on to</source>
        <translation>Servidores aos quais o fluxo é repassado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>A&amp;dicionar um servidor …</translation>
    </message>
    <message>
        <source>Chan&amp;ge …</source>
        <translation>&amp;Alterar …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Desati&amp;var</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>Tentar de &amp;novo agora</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>Exc&amp;luir …</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ Desativado</translation>
    </message>
    <message>
        <source>● Sending</source>
        <translation>● Enviando</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ Falhou</translation>
    </message>
    <message>
        <source>○ Waits for the stream</source>
        <translation>○ Espera o fluxo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>“%1” gets the stream no more, and its address and key are forgotten.</source>
        <translation>“%1” não recebe mais o fluxo; seu endereço e sua chave são esquecidos.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>At&amp;ivar</translation>
    </message>
</context>
<context>
    <name>castwright::TimePlot</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionBar</name>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Passar</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>C&amp;orte</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transição</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Tipo de transição</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>Duração da transição</translation>
    </message>
    <message>
        <source>Puts the preview on program with the transition</source>
        <translation>Põe a prévia no programa com a transição</translation>
    </message>
    <message>
        <source>Puts the preview on program at once</source>
        <translation>Põe a prévia no programa na hora</translation>
    </message>
    <message>
        <source>Transition by hand</source>
        <translation>Transição à mão</translation>
    </message>
    <message>
        <source>Moves the transition by hand; at the end the preview is on program</source>
        <translation>Move a transição à mão; no fim a prévia está no programa</translation>
    </message>
    <message>
        <source>&amp;More …</source>
        <translation>&amp;Mais …</translation>
    </message>
    <message>
        <source>More about the transition</source>
        <translation>Mais sobre a transição</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionDialog</name>
    <message>
        <source>The film at the moment of the change</source>
        <translation>O filme no momento da troca</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transição</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Tipo de transição</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>Duração da transição</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duração</translation>
    </message>
    <message>
        <source>A film, best with transparency, is played over the change. Under it the scenes change at one moment.</source>
        <translation>Um filme, de preferência com transparência, toca sobre a troca. Por baixo, as cenas mudam num instante.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>File of the film</source>
        <translation>Arquivo do filme</translation>
    </message>
    <message>
        <source>When the scenes change</source>
        <translation>Quando as cenas mudam</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Volume of the film</source>
        <translation>Volume do filme</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>&amp;Filme</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arqu&amp;ivo</translation>
    </message>
    <message>
        <source>Scenes change &amp;after</source>
        <translation>As cenas mudam &amp;após</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>A file on this machine</source>
        <translation>Um arquivo nesta máquina</translation>
    </message>
</context>
<context>
    <name>castwright::TrimDialog</name>
    <message>
        <source>Cut a part out</source>
        <translation>Recortar uma parte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>%1, part</source>
        <translation>%1, parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Recortar</translation>
    </message>
    <message>
        <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
        <translation>%1 de duração. A imagem não é codificada de novo, nada se perde.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>O fim deve vir depois do começo.</translation>
    </message>
    <message>
        <source>The picture at the slider</source>
        <translation>A imagem no controle</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>A primeira imagem da parte</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>A última imagem da parte</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>Posição no filme</translation>
    </message>
    <message>
        <source>Arrow keys go by a picture, Page Up and Page Down by a second</source>
        <translation>As setas avançam uma imagem; Page Up e Page Down, um segundo</translation>
    </message>
    <message>
        <source>&amp;Begins here</source>
        <translation>&amp;Começa aqui</translation>
    </message>
    <message>
        <source>&amp;Ends here</source>
        <translation>&amp;Termina aqui</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
</context>
<context>
    <name>castwright::Uploader</name>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 não foi aceito: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>The upload of %1 was ended.</source>
        <translation>O envio de %1 foi encerrado.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 não foi enviado: %2</translation>
    </message>
</context>
<context>
    <name>castwright::WatchTab</name>
    <message>
        <source>Comes in</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Assistindo</translation>
    </message>
    <message>
        <source>C&amp;lip the last 30 s</source>
        <translation>Recortar os ú&amp;ltimos 30 s</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>Recortar uma &amp;parte …</translation>
    </message>
    <message>
        <source>Send the publisher awa&amp;y …</source>
        <translation>Desco&amp;nectar o emissor …</translation>
    </message>
    <message>
        <source>Send the publisher away</source>
        <translation>Desconectar o emissor</translation>
    </message>
    <message>
        <source>&amp;Send away</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>Saúde: %1</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>%1 de %2, há %3</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>entrada %1, saída %2</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>está sendo gravado</translation>
    </message>
    <message>
        <source>Last on air until %1</source>
        <translation>No ar pela última vez até %1</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>Clipe de %1</translation>
    </message>
    <message>
        <source>The last half minute is being cut. It will be among the clips and in the library.</source>
        <translation>O último meio minuto está sendo cortado. Ele ficará entre os clipes e na biblioteca.</translation>
    </message>
    <message>
        <source>The connection is closed. With a good key the publisher may come again.</source>
        <translation>A conexão é encerrada. Com uma chave válida, o emissor pode voltar.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhookEditor</name>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Ativo</translation>
    </message>
    <message>
        <source>A&amp;ll events, those of later versions too</source>
        <translation>&amp;Todos os eventos, também os de versões futuras</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Adicionar um webhook</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Alterar o webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Choose at least one event, or all of them.</source>
        <translation>Escolha ao menos um evento, ou todos.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhooksDialog</name>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Alterar …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar um &amp;teste</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Castwright posts what happens to these addresses, signed, and tries again for a day when nobody answers.</source>
        <translation>O Castwright envia a estes endereços o que acontece, assinado, e tenta por um dia se ninguém responder.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>&amp;Adicionar um webhook …</translation>
    </message>
    <message>
        <source>Signing secret of the new webhook</source>
        <translation>Segredo de assinatura do novo webhook</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>Copiar o segredo de assinatura</translation>
    </message>
    <message>
        <source>The signing secret; copy it now, it is not shown again:</source>
        <translation>O segredo de assinatura; copie agora, não será mostrado de novo:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>● Active</source>
        <translation>● Ativo</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ Pausado</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>A test is on its way. What became of it is in the list below.</source>
        <translation>Um teste está a caminho. O resultado está na lista abaixo.</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Excluir o webhook</translation>
    </message>
    <message>
        <source>Nothing is posted to %1 any more, and its log goes too.</source>
        <translation>Nada mais é enviado a %1, e o registro também some.</translation>
    </message>
    <message>
        <source>Webhooks of the stream proxy</source>
        <translation>Webhooks do proxy de fluxos</translation>
    </message>
    <message>
        <source>No webhook yet. Add one, and what happens is posted to its address from then on.</source>
        <translation>Nenhum webhook ainda. Adicione um e, a partir daí, o que acontecer será enviado ao endereço dele.</translation>
    </message>
</context>
<context>
    <name>castwright::WelcomeDialog</name>
    <message>
        <source>Welcome to Castwright</source>
        <translation>Bem-vindo ao Castwright</translation>
    </message>
    <message>
        <source>&amp;Skip the introduction</source>
        <translation>&amp;Pular a introdução</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Stream &amp;live to platforms</source>
        <translation>Transmitir ao &amp;vivo para plataformas</translation>
    </message>
    <message>
        <source>To one or many at once, and record beside it.</source>
        <translation>Para uma ou muitas de uma vez, e gravar ao mesmo tempo.</translation>
    </message>
    <message>
        <source>&amp;Record only</source>
        <translation>Só &amp;gravar</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nada sai desta máquina.</translation>
    </message>
    <message>
        <source>&amp;Try it out first</source>
        <translation>&amp;Experimentar primeiro</translation>
    </message>
    <message>
        <source>A test picture to a test destination on this machine.</source>
        <translation>Uma imagem de teste para um destino de teste nesta máquina.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Five steps, three minutes; everything can be changed later.</source>
        <translation>Cinco passos, três minutos; tudo pode ser alterado depois.</translation>
    </message>
    <message>
        <source>Looking for encoders …</source>
        <translation>Procurando codificadores …</translation>
    </message>
    <message>
        <source>How much your line can carry decides how good the picture can be. Measuring sends data for some seconds to a server on the internet.</source>
        <translation>O que sua linha suporta decide quão boa a imagem pode ser. Medir envia dados por alguns segundos a um servidor na internet.</translation>
    </message>
    <message>
        <source>&amp;Measure the line</source>
        <translation>&amp;Medir a linha</translation>
    </message>
    <message>
        <source>What can this machine carry?</source>
        <translation>O que esta máquina suporta?</translation>
    </message>
    <message>
        <source>Castwright looks at the encoders it finds and, if you like, at your line.</source>
        <translation>O Castwright olha os codificadores que encontra e, se você quiser, a sua linha.</translation>
    </message>
    <message>
        <source>My &amp;screen</source>
        <translation>Minha &amp;tela</translation>
    </message>
    <message>
        <source>All of it; you can choose a part later.</source>
        <translation>Toda ela; você pode escolher uma parte depois.</translation>
    </message>
    <message>
        <source>My &amp;camera</source>
        <translation>Minha &amp;câmera</translation>
    </message>
    <message>
        <source>The first one that is found, and the default microphone.</source>
        <translation>A primeira encontrada, e o microfone padrão.</translation>
    </message>
    <message>
        <source>A &amp;test picture</source>
        <translation>Uma imagem de t&amp;este</translation>
    </message>
    <message>
        <source>With a clock in it and a tone, so that you see and hear that it works.</source>
        <translation>Com um relógio e um tom, para você ver e ouvir que funciona.</translation>
    </message>
    <message>
        <source>What shall be seen?</source>
        <translation>O que será visto?</translation>
    </message>
    <message>
        <source>The first source of your studio; you can add as many as you like.</source>
        <translation>A primeira fonte do seu estúdio; você pode adicionar quantas quiser.</translation>
    </message>
    <message>
        <source>A test &amp;destination on this machine, to be watched in a browser</source>
        <translation>Um &amp;destino de teste nesta máquina, para ver no navegador</translation>
    </message>
    <message>
        <source>A &amp;recording</source>
        <translation>Uma &amp;gravação</translation>
    </message>
    <message>
        <source>A &amp;platform: I have its stream key at hand</source>
        <translation>Uma &amp;plataforma: tenho a chave à mão</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Para onde vai?</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button on the last page.</source>
        <translation>Nada é enviado antes de você pressionar o botão na última página.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Go live, look at it, and end it again with the red button in the window.</source>
        <translation>Transmita, veja, e encerre com o botão vermelho da janela.</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Transmitir ao vivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>✓ The processor encodes the picture; no graphics card was found that can.</source>
        <translation>✓ O processador codifica a imagem; nenhuma placa de vídeo que possa foi encontrada.</translation>
    </message>
    <message>
        <source>✓ The graphics card can encode the picture (%1); the processor stays free for the rest.</source>
        <translation>✓ A placa de vídeo pode codificar a imagem (%1); o processador fica livre para o resto.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Medindo …</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>Não foi possível medir: %1</translation>
    </message>
    <message>
        <source>✓ Your line carries %1 Mbit/s.</source>
        <translation>✓ Sua linha suporta %1 Mbit/s.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Imagem de teste</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Test destination</source>
        <translation>Destino de teste</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>&lt;b&gt;● You are on air.&lt;/b&gt;</source>
        <translation>&lt;b&gt;● Você está no ar.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Everything is prepared.</source>
        <translation>Tudo está preparado.</translation>
    </message>
    <message>
        <source>Watch it in VLC or in a browser that plays HLS: %1</source>
        <translation>Assista no VLC ou em um navegador que toque HLS: %1</translation>
    </message>
    <message>
        <source>Suggested: %1 × %2, %3 kbit/s</source>
        <translation>Sugestão: %1 × %2, %3 kbit/s</translation>
    </message>
</context>
</TS>
