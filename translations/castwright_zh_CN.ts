<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnalyticsTexts</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>认证方式</translation>
    </message>
    <message>
        <source>Mean health</source>
        <translation>平均健康度</translation>
    </message>
    <message>
        <source>Mean bitrate</source>
        <translation>平均码率</translation>
    </message>
    <message>
        <source>Mean frame rate</source>
        <translation>平均帧率</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Processor, %</source>
        <translation>处理器，%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>磁盘剩余</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>进入或离开</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Jitter, ms</source>
        <translation>抖动，ms</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>丢失的数据包</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>同时最多</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>主要画质</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>观看时长</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停滞次数</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Streams on air</source>
        <translation>直播中的流</translation>
    </message>
    <message>
        <source>1080 lines, min</source>
        <translation>1080 线，分钟</translation>
    </message>
    <message>
        <source>2160 lines, min</source>
        <translation>2160 线，分钟</translation>
    </message>
    <message>
        <source>480 lines, min</source>
        <translation>480 线，分钟</translation>
    </message>
    <message>
        <source>720 lines, min</source>
        <translation>720 线，分钟</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>All</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Took, ms</source>
        <translation>用时，ms</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>正在观看</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Colour bars, a moving picture, or a frame counter.</source>
        <translation>彩条、动态画面或帧计数器。</translation>
    </message>
    <message>
        <source>A test tone; a beep with each flash of the counter pattern.</source>
        <translation>测试音；计数器图案每次闪烁时发出哔声。</translation>
    </message>
    <message>
        <source>#rrggbb or #rrggbbaa.</source>
        <translation>#rrggbb 或 #rrggbbaa。</translation>
    </message>
    <message>
        <source>A png, jpg, webp, svg or gif file on this machine.</source>
        <translation>本机上的 png、jpg、webp、svg 或 gif 文件。</translation>
    </message>
    <message>
        <source>An asset of the media library.</source>
        <translation>媒体库中的文件。</translation>
    </message>
    <message>
        <source>Words; {clock}, {date} and {countdown} are replaced every second.</source>
        <translation>文字；{clock}、{date} 和 {countdown} 每秒更新。</translation>
    </message>
    <message>
        <source>Font family.</source>
        <translation>字体系列。</translation>
    </message>
    <message>
        <source>Height of the font in canvas pixels.</source>
        <translation>字体高度（画布像素）。</translation>
    </message>
    <message>
        <source>Width of the outline; 0 is none.</source>
        <translation>轮廓宽度；0 为无。</translation>
    </message>
    <message>
        <source>Bold face.</source>
        <translation>粗体。</translation>
    </message>
    <message>
        <source>Italic face.</source>
        <translation>斜体。</translation>
    </message>
    <message>
        <source>Alignment of the lines.</source>
        <translation>各行的对齐方式。</translation>
    </message>
    <message>
        <source>Scrolling speed to the left; negative to the right.</source>
        <translation>向左滚动的速度；负值向右。</translation>
    </message>
    <message>
        <source>The moment {countdown} counts to, ISO 8601.</source>
        <translation>{countdown} 倒计到的时刻，ISO 8601。</translation>
    </message>
    <message>
        <source>A video or audio file on this machine.</source>
        <translation>本机上的视频或声音文件。</translation>
    </message>
    <message>
        <source>Further files or media ids, played in order.</source>
        <translation>依次播放的其他文件。</translation>
    </message>
    <message>
        <source>What happens after the last file.</source>
        <translation>最后一个文件播放完后的动作。</translation>
    </message>
    <message>
        <source>Holds the current frame.</source>
        <translation>停在当前帧。</translation>
    </message>
    <message>
        <source>Where to start; changing it seeks.</source>
        <translation>开始位置；更改会跳转。</translation>
    </message>
    <message>
        <source>Name of the display; empty is the first.</source>
        <translation>显示器名称；留空为第一个。</translation>
    </message>
    <message>
        <source>Left edge of the region.</source>
        <translation>区域左边缘。</translation>
    </message>
    <message>
        <source>Top edge of the region.</source>
        <translation>区域上边缘。</translation>
    </message>
    <message>
        <source>Width of the region; 0 is all.</source>
        <translation>区域宽度；0 为全部。</translation>
    </message>
    <message>
        <source>Height of the region; 0 is all.</source>
        <translation>区域高度；0 为全部。</translation>
    </message>
    <message>
        <source>Captures per second.</source>
        <translation>每秒采集次数。</translation>
    </message>
    <message>
        <source>Includes the mouse pointer.</source>
        <translation>包含鼠标指针。</translation>
    </message>
    <message>
        <source>Name of the device; empty is the first.</source>
        <translation>设备名称；留空为第一个。</translation>
    </message>
    <message>
        <source>Wanted width.</source>
        <translation>期望宽度。</translation>
    </message>
    <message>
        <source>Wanted height.</source>
        <translation>期望高度。</translation>
    </message>
    <message>
        <source>Wanted frames per second.</source>
        <translation>期望每秒帧数。</translation>
    </message>
    <message>
        <source>Name of the device; empty is the default.</source>
        <translation>设备名称；留空为默认设备。</translation>
    </message>
    <message>
        <source>Takes what the machine plays.</source>
        <translation>采集本机播放的声音。</translation>
    </message>
    <message>
        <source>rtmp(s), srt, rtsp, or http(s) with HLS or MPEG-TS.</source>
        <translation>rtmp(s)、srt、rtsp，或带 HLS/MPEG-TS 的 http(s)。</translation>
    </message>
    <message>
        <source>Buffer against jitter.</source>
        <translation>抗抖动缓冲。</translation>
    </message>
    <message>
        <source>A scene of this studio that does not show this one.</source>
        <translation>此演播室中不显示本场景的场景。</translation>
    </message>
    <message>
        <source>Video codec. HEVC and AV1 only where the destination takes them.</source>
        <translation>视频编码。HEVC 和 AV1 仅在目标支持时使用。</translation>
    </message>
    <message>
        <source>Which encoder to use; falls back to software when it does not open.</source>
        <translation>使用哪个编码器；无法打开时改用软件编码。</translation>
    </message>
    <message>
        <source>Constant bitrate, variable bitrate, or constant quality.</source>
        <translation>固定码率、可变码率或固定质量。</translation>
    </message>
    <message>
        <source>Video bitrate in kbit/s.</source>
        <translation>视频码率，kbit/s。</translation>
    </message>
    <message>
        <source>Quality for crf: lower is better.</source>
        <translation>CRF 质量：越低越好。</translation>
    </message>
    <message>
        <source>Seconds between keyframes.</source>
        <translation>关键帧间隔秒数。</translation>
    </message>
    <message>
        <source>Encoder preset, for example veryfast.</source>
        <translation>编码器预设，例如 veryfast。</translation>
    </message>
    <message>
        <source>H.264 profile: baseline, main or high.</source>
        <translation>H.264 配置：baseline、main 或 high。</translation>
    </message>
    <message>
        <source>Number of consecutive B-frames.</source>
        <translation>连续 B 帧数。</translation>
    </message>
    <message>
        <source>AAC bitrate in kbit/s.</source>
        <translation>AAC 码率，kbit/s。</translation>
    </message>
    <message>
        <source>Call the other side, or wait for it.</source>
        <translation>主动呼叫对方或等待对方。</translation>
    </message>
    <message>
        <source>Receiver latency.</source>
        <translation>接收端延迟。</translation>
    </message>
    <message>
        <source>Sent to the other side.</source>
        <translation>发送给对方。</translation>
    </message>
    <message>
        <source>10 to 79 characters; empty is no encryption.</source>
        <translation>10 到 79 个字符；留空为不加密。</translation>
    </message>
    <message>
        <source>MPEG-TS or fragmented MP4 segments.</source>
        <translation>MPEG-TS 或分段 MP4 片段。</translation>
    </message>
    <message>
        <source>Target length of a segment in seconds.</source>
        <translation>片段目标时长（秒）。</translation>
    </message>
    <message>
        <source>Segments kept in the playlist.</source>
        <translation>播放列表中保留的片段数。</translation>
    </message>
    <message>
        <source>Folder on this machine; empty is the recordings folder.</source>
        <translation>本机文件夹；留空为录制文件夹。</translation>
    </message>
    <message>
        <source>mp4 (fragmented while recording, plain after) or mkv.</source>
        <translation>mp4（录制时分段，之后为普通格式）或 mkv。</translation>
    </message>
    <message>
        <source>Audio tracks, 1 to 6, that the file holds, in this order.</source>
        <translation>文件包含的音轨（1 到 6），按此顺序。</translation>
    </message>
    <message>
        <source>Pixels, even.</source>
        <translation>像素，偶数。</translation>
    </message>
    <message>
        <source>Frames per second.</source>
        <translation>每秒帧数。</translation>
    </message>
    <message>
        <source>Words on the slate.</source>
        <translation>待机画面上的文字。</translation>
    </message>
    <message>
        <source>Background as #rrggbb.</source>
        <translation>背景，#rrggbb。</translation>
    </message>
    <message>
        <source>The colour that becomes transparent, #rrggbb.</source>
        <translation>变为透明的颜色，#rrggbb。</translation>
    </message>
    <message>
        <source>How near to the colour is transparent.</source>
        <translation>与该颜色多接近即变透明。</translation>
    </message>
    <message>
        <source>Width of the soft edge; 0 is a hard one.</source>
        <translation>柔边宽度；0 为硬边。</translation>
    </message>
    <message>
        <source>How much of the colour&apos;s reflection is taken out of what stays.</source>
        <translation>从保留部分去除多少该颜色的反光。</translation>
    </message>
    <message>
        <source>-1 is black, 0 leaves it, 1 is white.</source>
        <translation>-1 为黑，0 不变，1 为白。</translation>
    </message>
    <message>
        <source>1 leaves it.</source>
        <translation>1 为不变。</translation>
    </message>
    <message>
        <source>0 is grey, 1 leaves it.</source>
        <translation>0 为灰，1 不变。</translation>
    </message>
    <message>
        <source>Above 1 lightens the middle tones.</source>
        <translation>大于 1 提亮中间调。</translation>
    </message>
    <message>
        <source>Turns the colours about the wheel.</source>
        <translation>沿色环旋转颜色。</translation>
    </message>
    <message>
        <source>Pixels.</source>
        <translation>像素。</translation>
    </message>
    <message>
        <source>How far a point spreads.</source>
        <translation>一个点扩散的范围。</translation>
    </message>
    <message>
        <source>0 leaves it.</source>
        <translation>0 为不变。</translation>
    </message>
    <message>
        <source>A look-up table on this machine: .cube, .3dl, .dat, .m3d or .csp.</source>
        <translation>本机上的查找表：.cube、.3dl、.dat、.m3d 或 .csp。</translation>
    </message>
    <message>
        <source>0 leaves the picture, 1 is all of the look.</source>
        <translation>0 为原画面，1 为全部效果。</translation>
    </message>
    <message>
        <source>dB.</source>
        <translation>dB。</translation>
    </message>
    <message>
        <source>Sound below it is shut out, dBFS.</source>
        <translation>低于此值的声音被切断，dBFS。</translation>
    </message>
    <message>
        <source>How fast it opens.</source>
        <translation>打开速度。</translation>
    </message>
    <message>
        <source>How fast it shuts.</source>
        <translation>关闭速度。</translation>
    </message>
    <message>
        <source>Sound above it is turned down, dBFS.</source>
        <translation>高于此值的声音被压低，dBFS。</translation>
    </message>
    <message>
        <source>By how much: 4 makes 4 dB above the threshold 1 dB.</source>
        <translation>压缩比：4 表示超过阈值的 4 dB 变为 1 dB。</translation>
    </message>
    <message>
        <source>How fast it turns down.</source>
        <translation>压低速度。</translation>
    </message>
    <message>
        <source>How fast it turns up again.</source>
        <translation>恢复速度。</translation>
    </message>
    <message>
        <source>Gain after it, dB.</source>
        <translation>之后的增益，dB。</translation>
    </message>
    <message>
        <source>Nothing is louder, dBFS.</source>
        <translation>声音不会超过此值，dBFS。</translation>
    </message>
    <message>
        <source>How fast it lets go.</source>
        <translation>释放速度。</translation>
    </message>
    <message>
        <source>How much of the noise is taken away, dB.</source>
        <translation>去除多少噪声，dB。</translation>
    </message>
    <message>
        <source>How loud the noise is, dBFS.</source>
        <translation>噪声的响度，dBFS。</translation>
    </message>
    <message>
        <source>Shown to the producer.</source>
        <translation>显示给制作人。</translation>
    </message>
    <message>
        <source>Go live by itself when the server starts after a crash or reboot.</source>
        <translation>服务器在崩溃或重启后启动时自动开播。</translation>
    </message>
    <message>
        <source>Sound device on which the producer listens; empty is the default.</source>
        <translation>制作人监听所用的声音设备；留空为默认。</translation>
    </message>
    <message>
        <source>Seconds of the program kept for saving afterwards; 0 keeps none.</source>
        <translation>保留以供事后保存的节目秒数；0 为不保留。</translation>
    </message>
    <message>
        <source>A stream of this server, or another studio, whose program it then is.</source>
        <translation>此服务器的流，或另一演播室（即其节目）。</translation>
    </message>
    <message>
        <source>Management needs an API key. Players never do.</source>
        <translation>管理需要 API 密钥。播放器不需要。</translation>
    </message>
    <message>
        <source>Players need an address that was signed and has not expired.</source>
        <translation>播放器需要已签名且未过期的地址。</translation>
    </message>
    <message>
        <source>How long a signed address is good for.</source>
        <translation>签名地址的有效期。</translation>
    </message>
    <message>
        <source>Streams an account may have.</source>
        <translation>一个账号可拥有的流数。</translation>
    </message>
    <message>
        <source>A stream nobody asked for so long is deleted; 0 keeps it.</source>
        <translation>这段时间内无人请求的流会被删除；0 为保留。</translation>
    </message>
    <message>
        <source>Addresses of this machine may be relayed.</source>
        <translation>允许转发本机的地址。</translation>
    </message>
    <message>
        <source>Addresses of private networks may be relayed.</source>
        <translation>允许转发私有网络的地址。</translation>
    </message>
    <message>
        <source>User-Agent sent upstream; empty is the server&apos;s own.</source>
        <translation>发往上游的 User-Agent；留空则用服务器自己的。</translation>
    </message>
    <message>
        <source>-1: as the settings say.</source>
        <translation>-1：按设置。</translation>
    </message>
    <message>
        <source>Name, TCP and TLS.</source>
        <translation>域名解析、TCP 和 TLS。</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head.</source>
        <translation>从请求到收到应答头。</translation>
    </message>
    <message>
        <source>Without a byte for so long, a live stream is helped; -1: as the settings say.</source>
        <translation>直播流这段时间没有任何字节时会被救援；-1：按设置。</translation>
    </message>
    <message>
        <source>Live: how long one attempt has before the next begins beside it.</source>
        <translation>直播：一次尝试进行多久后并行开始下一次。</translation>
    </message>
    <message>
        <source>Live: without media for so long, and clients are sent away.</source>
        <translation>直播：这段时间没有媒体数据，则断开客户端。</translation>
    </message>
    <message>
        <source>How long an upstream is kept after its last client.</source>
        <translation>最后一个客户端离开后上游连接保留多久。</translation>
    </message>
    <message>
        <source>A client that asks for nothing for so long has left.</source>
        <translation>这段时间没有任何请求的客户端视为已离开。</translation>
    </message>
    <message>
        <source>And at most so long.</source>
        <translation>且最多这么久。</translation>
    </message>
    <message>
        <source>How long a bad address is left alone.</source>
        <translation>不良地址被搁置多久。</translation>
    </message>
    <message>
        <source>0 is without limit.</source>
        <translation>0 为不限制。</translation>
    </message>
    <message>
        <source>0 is without limit; -1: as the settings say.</source>
        <translation>0 为不限制；-1：按设置。</translation>
    </message>
    <message>
        <source>To all clients of a stream together; 0 is without limit.</source>
        <translation>一个流的所有客户端合计；0 为不限制。</translation>
    </message>
    <message>
        <source>Live: less for 15 s is a failure; 0 is off.</source>
        <translation>直播：15 秒内低于此值视为故障；0 为关闭。</translation>
    </message>
    <message>
        <source>Strict live TS: what the first client waits for.</source>
        <translation>严格的直播 TS：第一个客户端要等待的量。</translation>
    </message>
    <message>
        <source>Segments kept for other clients.</source>
        <translation>为其他客户端保留的片段。</translation>
    </message>
    <message>
        <source>Longer segments are refused.</source>
        <translation>更大的片段会被拒绝。</translation>
    </message>
    <message>
        <source>Longer playlists are refused.</source>
        <translation>更大的播放列表会被拒绝。</translation>
    </message>
    <message>
        <source>Clean transport stream packets only; no ranges; buffered before the first byte.</source>
        <translation>仅干净的传输流数据包；不支持范围请求；首字节之前先缓冲。</translation>
    </message>
    <message>
        <source>Playlists are asked for where the first redirect led to.</source>
        <translation>播放列表从首次重定向到的地址请求。</translation>
    </message>
    <message>
        <source>Goes back to the primary address when it works again.</source>
        <translation>主地址恢复后切回。</translation>
    </message>
    <message>
        <source>After how many seconds on a backup the primary is tried.</source>
        <translation>使用备用地址多少秒后尝试主地址。</translation>
    </message>
    <message>
        <source>An http:// or socks5:// proxy to connect through.</source>
        <translation>用于连接的 http:// 或 socks5:// 代理。</translation>
    </message>
    <message>
        <source>Addresses tried in one emergency; 0 is all.</source>
        <translation>一次故障中尝试的地址数；0 为全部。</translation>
    </message>
    <message>
        <source>A client that is too slow is sent away; else it goes on at the live edge.</source>
        <translation>过慢的客户端会被断开；否则从直播最新处继续。</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Sound bitrate</source>
        <translation>音频码率</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Go live by itself after a crash</source>
        <translation>崩溃后自动恢复直播</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>B-frames</source>
        <translation>B 帧</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>边缘柔化</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>距底部</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>What the machine plays</source>
        <translation>本机播放的声音</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编码格式</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Countdown to</source>
        <translation>倒计时至</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>质量 (CRF)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Loudness of the noise</source>
        <translation>噪声音量</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Keyframe every</source>
        <translation>关键帧间隔</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左侧</translation>
    </message>
    <message>
        <source>Gain afterwards</source>
        <translation>后级增益</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>来自媒体库</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>监听设备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>描边宽度</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Rate control</source>
        <translation>码率控制</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>降低量</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放时间</translation>
    </message>
    <message>
        <source>Replay buffer</source>
        <translation>回放缓存</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>距右侧</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>分段长度</translation>
    </message>
    <message>
        <source>Show the pointer</source>
        <translation>显示鼠标指针</translation>
    </message>
    <message>
        <source>Nearness of the colour</source>
        <translation>颜色相近度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Reflections taken out</source>
        <translation>去除反光</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>测试音</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距顶部</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Picture bitrate</source>
        <translation>视频码率</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Segments in the list</source>
        <translation>列表中的分段</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>可用的最佳选项</translation>
    </message>
    <message>
        <source>Colour bars</source>
        <translation>彩条</translation>
    </message>
    <message>
        <source>Calls the server</source>
        <translation>呼叫服务器</translation>
    </message>
    <message>
        <source>Constant bitrate</source>
        <translation>恒定码率</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation>帧计数器</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>恒定质量</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hold the last picture</source>
        <translation>保持最后一帧</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translation>等待呼叫</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>主画布</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>动态画面</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Variable bitrate</source>
        <translation>可变码率</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>竖屏画布</translation>
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
        <translation>本机的地址</translation>
    </message>
    <message>
        <source>Private networks</source>
        <translation>私有网络</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>Bad address rests for</source>
        <translation>不良地址搁置</translation>
    </message>
    <message>
        <source>Send slow players away</source>
        <translation>断开慢速播放器</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>放弃前等待</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>应答时限</translation>
    </message>
    <message>
        <source>Head start of an attempt</source>
        <translation>尝试的领先时间</translation>
    </message>
    <message>
        <source>HLS player has left after</source>
        <translation>HLS 播放器视为离开</translation>
    </message>
    <message>
        <source>Delete what nobody asked for</source>
        <translation>删除无人请求的流</translation>
    </message>
    <message>
        <source>Connection kept for</source>
        <translation>连接保留</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>最多播放器</translation>
    </message>
    <message>
        <source>Players of an address</source>
        <translation>每地址播放器</translation>
    </message>
    <message>
        <source>Players of a stream</source>
        <translation>每流播放器</translation>
    </message>
    <message>
        <source>Addresses tried at once</source>
        <translation>一次尝试的地址</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>最多重定向</translation>
    </message>
    <message>
        <source>Most streams</source>
        <translation>最多流数</translation>
    </message>
    <message>
        <source>Buffered at most for</source>
        <translation>最长缓冲</translation>
    </message>
    <message>
        <source>Connect through</source>
        <translation>连接经由</translation>
    </message>
    <message>
        <source>Managing needs a key</source>
        <translation>管理需要密钥</translation>
    </message>
    <message>
        <source>Try the first after</source>
        <translation>尝试主地址前等待</translation>
    </message>
    <message>
        <source>Back to the first address</source>
        <translation>切回主地址</translation>
    </message>
    <message>
        <source>A signed address lasts</source>
        <translation>签名地址有效期</translation>
    </message>
    <message>
        <source>Signed addresses for players</source>
        <translation>播放器使用签名地址</translation>
    </message>
    <message>
        <source>Silence that is trouble</source>
        <translation>视为故障的静默</translation>
    </message>
    <message>
        <source>Clean transport stream only</source>
        <translation>仅干净的传输流</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Stay where redirects led</source>
        <translation>停留在重定向目标</translation>
    </message>
    <message>
        <source>Backup address</source>
        <translation>备用地址</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Most for a player, a second</source>
        <translation>每个播放器的上限（每秒）</translation>
    </message>
    <message>
        <source>Largest playlist</source>
        <translation>最大播放列表</translation>
    </message>
    <message>
        <source>Largest segment</source>
        <translation>最大分段</translation>
    </message>
    <message>
        <source>Most for a stream, a second</source>
        <translation>每个流的上限（每秒）</translation>
    </message>
    <message>
        <source>Too little, a second</source>
        <translation>过少（每秒）</translation>
    </message>
    <message>
        <source>Buffered before the start</source>
        <translation>开始前的缓冲</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>流 ID</translation>
    </message>
</context>
<context>
    <name>FirstStudio</name>
    <message>
        <source>My show</source>
        <translation>我的节目</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>You are on air</source>
        <translation>您正在直播</translation>
    </message>
    <message>
        <source>Closing Castwright ends the show for everybody who watches.</source>
        <translation>关闭 Castwright 会使所有观看者的直播结束。</translation>
    </message>
    <message>
        <source>&amp;Stay on air</source>
        <translation>继续直播(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End the show and close</source>
        <translation>结束直播并关闭(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>In YouTube Studio choose Create, Go live, Stream. The key stands under Stream settings.</source>
        <translation>在 YouTube Studio 中选择“创建”“开始直播”“直播”。密钥在直播设置中。</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主服务器</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>Primary, without TLS</source>
        <translation>主服务器，无 TLS</translation>
    </message>
    <message>
        <source>Backup, without TLS</source>
        <translation>备用，无 TLS</translation>
    </message>
    <message>
        <source>In the creator dashboard under Settings, Stream: Primary stream key.</source>
        <translation>在创作者后台的“设置”“直播”中：主直播密钥。</translation>
    </message>
    <message>
        <source>In Live Producer choose Streaming software and copy the stream key.</source>
        <translation>在 Live Producer 中选择“直播软件”并复制直播密钥。</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>第二地址</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Stream URL and key. If the address there is another one, paste it here.</source>
        <translation>在后台的 Settings、Stream URL and key 中。如果地址不同，请粘贴到这里。</translation>
    </message>
    <message>
        <source>In LIVE Center choose Go LIVE, Streaming software. Server address and key are made for each stream; paste both.</source>
        <translation>在 LIVE Center 选择 Go LIVE、Streaming software。每次直播的地址和密钥都不同，请都粘贴。</translation>
    </message>
    <message>
        <source>Make a live event, choose Custom stream (RTMP) and get the address and key of your region; paste both.</source>
        <translation>创建直播活动，选择 Custom stream (RTMP)，获取所在区域的地址和密钥，请都粘贴。</translation>
    </message>
    <message>
        <source>In the event&apos;s settings under Stream with RTMP.</source>
        <translation>在活动设置的 Stream with RTMP 中。</translation>
    </message>
    <message>
        <source>Without TLS</source>
        <translation>无 TLS</translation>
    </message>
    <message>
        <source>On the dashboard choose RTMP settings and copy the stream key.</source>
        <translation>在后台打开 RTMP 设置并复制直播密钥。</translation>
    </message>
    <message>
        <source>In the dashboard under Stream, Live inputs, Connection information.</source>
        <translation>在后台的 Stream、Live inputs、Connection information 中。</translation>
    </message>
    <message>
        <source>In the dashboard under Video, Live streams: Stream key.</source>
        <translation>在后台的 Video、Live streams 中：直播密钥。</translation>
    </message>
    <message>
        <source>Over TLS</source>
        <translation>通过 TLS</translation>
    </message>
    <message>
        <source>In Trovo Studio under Stream.</source>
        <translation>在 Trovo Studio 的 Stream 中。</translation>
    </message>
    <message>
        <source>In the server&apos;s admin page under Configuration, Server setup, Stream keys. Put your server&apos;s name into the address.</source>
        <translation>在服务器管理页的 Configuration、Server setup、Stream keys 中。请把服务器名填入地址。</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>您的服务器</translation>
    </message>
    <message>
        <source>Choose Publish, Go live; the live&apos;s settings show the address and the key. Put your server&apos;s name into the address.</source>
        <translation>选择“发布”“开始直播”；直播设置会显示地址和密钥。请把服务器名填入地址。</translation>
    </message>
    <message>
        <source>Your server, over TLS</source>
        <translation>您的服务器，通过 TLS</translation>
    </message>
    <message>
        <source>The key is the path&apos;s name; for SRT the stream id is publish: and the path. Put your server&apos;s name into the address.</source>
        <translation>密钥是路径名；SRT 的流 ID 是 publish: 加路径。请把服务器名填入地址。</translation>
    </message>
    <message>
        <source>Own RTMP server</source>
        <translation>自有 RTMP 服务器</translation>
    </message>
    <message>
        <source>The server&apos;s address and, apart from it, the stream key.</source>
        <translation>服务器地址，以及单独的直播密钥。</translation>
    </message>
    <message>
        <source>Host and port of the receiver.</source>
        <translation>接收方的主机和端口。</translation>
    </message>
    <message>
        <source>HLS on this machine</source>
        <translation>本机 HLS</translation>
    </message>
    <message>
        <source>Served by Castwright itself; any player on the network can watch.</source>
        <translation>由 Castwright 自己提供；网络中的任何播放器都能观看。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>An MP4 file in the recordings folder that plays even after a crash.</source>
        <translation>录制文件夹中的 MP4 文件，即使崩溃也能播放。</translation>
    </message>
    <message>
        <source>Nearest, over TLS</source>
        <translation>最近，通过 TLS</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Autodetect</source>
        <translation>自动检测</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Sessions of viewers</source>
        <translation>观众会话</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>正在观看</translation>
    </message>
    <message>
        <source>Viewers coming and leaving</source>
        <translation>观众进入和离开</translation>
    </message>
    <message>
        <source>What happened to streams</source>
        <translation>流上发生的事</translation>
    </message>
    <message>
        <source>Sums of streams</source>
        <translation>各流合计</translation>
    </message>
    <message>
        <source>Health over time</source>
        <translation>健康度变化</translation>
    </message>
    <message>
        <source>Minutes by quality</source>
        <translation>按画质的分钟数</translation>
    </message>
    <message>
        <source>Hours of streams</source>
        <translation>各流按小时</translation>
    </message>
    <message>
        <source>Hours by stream and country</source>
        <translation>按流和国家的小时</translation>
    </message>
    <message>
        <source>Hours by country</source>
        <translation>按国家的小时</translation>
    </message>
    <message>
        <source>What the API was asked</source>
        <translation>对 API 的请求</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>已存储的内容</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Correct the request and send it again.</source>
        <translation>请更正请求后重新发送。</translation>
    </message>
    <message>
        <source>Send a valid API key as Bearer token or X-API-Key.</source>
        <translation>请以 Bearer 令牌或 X-API-Key 发送有效的 API 密钥。</translation>
    </message>
    <message>
        <source>Create a new API key; this one has expired.</source>
        <translation>请创建新的 API 密钥；此密钥已过期。</translation>
    </message>
    <message>
        <source>Create a new API key; this one was revoked.</source>
        <translation>请创建新的 API 密钥；此密钥已被撤销。</translation>
    </message>
    <message>
        <source>Use a key that holds the named scope.</source>
        <translation>请使用具有所示权限的密钥。</translation>
    </message>
    <message>
        <source>This is not allowed from here.</source>
        <translation>此处不允许这样做。</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted.</source>
        <translation>找不到；可能已被删除。</translation>
    </message>
    <message>
        <source>Use a method named in the Allow header.</source>
        <translation>请使用 Allow 头中列出的方法。</translation>
    </message>
    <message>
        <source>Send the whole request without long pauses.</source>
        <translation>请连续发送整个请求，不要长时间停顿。</translation>
    </message>
    <message>
        <source>Read the current state and decide again.</source>
        <translation>请查看当前状态后再决定。</translation>
    </message>
    <message>
        <source>The studio is live already.</source>
        <translation>演播室已在直播中。</translation>
    </message>
    <message>
        <source>Take the studio live first.</source>
        <translation>请先让演播室开始直播。</translation>
    </message>
    <message>
        <source>Use a new Idempotency-Key for a different request.</source>
        <translation>不同的请求请使用新的 Idempotency-Key。</translation>
    </message>
    <message>
        <source>Wait for the first request with this key to finish.</source>
        <translation>请等待使用此密钥的第一个请求完成。</translation>
    </message>
    <message>
        <source>Read the resource again and repeat the change on its new version.</source>
        <translation>请重新读取后再次修改。</translation>
    </message>
    <message>
        <source>Send a smaller body.</source>
        <translation>请发送更小的内容。</translation>
    </message>
    <message>
        <source>Send the content type that the documentation names.</source>
        <translation>请发送文档所示的内容类型。</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>请更正所示字段。</translation>
    </message>
    <message>
        <source>Send If-Match with the version you read.</source>
        <translation>请在 If-Match 中发送您读取的版本。</translation>
    </message>
    <message>
        <source>Wait for the time in Retry-After.</source>
        <translation>请求过多，请稍候。</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>请减少或缩短请求头。</translation>
    </message>
    <message>
        <source>Try again; if it stays, report the request id.</source>
        <translation>请重试；若仍出现，请报告此错误。</translation>
    </message>
    <message>
        <source>This is not supported on this machine.</source>
        <translation>本机不支持此功能。</translation>
    </message>
    <message>
        <source>Check that the other server is reachable.</source>
        <translation>请检查对方服务器是否可达。</translation>
    </message>
    <message>
        <source>Set PUBLIC_API_WRITE_ENABLED=true to allow changes.</source>
        <translation>请设置 PUBLIC_API_WRITE_ENABLED=true 以允许修改。</translation>
    </message>
    <message>
        <source>Try again after the restart.</source>
        <translation>请在重启后重试。</translation>
    </message>
    <message>
        <source>Close connections that are not in use, or wait for the time in Retry-After.</source>
        <translation>连接过多；请关闭闲置连接或稍候。</translation>
    </message>
    <message>
        <source>The other server took too long; try again.</source>
        <translation>对方服务器响应太慢；请重试。</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>请释放磁盘空间。</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>找不到该服务器名称。</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>服务器拒绝连接。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法到达服务器。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>The encrypted connection is refused.</source>
        <translation>加密连接被拒绝。</translation>
    </message>
    <message>
        <source>The server does not accept the stream key.</source>
        <translation>服务器不接受该直播密钥。</translation>
    </message>
    <message>
        <source>Somebody is already streaming with this key.</source>
        <translation>已有人在使用此密钥直播。</translation>
    </message>
    <message>
        <source>The server takes nothing any more.</source>
        <translation>服务器不再接收数据。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>The server does not take this codec.</source>
        <translation>服务器不支持此编码格式。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The encoder does not work.</source>
        <translation>编码器无法工作。</translation>
    </message>
    <message>
        <source>A setting of the destination is wrong.</source>
        <translation>目标的某项设置有误。</translation>
    </message>
    <message>
        <source>The server refused the stream.</source>
        <translation>服务器拒绝了直播流。</translation>
    </message>
    <message>
        <source>This studio has no vertical canvas.</source>
        <translation>此演播室没有竖屏画布。</translation>
    </message>
    <message>
        <source>The replay buffer is off. Start it first.</source>
        <translation>回放缓存已关闭。请先开启。</translation>
    </message>
    <message>
        <source>The picture cannot be converted.</source>
        <translation>无法转换该图片。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>图片过大。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the address and that the sender runs.</source>
        <translation>%1 处没有程序在监听。请检查地址以及发送端是否运行。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>无法到达 %1。请检查网络。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 没有响应。请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 refuses access. Check user, password or key in the address.</source>
        <translation>%1 拒绝访问。请检查地址中的用户、密码或密钥。</translation>
    </message>
    <message>
        <source>There is no stream at %1. Check the address and that the sender runs.</source>
        <translation>%1 处没有流。请检查地址以及发送端是否运行。</translation>
    </message>
    <message>
        <source>The server of %1 reports a failure of its own.</source>
        <translation>%1 的服务器报告自身故障。</translation>
    </message>
    <message>
        <source>%1 uses a protocol that is not supported here.</source>
        <translation>%1 使用此处不支持的协议。</translation>
    </message>
    <message>
        <source>What comes from %1 is no audio or video that can be read.</source>
        <translation>来自 %1 的数据不是可读的音视频。</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 已结束。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>连接 %1 失败。</translation>
    </message>
    <message>
        <source>The file %1 is not there. Choose it again.</source>
        <translation>找不到文件 %1。请重新选择。</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Change its permissions.</source>
        <translation>无权读取文件 %1。请更改其权限。</translation>
    </message>
    <message>
        <source>The file %1 cannot be played: it is damaged or of an unknown kind.</source>
        <translation>无法播放文件 %1：已损坏或类型未知。</translation>
    </message>
    <message>
        <source>The device %1 is not there. Plug it in or choose another.</source>
        <translation>找不到设备 %1。请接上或选择其他设备。</translation>
    </message>
    <message>
        <source>The device %1 may not be used. Check the permissions of this user.</source>
        <translation>无权使用设备 %1。请检查此用户的权限。</translation>
    </message>
    <message>
        <source>The device %1 is in use by another program. Close that one.</source>
        <translation>设备 %1 正被其他程序使用。请关闭该程序。</translation>
    </message>
    <message>
        <source>The device %1 cannot be captured. Check that it works and is free.</source>
        <translation>无法采集设备 %1。请检查其是否正常且空闲。</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot capture by %1.</source>
        <translation>此 FFmpeg 无法通过 %1 采集。</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder.</source>
        <translation>此 FFmpeg 没有 AAC 编码器。</translation>
    </message>
    <message>
        <source>The AAC encoder does not open.</source>
        <translation>无法打开 AAC 编码器。</translation>
    </message>
    <message>
        <source>The AAC encoder failed.</source>
        <translation>AAC 编码器失败。</translation>
    </message>
    <message>
        <source>The encoder %1 does not work here (%2); %3 is used instead.</source>
        <translation>编码器 %1 在此无法工作（%2）；改用 %3。</translation>
    </message>
    <message>
        <source>No encoder for %1 works on this machine: %2.</source>
        <translation>本机没有可用的 %1 编码器：%2。</translation>
    </message>
    <message>
        <source>it is not part of this FFmpeg</source>
        <translation>此 FFmpeg 不包含它</translation>
    </message>
    <message>
        <source>The encoder does not take the picture: %1.</source>
        <translation>编码器不接受画面：%1。</translation>
    </message>
    <message>
        <source>The encoder failed: %1.</source>
        <translation>编码器失败：%1。</translation>
    </message>
    <message>
        <source>The file could not be read in time.</source>
        <translation>未能及时读取文件。</translation>
    </message>
    <message>
        <source>The file is not a picture, video or sound this program can read.</source>
        <translation>该文件不是本程序可读取的图片、视频或声音。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file holds neither picture nor sound.</source>
        <translation>文件中既没有画面也没有声音。</translation>
    </message>
    <message>
        <source>There is nothing between these times.</source>
        <translation>这两个时间之间没有内容。</translation>
    </message>
    <message>
        <source>The file holds no picture and no sound.</source>
        <translation>文件中没有画面和声音。</translation>
    </message>
    <message>
        <source>the name service gave no answer for “%1”</source>
        <translation>域名服务未对“%1”作出答复</translation>
    </message>
    <message>
        <source>there is no address for the name “%1” (%2)</source>
        <translation>名称“%1”没有对应的地址（%2）</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 拒绝了连接</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network</source>
        <translation>从此网络无法到达 %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>连接中断（%1）</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>该名称没有地址</translation>
    </message>
    <message>
        <source>encryption is not available</source>
        <translation>加密不可用</translation>
    </message>
    <message>
        <source>the file with the certificate authority cannot be read</source>
        <translation>无法读取证书颁发机构文件</translation>
    </message>
    <message>
        <source>the server was reached but the encrypted connection is not answered</source>
        <translation>已到达服务器，但加密连接没有应答</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not to be trusted: %2</source>
        <translation>“%1”的证书不可信：%2</translation>
    </message>
    <message>
        <source>the server does not speak TLS as it should</source>
        <translation>服务器的 TLS 通信不正确</translation>
    </message>
    <message>
        <source>The uplink could not be measured: %1.</source>
        <translation>无法测量上行带宽：%1。</translation>
    </message>
    <message>
        <source>must be an http or https address of a server that takes uploads</source>
        <translation>必须是接受上传的服务器的 http 或 https 地址</translation>
    </message>
    <message>
        <source>the server answered %1; give the address of one that takes uploads</source>
        <translation>服务器返回 %1；请提供接受上传的服务器地址</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>已被终止</translation>
    </message>
    <message>
        <source>this kind of destination is not known</source>
        <translation>未知的目标类型</translation>
    </message>
    <message>
        <source>Check the server address for typing errors and whether this computer is online.</source>
        <translation>请检查服务器地址是否有误以及本机是否联网。</translation>
    </message>
    <message>
        <source>Check the port in the address, and that the server is running.</source>
        <translation>请检查地址中的端口以及服务器是否运行。</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>请检查本机的网络连接。</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall blocks it.</source>
        <translation>请检查地址以及是否被防火墙拦截。</translation>
    </message>
    <message>
        <source>Check the host name and this computer&apos;s date; for a server of your own, give its certificate authority in the destination.</source>
        <translation>请检查主机名和本机日期；若是自有服务器，请在目标中指定其证书颁发机构。</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform&apos;s page again; it may have been reset.</source>
        <translation>请从平台页面重新复制直播密钥；它可能已被重置。</translation>
    </message>
    <message>
        <source>End the other stream, or wait until the server has noticed that it is gone.</source>
        <translation>请结束另一路直播，或等待服务器发现其已断开。</translation>
    </message>
    <message>
        <source>The uplink may be too slow or the server overloaded; a lower bitrate helps.</source>
        <translation>线路可能太慢或服务器过载；降低码率会有帮助。</translation>
    </message>
    <message>
        <source>It is tried again by itself; if this repeats, check the platform&apos;s page for the stream&apos;s state.</source>
        <translation>会自动重试；若反复出现，请在平台页面查看直播状态。</translation>
    </message>
    <message>
        <source>Choose H.264 with AAC for this destination.</source>
        <translation>请为此目标选择 H.264 和 AAC。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then retry.</source>
        <translation>请释放空间或选择其他文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>请检查该文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>See the studio&apos;s encoder messages.</source>
        <translation>请查看演播室的编码器消息。</translation>
    </message>
    <message>
        <source>Correct the destination&apos;s settings.</source>
        <translation>请更正目标的设置。</translation>
    </message>
    <message>
        <source>Check the address and the platform&apos;s page for the reason.</source>
        <translation>请检查地址，并在平台页面查看原因。</translation>
    </message>
    <message>
        <source>the connection was given up to try again</source>
        <translation>已放弃连接以便重试</translation>
    </message>
    <message>
        <source>the server took nothing for %1 seconds</source>
        <translation>服务器 %1 秒内没有接收数据</translation>
    </message>
    <message>
        <source>the server takes nothing any more</source>
        <translation>服务器不再接收数据</translation>
    </message>
    <message>
        <source>the encoder gives no pictures</source>
        <translation>编码器没有输出画面</translation>
    </message>
    <message>
        <source>Not checked because an earlier check failed.</source>
        <translation>由于先前的检查失败，未检查。</translation>
    </message>
    <message>
        <source>This server does not take %1. Choose H.264 for this destination.</source>
        <translation>此服务器不支持 %1。请为此目标选择 H.264。</translation>
    </message>
    <message>
        <source>An SRT passphrase has 10 to 79 characters. Correct it in the destination.</source>
        <translation>SRT 密码为 10 到 79 个字符。请在目标中更正。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its rights.</source>
        <translation>无法写入文件夹“%1”。请选择其他文件夹或更改权限。</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk. Free some space or choose another folder.</source>
        <translation>磁盘剩余不足 50 MB。请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording. Free some space for a longer show.</source>
        <translation>磁盘约可录制 %1 分钟。若节目更长，请释放空间。</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>无法写入“%1”（%2）</translation>
    </message>
    <message>
        <source>the screen is no longer shared</source>
        <translation>屏幕已不再共享</translation>
    </message>
    <message>
        <source>The screen cannot be read: PipeWire does not work here.</source>
        <translation>无法读取屏幕：PipeWire 在此无法工作。</translation>
    </message>
    <message>
        <source>Under Wayland the desktop hands out screens, and this one has no portal that does. Install xdg-desktop-portal with the part for your desktop (for example xdg-desktop-portal-gnome or -wlr).</source>
        <translation>在 Wayland 下屏幕由桌面提供，而此桌面没有相应的门户。请安装 xdg-desktop-portal 及您桌面对应的部分（如 xdg-desktop-portal-gnome 或 -wlr）。</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>来源已关闭。</translation>
    </message>
    <message>
        <source>You did not choose a screen. Open the source&apos;s settings to be asked again.</source>
        <translation>您没有选择屏幕。打开来源设置即可重新选择。</translation>
    </message>
    <message>
        <source>The desktop ended the sharing of the screen. Trying again.</source>
        <translation>桌面结束了屏幕共享。正在重试。</translation>
    </message>
    <message>
        <source>The program has ended.</source>
        <translation>节目输出已结束。</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>无法写入图片。</translation>
    </message>
    <message>
        <source>The disk is full in less than 2 minutes; the recording will then be ended. Free some space now.</source>
        <translation>磁盘将在 2 分钟内写满，届时录制会结束。请立即释放空间。</translation>
    </message>
    <message>
        <source>The disk is full in less than 10 minutes at this rate. Free some space soon.</source>
        <translation>照此速度磁盘将在 10 分钟内写满。请尽快释放空间。</translation>
    </message>
    <message>
        <source>the file “%1” cannot be made</source>
        <translation>无法创建文件“%1”</translation>
    </message>
    <message>
        <source>the disk is full; the recording was ended</source>
        <translation>磁盘已满；录制已结束</translation>
    </message>
    <message>
        <source>the recording cannot be written (%1)</source>
        <translation>无法写入录制文件（%1）</translation>
    </message>
    <message>
        <source>less than 50 MB are left on the disk; recording has ended</source>
        <translation>磁盘剩余不足 50 MB；录制已结束</translation>
    </message>
    <message>
        <source>the disk does not take the recording</source>
        <translation>磁盘无法接收录制</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Wait a moment after starting the replay buffer.</source>
        <translation>尚未缓存任何内容。开启回放缓存后请稍候。</translation>
    </message>
    <message>
        <source>The replay cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>无法将回放写入 %1。请检查文件夹的权限和空间。</translation>
    </message>
    <message>
        <source>the server address must begin with rtmp:// or rtmps://</source>
        <translation>服务器地址必须以 rtmp:// 或 rtmps:// 开头</translation>
    </message>
    <message>
        <source>the server address names no server</source>
        <translation>服务器地址中没有服务器</translation>
    </message>
    <message>
        <source>the server address lacks the application, as in rtmp://server/live</source>
        <translation>服务器地址缺少应用名，如 rtmp://server/live</translation>
    </message>
    <message>
        <source>the stream key is missing</source>
        <translation>缺少直播密钥</translation>
    </message>
    <message>
        <source>the server&apos;s answer is not RTMP</source>
        <translation>服务器的应答不是 RTMP</translation>
    </message>
    <message>
        <source>the server was reached but does not answer</source>
        <translation>已到达服务器，但没有应答</translation>
    </message>
    <message>
        <source>this server does not take %1</source>
        <translation>此服务器不支持 %1</translation>
    </message>
    <message>
        <source>the server hung up when it was given the stream key</source>
        <translation>服务器收到直播密钥后断开了连接</translation>
    </message>
    <message>
        <source>the server asked to connect again</source>
        <translation>服务器要求重新连接</translation>
    </message>
    <message>
        <source>the server ended the stream</source>
        <translation>服务器结束了直播</translation>
    </message>
    <message>
        <source>%1 (the server says: %2)</source>
        <translation>%1（服务器称：%2）</translation>
    </message>
    <message>
        <source>somebody is already streaming with this key</source>
        <translation>已有人在使用此密钥直播</translation>
    </message>
    <message>
        <source>the server does not take this codec</source>
        <translation>服务器不支持此编码格式</translation>
    </message>
    <message>
        <source>the server does not accept the stream key</source>
        <translation>服务器不接受该直播密钥</translation>
    </message>
    <message>
        <source>the server refused the stream</source>
        <translation>服务器拒绝了直播流</translation>
    </message>
    <message>
        <source>The picture is too large (%1 x %2 pixels). Use one of at most %3 pixels a side and 67 megapixels.</source>
        <translation>图片过大（%1 x %2 像素）。请使用每边不超过 %3 像素、总计 6700 万像素以内的图片。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: it is damaged or of an unknown kind.</source>
        <translation>无法读取图片 %1：已损坏或类型未知。</translation>
    </message>
    <message>
        <source>The picture %1 is not there. Choose the file again.</source>
        <translation>找不到图片 %1。请重新选择文件。</translation>
    </message>
    <message>
        <source>The picture %1 may not be read. Change its permissions or choose another.</source>
        <translation>无权读取图片 %1。请更改权限或选择其他图片。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a picture.</source>
        <translation>文件 %1 作为图片过大。</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives. Check the sender.</source>
        <translation>已连接，但没有新数据。请检查发送端。</translation>
    </message>
    <message>
        <source>What arrives cannot be decoded.</source>
        <translation>收到的数据无法解码。</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>The file is read too slowly. Copy it to a faster disk.</source>
        <translation>文件读取过慢。请复制到更快的磁盘。</translation>
    </message>
    <message>
        <source>No file is chosen. Choose one in the source&apos;s settings.</source>
        <translation>未选择文件。请在来源设置中选择。</translation>
    </message>
    <message>
        <source>The file cannot be played: nothing in it can be decoded.</source>
        <translation>无法播放该文件：其中没有可解码的内容。</translation>
    </message>
    <message>
        <source>Under Wayland this build cannot capture the screen: it was made without PipeWire. Log in with an X11 session, or name an X display in the source&apos;s settings to capture the programs that run on it.</source>
        <translation>此版本未包含 PipeWire，在 Wayland 下无法采集屏幕。请登录 X11 会话，或在来源设置中指定一个 X 显示以采集其上的程序。</translation>
    </message>
    <message>
        <source>There is no display to capture: DISPLAY is not set. Name one in the source&apos;s settings.</source>
        <translation>没有可采集的显示：未设置 DISPLAY。请在来源设置中指定。</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in.</source>
        <translation>未连接摄像头。请接上一个。</translation>
    </message>
    <message>
        <source>On this system only a whole display can be captured. Crop the source in its scene instead.</source>
        <translation>此系统只能采集整个显示器。请改为在场景中裁剪来源。</translation>
    </message>
    <message>
        <source>This system does not hand out what it plays. Install a loopback driver and name its device here.</source>
        <translation>此系统不提供其播放的声音。请安装回环驱动并在此填写其设备。</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in.</source>
        <translation>未连接麦克风。请接上一个。</translation>
    </message>
    <message>
        <source>This version does not know sources of this kind.</source>
        <translation>此版本不支持该类型的来源。</translation>
    </message>
    <message>
        <source>the address must begin with srt://</source>
        <translation>地址必须以 srt:// 开头</translation>
    </message>
    <message>
        <source>the address lacks the port, as in srt://server:9000</source>
        <translation>地址缺少端口，如 srt://server:9000</translation>
    </message>
    <message>
        <source>the address names no server</source>
        <translation>地址中没有服务器</translation>
    </message>
    <message>
        <source>no SRT socket can be made</source>
        <translation>无法创建 SRT 套接字</translation>
    </message>
    <message>
        <source>an SRT passphrase has 10 to 79 characters</source>
        <translation>SRT 密码为 10 到 79 个字符</translation>
    </message>
    <message>
        <source>an SRT stream id has at most 512 characters</source>
        <translation>SRT 流 ID 最多 512 个字符</translation>
    </message>
    <message>
        <source>the server does not accept the SRT passphrase</source>
        <translation>服务器不接受该 SRT 密码</translation>
    </message>
    <message>
        <source>the server does not accept the SRT stream id</source>
        <translation>服务器不接受该 SRT 流 ID</translation>
    </message>
    <message>
        <source>somebody is already streaming with this SRT stream id</source>
        <translation>已有人在使用此 SRT 流 ID 直播</translation>
    </message>
    <message>
        <source>nobody answers SRT at this address</source>
        <translation>此地址没有 SRT 应答</translation>
    </message>
    <message>
        <source>the server refused the SRT connection (%1)</source>
        <translation>服务器拒绝了 SRT 连接（%1）</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>无法到达 %1</translation>
    </message>
    <message>
        <source>the UDP port of %1 cannot be opened; another program may use it</source>
        <translation>无法打开 %1 的 UDP 端口；可能被其他程序占用</translation>
    </message>
    <message>
        <source>the SRT port was closed</source>
        <translation>SRT 端口已关闭</translation>
    </message>
    <message>
        <source>nobody called</source>
        <translation>没有人呼入</translation>
    </message>
    <message>
        <source>the other side closed the SRT connection</source>
        <translation>对方关闭了 SRT 连接</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it: &quot;Address must start with srt://&quot;</extracomment>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>直播密钥</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>平台限制</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>上行带宽</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>A key can only be given what its maker holds; %1 is missing.</source>
        <translation>密钥只能获得其创建者拥有的权限；缺少 %1。</translation>
    </message>
    <message>
        <source>must be in the future</source>
        <translation>必须是将来的时间</translation>
    </message>
    <message>
        <source>must be empty for this kind</source>
        <translation>对此类型必须为空</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>为必填项</translation>
    </message>
    <message>
        <source>must start with rtmp:// or rtmps://</source>
        <translation>必须以 rtmp:// 或 rtmps:// 开头</translation>
    </message>
    <message>
        <source>must start with srt://</source>
        <translation>必须以 srt:// 开头</translation>
    </message>
    <message>
        <source>must be an address such as rtmp://host/app</source>
        <translation>必须是类似 rtmp://host/app 的地址</translation>
    </message>
    <message>
        <source>must be an address such as srt://host:9000</source>
        <translation>必须是类似 srt://host:9000 的地址</translation>
    </message>
    <message>
        <source>must have a port between 1 and 65535</source>
        <translation>的端口必须在 1 到 65535 之间</translation>
    </message>
    <message>
        <source>must name the host to call</source>
        <translation>必须写明要呼叫的主机</translation>
    </message>
    <message>
        <source>does not belong to a destination of kind %1</source>
        <translation>不属于 %1 类型的目标</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>必须是完整路径</translation>
    </message>
    <message>
        <source>is for rtmp; use srt.streamId</source>
        <translation>用于 rtmp；请使用 srt.streamId</translation>
    </message>
    <message>
        <source>is for rtmp</source>
        <translation>用于 rtmp</translation>
    </message>
    <message>
        <source>or kind is required</source>
        <translation>或类型为必填项</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps:// or srt://</source>
        <translation>必须以 rtmp://、rtmps:// 或 srt:// 开头</translation>
    </message>
    <message>
        <source>is vertical, but the studio has no vertical canvas</source>
        <translation>为竖屏，但演播室没有竖屏画布</translation>
    </message>
    <message>
        <source>does not belong to a filter of kind %1</source>
        <translation>不属于 %1 类型的滤镜</translation>
    </message>
    <message>
        <source>must be a .cube, .3dl, .dat, .m3d or .csp file</source>
        <translation>必须是 .cube、.3dl、.dat、.m3d 或 .csp 文件</translation>
    </message>
    <message>
        <source>works on a picture, which this source has not</source>
        <translation>作用于画面，而此来源没有画面</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>使用了两次</translation>
    </message>
    <message>
        <source>must hold numbers from 1 to 6</source>
        <translation>必须为 1 到 6 的数字</translation>
    </message>
    <message>
        <source>There is no destination with this id.</source>
        <translation>没有此目标。</translation>
    </message>
    <message>
        <source>is no destination of this studio</source>
        <translation>不是此演播室的目标</translation>
    </message>
    <message>
        <source>The studio has no enabled destination. Add or enable one first.</source>
        <translation>演播室没有启用的目标。请先添加或启用一个。</translation>
    </message>
    <message>
        <source>This destination is not part of a live session. Start it instead.</source>
        <translation>此目标不在当前直播中。请改为启动它。</translation>
    </message>
    <message>
        <source>This studio has no interrupted session.</source>
        <translation>此演播室没有中断的直播。</translation>
    </message>
    <message>
        <source>None of the session&apos;s destinations is left. Go live with others instead.</source>
        <translation>该直播的目标均已不存在。请改用其他目标开播。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>must hold words of at most 50 characters</source>
        <translation>每个词最多 50 个字符</translation>
    </message>
    <message>
        <source>This asset has no thumbnail.</source>
        <translation>此文件没有缩略图。</translation>
    </message>
    <message>
        <source>The library takes images, video and audio; %1 is none it knows.</source>
        <translation>媒体库接受图片、视频和声音；不支持 %1。</translation>
    </message>
    <message>
        <source>A file may have at most %1 bytes.</source>
        <translation>文件最多 %1 字节。</translation>
    </message>
    <message>
        <source>Only a film or a sound that is ready can be cut.</source>
        <translation>只能截取已就绪的视频或声音。</translation>
    </message>
    <message>
        <source>must be after startMs</source>
        <translation>必须在开始之后</translation>
    </message>
    <message>
        <source>is after the end of the file</source>
        <translation>超出文件结尾</translation>
    </message>
    <message>
        <source>The folder for cuts cannot be made. Check the data directory&apos;s rights.</source>
        <translation>无法创建截取文件夹。请检查数据目录的权限。</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; of the studio &quot;%2&quot; uses this file. Remove it there first.</source>
        <translation>演播室“%2”的来源“%1”正在使用此文件。请先在那里移除。</translation>
    </message>
    <message>
        <source>is missing: this is no OBS scene collection. It is a JSON file in the folder basic/scenes</source>
        <translation>缺失：这不是 OBS 场景集合。它是 basic/scenes 文件夹中的 JSON 文件</translation>
    </message>
    <message>
        <source>No profile was given: the canvas is taken as 1920 x 1080.</source>
        <translation>未提供配置文件：画布按 1920 x 1080 处理。</translation>
    </message>
    <message>
        <source>“%1”: the file %2 is not on this machine. Choose it again.</source>
        <translation>“%1”：文件 %2 不在本机上。请重新选择。</translation>
    </message>
    <message>
        <source>The transition “%1” became a fade.</source>
        <translation>转场“%1”已改为淡入淡出。</translation>
    </message>
    <message>
        <source>The service “%1” was left out: its server “%2” is not an RTMP or SRT address.</source>
        <translation>服务“%1”已略去：其服务器“%2”不是 RTMP 或 SRT 地址。</translation>
    </message>
    <message>
        <source>“%1”: a slide show became its first picture.</source>
        <translation>“%1”：幻灯片已改为其第一张图片。</translation>
    </message>
    <message>
        <source>“%1” captured one window; it captures the whole screen now. Crop it to the window.</source>
        <translation>“%1”原采集一个窗口，现采集整个屏幕。请裁剪到该窗口。</translation>
    </message>
    <message>
        <source>“%1” was left out: sources of the kind %2 have no like here.</source>
        <translation>“%1”已略去：此处没有与 %2 类型对应的来源。</translation>
    </message>
    <message>
        <source>“%1”: the filter “%2” (%3) was left out.</source>
        <translation>“%1”：滤镜“%2”（%3）已略去。</translation>
    </message>
    <message>
        <source>%1 must lie in the media or recordings folder, because other machines can reach this server. Start it with --allow-path to allow another folder, or upload the file to the media library.</source>
        <translation>由于其他机器可访问此服务器，%1 必须位于媒体或录制文件夹中。请用 --allow-path 启动以允许其他文件夹，或将文件上传到媒体库。</translation>
    </message>
    <message>
        <source>No limits are known of this server.</source>
        <translation>此服务器的限制未知。</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose H.264.</source>
        <translation>%1 不支持 %2。请选择 H.264。</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of video; %3 are set.</source>
        <translation>%1 要求视频不超过 %2 kbit/s；当前为 %3。</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of audio; %3 are set.</source>
        <translation>%1 要求声音不超过 %2 kbit/s；当前为 %3。</translation>
    </message>
    <message>
        <source>%1 asks for a keyframe every %2 s at least; %3 s are set.</source>
        <translation>%1 要求至少每 %2 秒一个关键帧；当前为 %3 秒。</translation>
    </message>
    <message>
        <source>Within the limits of %1.</source>
        <translation>在 %1 的限制之内。</translation>
    </message>
    <message>
        <source>The list of platforms is missing from this program.</source>
        <translation>本程序缺少平台列表。</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set it, or encrypted connections will fail.</source>
        <translation>本机时钟不正确。请校准，否则加密连接会失败。</translation>
    </message>
    <message>
        <source>The clock is not kept right by the network. Switch on automatic time.</source>
        <translation>时钟未通过网络同步。请开启自动时间。</translation>
    </message>
    <message>
        <source>The clock is kept right.</source>
        <translation>时钟保持准确。</translation>
    </message>
    <message>
        <source>The system does not tell.</source>
        <translation>系统未提供。</translation>
    </message>
    <message>
        <source>The free space is unknown.</source>
        <translation>剩余空间未知。</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>剩余 %1 GB。</translation>
    </message>
    <message>
        <source>%1 GB are free, enough to record %2 hours.</source>
        <translation>剩余 %1 GB，可录制 %2 小时。</translation>
    </message>
    <message>
        <source>is no scene of this studio</source>
        <translation>不是此演播室的场景</translation>
    </message>
    <message>
        <source>The recordings folder cannot be made. Check the data directory&apos;s rights.</source>
        <translation>无法创建录制文件夹。请检查数据目录的权限。</translation>
    </message>
    <message>
        <source>is no source of this studio</source>
        <translation>不是此演播室的来源</translation>
    </message>
    <message>
        <source>would make the scene show itself</source>
        <translation>会使场景显示自身</translation>
    </message>
    <message>
        <source>A studio needs at least one scene.</source>
        <translation>演播室至少需要一个场景。</translation>
    </message>
    <message>
        <source>The scene is on program. Show another one before deleting it.</source>
        <translation>该场景正在节目输出中。请先切换到其他场景再删除。</translation>
    </message>
    <message>
        <source>The source “%1” shows this scene. Delete that source, or let it show another scene, first.</source>
        <translation>来源“%1”显示此场景。请先删除该来源或让它显示其他场景。</translation>
    </message>
    <message>
        <source>There is nothing to move to: turn studio mode on and put another scene into preview.</source>
        <translation>没有可切换的场景：请开启演播室模式并将另一场景放入预览。</translation>
    </message>
    <message>
        <source>This was changed in the meantime: it is at revision %1 now.</source>
        <translation>其间已被修改：现为第 %1 版。</translation>
    </message>
    <message>
        <source>There are %1 %2 already, the most there may be. Delete one first.</source>
        <translation>已有 %1 个%2，达到上限。请先删除一个。</translation>
    </message>
    <message>
        <source>does not belong to a source of kind %1</source>
        <translation>不属于 %1 类型的来源</translation>
    </message>
    <message>
        <source>is no asset of the media library</source>
        <translation>不是媒体库中的文件</translation>
    </message>
    <message>
        <source>or image.mediaId is required</source>
        <translation>或媒体库中的图片为必填项</translation>
    </message>
    <message>
        <source>or media.mediaId is required</source>
        <translation>或媒体库中的媒体为必填项</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>必须是类似 2026-01-31T12:00:00Z 的时间</translation>
    </message>
    <message>
        <source>would show itself; choose a scene that does not contain this one</source>
        <translation>会显示自身；请选择不包含此场景的场景</translation>
    </message>
    <message>
        <source>Only a media file can be played from another position.</source>
        <translation>只有媒体文件可以从其他位置播放。</translation>
    </message>
    <message>
        <source>More than 2 % of the frames are composed too late; this machine is at its limit.</source>
        <translation>超过 2% 的帧合成过晚；本机已到极限。</translation>
    </message>
    <message>
        <source>Less than 2 GB are free for recordings.</source>
        <translation>录制可用空间不足 2 GB。</translation>
    </message>
    <message>
        <source>“%1”: its file was in the media library of another machine. Choose it again.</source>
        <translation>“%1”：其文件在另一台机器的媒体库中。请重新选择。</translation>
    </message>
    <message>
        <source>“%1” came without its stream key. Enter the key and switch the destination on.</source>
        <translation>“%1”没有附带直播密钥。请输入密钥并启用该目标。</translation>
    </message>
    <message>
        <source>must be even</source>
        <translation>必须是偶数</translation>
    </message>
    <message>
        <source>The studio is live. Take it offline before deleting it.</source>
        <translation>演播室正在直播。请先下播再删除。</translation>
    </message>
    <message>
        <source>The uplink is being measured already; wait for that.</source>
        <translation>正在测量上行带宽；请等待完成。</translation>
    </message>
    <message>
        <source>Nothing is sent over the network.</source>
        <translation>没有通过网络发送内容。</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; the uplink has not been measured. Measure it before the show.</source>
        <translation>所有目标共需 %1 Mbit/s；上行带宽尚未测量。请在节目前测量。</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; %2 Mbit/s were measured %3.</source>
        <translation>所有目标共需 %1 Mbit/s；测得 %2 Mbit/s（%3）。</translation>
    </message>
    <message>
        <source>That is more than there is: lower the bitrate or leave a destination out.</source>
        <translation>超出可用带宽：请降低码率或减少一个目标。</translation>
    </message>
    <message>
        <source>That leaves little room: a bitrate a quarter lower is safe.</source>
        <translation>余量很小：将码率降低四分之一较为稳妥。</translation>
    </message>
    <message>
        <source>That was long ago: measure again.</source>
        <translation>测量时间已久：请重新测量。</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>服务器正在关闭。</translation>
    </message>
    <message>
        <source>This key lacks the scope %1.</source>
        <translation>此密钥缺少权限 %1。</translation>
    </message>
    <message>
        <source>Changes through the API are switched off on this server.</source>
        <translation>此服务器已关闭通过 API 的修改。</translation>
    </message>
    <message>
        <source>must be a full http or https address</source>
        <translation>必须是完整的 http 或 https 地址</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>不得包含用户名或密码</translation>
    </message>
    <message>
        <source>This server does not send webhooks.</source>
        <translation>此服务器不发送 Webhook。</translation>
    </message>
    <message>
        <source>The webhook is paused. Activate it first.</source>
        <translation>Webhook 已暂停。请先启用。</translation>
    </message>
    <message>
        <source>There is no such API key.</source>
        <translation>没有此 API 密钥。</translation>
    </message>
    <message>
        <source>There is no media asset with this id.</source>
        <translation>媒体库中没有此文件。</translation>
    </message>
    <message>
        <source>There is no %1 with this id.</source>
        <translation>已不存在（%1）。</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened; secret.key is not the one it was sealed with. Enter the secret again.</source>
        <translation>无法打开已保存的机密；secret.key 不是当初加密所用的密钥。请重新输入。</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>至少需要 %1 个字符</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>至少为 %1</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>必须在 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>必须是以下之一：%1</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>演播室</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>studios</source>
        <translation>演播室</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>media assets</source>
        <translation>媒体文件</translation>
    </message>
    <message>
        <source>sources in this scene</source>
        <translation>此场景中的来源</translation>
    </message>
    <message>
        <source>sources in this studio</source>
        <translation>此演播室中的来源</translation>
    </message>
    <message>
        <source>scenes in this studio</source>
        <translation>此演播室中的场景</translation>
    </message>
    <message>
        <source>destinations in this studio</source>
        <translation>此演播室中的目标</translation>
    </message>
    <message>
        <source>once</source>
        <translation>曾经</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>There is no memory for sound.</source>
        <translation>没有可用于声音的内存。</translation>
    </message>
    <message>
        <source>Somebody is publishing to this stream already.</source>
        <translation>已有人在向此流发布。</translation>
    </message>
    <message>
        <source>The disk of the server has no room for this file.</source>
        <translation>服务器磁盘没有空间存放此文件。</translation>
    </message>
    <message>
        <source>Too many pictures are asked for at once. Wait for the others.</source>
        <translation>一次请求的图片过多。请等待其他图片。</translation>
    </message>
    <message>
        <source>RTMP cannot carry these codecs</source>
        <translation>RTMP 无法承载这些编码</translation>
    </message>
    <message>
        <source>The picture cannot be written as JPEG.</source>
        <translation>无法将图片写为 JPEG。</translation>
    </message>
    <message>
        <source>The file has no picture.</source>
        <translation>文件中没有画面。</translation>
    </message>
    <message>
        <source>One cannot go to a place in this file.</source>
        <translation>此文件无法跳转。</translation>
    </message>
    <message>
        <source>The picture could not be read in time.</source>
        <translation>未能及时读取图片。</translation>
    </message>
    <message>
        <source>There is no picture that can be read at this place.</source>
        <translation>此处没有可读取的画面。</translation>
    </message>
    <message>
        <source>The stream is offline.</source>
        <translation>该流已离线。</translation>
    </message>
    <message>
        <source>Nothing comes from the publisher.</source>
        <translation>发布端没有数据。</translation>
    </message>
    <message>
        <source>It is encoded in a way that streams here cannot carry (H.264, HEVC, AV1 or VP9; AAC, Opus or MP3).</source>
        <translation>其编码方式此处的流无法承载（H.264、HEVC、AV1 或 VP9；AAC、Opus 或 MP3）。</translation>
    </message>
    <message>
        <source>The stinger became a cut: %1</source>
        <translation>动画转场已改为直切：%1</translation>
    </message>
    <message>
        <source>The film cannot be played.</source>
        <translation>无法播放影片。</translation>
    </message>
    <message>
        <source>The film did not begin in time.</source>
        <translation>影片未能及时开始。</translation>
    </message>
    <message>
        <source>There is no picture of this stream yet.</source>
        <translation>此流尚无画面。</translation>
    </message>
    <message>
        <source>Somebody else is publishing to this stream.</source>
        <translation>已有他人在向此流发布。</translation>
    </message>
    <message>
        <source>The stream was ended here, or another publisher took it over.</source>
        <translation>该流在此被结束，或被另一发布者接管。</translation>
    </message>
    <message>
        <source>Nothing came for %1 s. The publisher&apos;s uplink or machine stops; lower its bitrate or look at its network.</source>
        <translation>%1 秒没有数据。发布端的线路或机器卡顿；请降低其码率或检查其网络。</translation>
    </message>
    <message>
        <source>%1 % of the packets are lost. Raise the latency of the connection or lower the bitrate.</source>
        <translation>丢失了 %1% 的数据包。请提高连接延迟或降低码率。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures a second come. The encoder or the network cannot keep up.</source>
        <translation>每秒 %2 帧中只到达 %1 帧。编码器或网络跟不上。</translation>
    </message>
    <message>
        <source>The bitrate fell to %1 kbit/s from a mean of %2. Look at the publisher&apos;s uplink.</source>
        <translation>码率从平均 %2 降至 %1 kbit/s。请检查发布端的上行。</translation>
    </message>
    <message>
        <source>Sound is %1 ms %2 the picture since the start. Use one clock for both, or resample the sound at the publisher.</source>
        <translation>自开始以来声音比画面%2 %1 毫秒。请使用同一时钟，或在发布端重采样声音。</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>A keyframe comes only every %1 s. Set the publisher&apos;s keyframe interval to 2 s.</source>
        <translation>每 %1 秒才有一个关键帧。请将发布端的关键帧间隔设为 2 秒。</translation>
    </message>
    <message>
        <source>Packets come unevenly, by %1 ms. The network between here and the publisher is busy.</source>
        <translation>数据包到达不均匀，相差 %1 毫秒。与发布端之间的网络繁忙。</translation>
    </message>
    <message>
        <source>Waits until the stream is live.</source>
        <translation>等待该流开始。</translation>
    </message>
    <message>
        <source>this studio</source>
        <translation>此演播室</translation>
    </message>
    <message>
        <source>What is to be kept of the stream cannot be written. Check the disk.</source>
        <translation>无法写入要保留的流内容。请检查磁盘。</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the stream is kept any more.</source>
        <translation>磁盘已满：不再保留该流。</translation>
    </message>
    <message>
        <source>Nothing is kept of this time.</source>
        <translation>该时间段没有保留内容。</translation>
    </message>
    <message>
        <source>The clip cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>无法将剪辑写入 %1。请检查文件夹的权限和空间。</translation>
    </message>
    <message>
        <source>What was kept of the stream cannot be read.</source>
        <translation>无法读取保留的流内容。</translation>
    </message>
    <message>
        <source>Nothing has come for %1 seconds. Look at the publisher and its network.</source>
        <translation>已 %1 秒没有数据。请检查发布端及其网络。</translation>
    </message>
    <message>
        <source>Nothing of this stream is kept.</source>
        <translation>此流没有保留内容。</translation>
    </message>
    <message>
        <source>must name where the stream is fetched</source>
        <translation>必须写明流的获取地址</translation>
    </message>
    <message>
        <source>belongs to streams that are fetched; set ingestMode to pull</source>
        <translation>属于拉取的流；请将 ingestMode 设为 pull</translation>
    </message>
    <message>
        <source>Only a stream that is fetched has another address to go to.</source>
        <translation>只有拉取的流才有其他地址可切换。</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps://, srt://, rtsp://, http:// or https://</source>
        <translation>必须以 rtmp://、rtmps://、srt://、rtsp://、http:// 或 https:// 开头</translation>
    </message>
    <message>
        <source>must be an address such as https://host/live/main.m3u8</source>
        <translation>必须是类似 https://host/live/main.m3u8 的地址</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is fetched from.</source>
        <translation>不会从地址 %1 获取内容。</translation>
    </message>
    <message>
        <source>Private addresses may only be set by the owner, because other machines can reach this server.</source>
        <translation>由于其他机器可访问此服务器，只有所有者可设置私有地址。</translation>
    </message>
    <message>
        <source>must name the server to send to</source>
        <translation>必须写明要发送到的服务器</translation>
    </message>
    <message>
        <source>must have a port, as in srt://host:9000</source>
        <translation>必须有端口，如 srt://host:9000</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is sent to.</source>
        <translation>不会向地址 %1 发送内容。</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>must be JSON, for example &quot;gold&quot; in quotes</source>
        <translation>必须是 JSON，例如带引号的 &quot;gold&quot;</translation>
    </message>
    <message>
        <source>must be an http or https address</source>
        <translation>必须是 http 或 https 地址</translation>
    </message>
    <message>
        <source>%1 is an address that is never asked.</source>
        <translation>永不访问地址 %1。</translation>
    </message>
    <message>
        <source>There is no push target with this id.</source>
        <translation>没有此转推目标。</translation>
    </message>
    <message>
        <source>must be another studio: this one cannot show its own program</source>
        <translation>必须是其他演播室：此演播室不能显示自己的节目</translation>
    </message>
    <message>
        <source>“%1” was mirrored; it is shown as it is.</source>
        <translation>“%1”原为镜像；现按原样显示。</translation>
    </message>
    <message>
        <source>“%1” was blended by “%2”; it lies plainly on what is below.</source>
        <translation>“%1”原以“%2”混合；现直接叠加在下层之上。</translation>
    </message>
    <message>
        <source>“%1”: OBS does not keep how large a text is. Look at its place.</source>
        <translation>“%1”：OBS 不保存文字的大小。请检查其位置。</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <translation>不得包含控制字符</translation>
    </message>
    <message>
        <source>is no header</source>
        <translation>不是请求头</translation>
    </message>
    <message>
        <source>must be a text, a number, true, false or null</source>
        <translation>必须是文本、数字、true、false 或 null</translation>
    </message>
    <message>
        <source>has more than 100 keys</source>
        <translation>超过 100 个键</translation>
    </message>
    <message>
        <source>There is no such client at this stream.</source>
        <translation>此流没有该客户端。</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>服务器返回状态 %1。</translation>
    </message>
    <message>
        <source>The database of this server is in memory only; there is nothing to copy.</source>
        <translation>此服务器的数据库仅在内存中；没有可复制的内容。</translation>
    </message>
    <message>
        <source>A backup is being written right now. Try again when it is done.</source>
        <translation>正在写入备份。完成后请重试。</translation>
    </message>
    <message>
        <source>This recording has ended already.</source>
        <translation>此录制已结束。</translation>
    </message>
    <message>
        <source>It was stopped before the stream began.</source>
        <translation>在流开始前已停止。</translation>
    </message>
    <message>
        <source>It is being recorded. Stop it first.</source>
        <translation>正在录制。请先停止。</translation>
    </message>
    <message>
        <source>The program ended before anything was written.</source>
        <translation>程序在写入任何内容前已结束。</translation>
    </message>
    <message>
        <source>There is no stream key with this id.</source>
        <translation>没有此流密钥。</translation>
    </message>
    <message>
        <source>The key is switched off.</source>
        <translation>该密钥已停用。</translation>
    </message>
    <message>
        <source>No stream has this key.</source>
        <translation>没有使用此密钥的流。</translation>
    </message>
    <message>
        <source>is required for this mode</source>
        <translation>此模式下为必填项</translation>
    </message>
    <message>
        <source>The stream has had no session since the program began; name wall times instead.</source>
        <translation>程序启动以来该流没有会话；请改用时刻。</translation>
    </message>
    <message>
        <source>must be between half a second and twelve hours</source>
        <translation>必须在半秒到十二小时之间</translation>
    </message>
    <message>
        <source>Nothing of that time is kept. Give the stream a DVR window (dvrSec) or record it.</source>
        <translation>该时间段没有保留内容。请为流设置 DVR 窗口（dvrSec）或录制。</translation>
    </message>
    <message>
        <source>The program ended while it was being cut. Cut it again.</source>
        <translation>截取过程中程序结束了。请重新截取。</translation>
    </message>
    <message>
        <source>is required: name the film that is played over the cut</source>
        <translation>为必填项：请指定在切换上播放的影片</translation>
    </message>
    <message>
        <source>or transition.stinger.mediaId is required</source>
        <translation>或媒体库中的影片为必填项</translation>
    </message>
    <message>
        <source>is no film of the media library</source>
        <translation>不是媒体库中的影片</translation>
    </message>
    <message>
        <source>The film of the transition was in the media library of another machine. Choose it again.</source>
        <translation>转场影片在另一台机器的媒体库中。请重新选择。</translation>
    </message>
    <message>
        <source>Only a film that is ready has pictures to look at.</source>
        <translation>只有已就绪的影片才有可查看的画面。</translation>
    </message>
    <message>
        <source>The transition of the studio &quot;%1&quot; uses this file. Choose another transition there first.</source>
        <translation>演播室“%1”的转场正在使用此文件。请先在那里选择其他转场。</translation>
    </message>
    <message>
        <source>There is no such stream key.</source>
        <translation>没有此流密钥。</translation>
    </message>
    <message>
        <source>There is no such stream.</source>
        <translation>没有此流。</translation>
    </message>
    <message>
        <source>There is no delivery with this id; old ones are forgotten.</source>
        <translation>没有此投递；旧的会被清除。</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>RTMPS needs a certificate and its key.</source>
        <translation>RTMPS 需要证书及其密钥。</translation>
    </message>
    <message>
        <source>must be an http or https address without user, query and fragment</source>
        <translation>必须是不含用户、查询和片段的 http 或 https 地址</translation>
    </message>
    <message>
        <source>is required beside the other</source>
        <translation>与另一项须同时填写</translation>
    </message>
    <message>
        <source>It takes more than a second to answer.</source>
        <translation>响应超过一秒。</translation>
    </message>
    <message>
        <source>It answered %1 instead of 200.</source>
        <translation>返回了 %1 而不是 200。</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>本服务器</translation>
    </message>
    <message>
        <source>This is no M3U list: it does not begin with #EXTM3U.</source>
        <translation>这不是 M3U 列表：它不以 #EXTM3U 开头。</translation>
    </message>
    <message>
        <source>This is a stream, not a list of channels. Add its address as a stream.</source>
        <translation>这是流，不是频道列表。请将其地址添加为流。</translation>
    </message>
    <message>
        <source>The list has more than %1 channels.</source>
        <translation>列表超过 %1 个频道。</translation>
    </message>
    <message>
        <source>or text must be given, one of them</source>
        <translation>或文本须提供其一</translation>
    </message>
    <message>
        <source>No list with a guide was imported.</source>
        <translation>未导入带节目指南的列表。</translation>
    </message>
    <message>
        <source>must not lie behind the end</source>
        <translation>不得晚于结束时间</translation>
    </message>
    <message>
        <source>There is no stream with this id.</source>
        <translation>没有此流。</translation>
    </message>
    <message>
        <source>works on sound, which a scene has not of its own; give it to the sources in that scene</source>
        <translation>作用于声音，而场景本身没有声音；请设置到该场景中的来源上</translation>
    </message>
    <message>
        <source>The viewer&apos;s address is unknown, and edges are told apart by distance.</source>
        <translation>观众地址未知，而边缘节点按距离选择。</translation>
    </message>
    <message>
        <source>A token can only be given what its maker holds; %1 is missing.</source>
        <translation>令牌只能获得其创建者拥有的权限；缺少 %1。</translation>
    </message>
    <message>
        <source>The key that signs all tokens is replaced by whoever holds the scope admin.</source>
        <translation>签署所有令牌的密钥由拥有 admin 权限的人更换。</translation>
    </message>
    <message>
        <source>There is no profile with this id.</source>
        <translation>没有此配置文件。</translation>
    </message>
    <message>
        <source>%1 is no row of this list.</source>
        <translation>%1 不是此列表中的行。</translation>
    </message>
    <message>
        <source>The group “%1” is not placed by its corner, and how large it is was not kept. Look at its place.</source>
        <translation>组“%1”不是以其角定位的，并且未保存其大小。请检查其位置。</translation>
    </message>
    <message>
        <source>The group “%1” was cropped; what is in it is shown whole.</source>
        <translation>组“%1”曾被裁剪；其中的内容将完整显示。</translation>
    </message>
    <message>
        <source>“%1” is turned inside the stretched group “%2”; it is shown without the slant.</source>
        <translation>“%1”在拉伸的组“%2”内旋转；将不带倾斜地显示。</translation>
    </message>
    <message>
        <source>This stream is fetched from elsewhere; nobody publishes to it.</source>
        <translation>此流是从别处拉取的；没有人向它推流。</translation>
    </message>
    <message>
        <source>This stream is switched off.</source>
        <translation>此流已关闭。</translation>
    </message>
    <message>
        <source>The stream is not on air.</source>
        <translation>该流未在直播。</translation>
    </message>
    <message>
        <source>must have 10 to 79 characters, or none</source>
        <translation>必须为 10 到 79 个字符，或为空</translation>
    </message>
    <message>
        <source>must name where the stream is fetched before what stands in for it</source>
        <translation>必须先指定流的拉取地址，再指定备用地址</translation>
    </message>
    <message>
        <source>names a film or a DASH stream; only live streams and HLS can be taken over</source>
        <translation>指向影片或 DASH 流；只能接管直播流和 HLS</translation>
    </message>
    <message>
        <source>names no relayed stream</source>
        <translation>未指向任何转发的流</translation>
    </message>
    <message>
        <source>Another stream relays this address in the same way.</source>
        <translation>另一个流已经以同样的方式转发此地址。</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>该地址%1</translation>
    </message>
    <message>
        <source>The proxy&apos;s address %1</source>
        <translation>代理的地址%1</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/live.m3u8</source>
        <translation>必须是完整的地址，例如 https://example.org/live.m3u8</translation>
    </message>
    <message>
        <source>must begin with one of %1</source>
        <translation>必须以下列之一开头：%1</translation>
    </message>
    <message>
        <source>names port 0</source>
        <translation>指定了端口 0</translation>
    </message>
    <message>
        <source>leads to an address that is not allowed here; private and loopback addresses have a setting</source>
        <translation>指向此处不允许的地址；私有地址和回环地址可在设置中允许</translation>
    </message>
    <message>
        <source>names a host that the settings do not allow</source>
        <translation>指定了设置中不允许的主机</translation>
    </message>
    <message>
        <source>must be a host, *.host, an address or a network such as 10.0.0.0/8</source>
        <translation>必须是主机、*.主机、地址或 10.0.0.0/8 这样的网络</translation>
    </message>
    <message>
        <source>Stream not found</source>
        <translation>没有此流</translation>
    </message>
    <message>
        <source>This stream has no failover address.</source>
        <translation>此流没有备用地址。</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved: %2.</source>
        <translation>无法解析名称 %1：%2。</translation>
    </message>
    <message>
        <source>The proxy&apos;s name %1 cannot be resolved: %2.</source>
        <translation>无法解析代理的名称 %1：%2。</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not allowed here.</source>
        <translation>%1 指向此处不允许的地址。</translation>
    </message>
    <message>
        <source>The proxy %1 leads to an address that is not allowed here.</source>
        <translation>代理 %1 指向此处不允许的地址。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>连接 %1 失败：%2。</translation>
    </message>
    <message>
        <source>The other server could not be reached in time.</source>
        <translation>未能及时连接对方服务器。</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>对方服务器未及时应答。</translation>
    </message>
    <message>
        <source>The other server stopped sending.</source>
        <translation>对方服务器停止发送。</translation>
    </message>
    <message>
        <source>The other server answers with status %1.</source>
        <translation>对方服务器返回状态 %1。</translation>
    </message>
    <message>
        <source>The other server redirects more than %1 times.</source>
        <translation>对方服务器重定向超过 %1 次。</translation>
    </message>
    <message>
        <source>The other server sends more than the limit of %1 bytes.</source>
        <translation>对方服务器发送的数据超过 %1 字节的上限。</translation>
    </message>
    <message>
        <source>The other server closed the connection without an answer.</source>
        <translation>对方服务器未应答就关闭了连接。</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of its answer.</source>
        <translation>对方服务器在应答中途中断。</translation>
    </message>
    <message>
        <source>The other server&apos;s answer is not HTTP: %1.</source>
        <translation>对方服务器的应答不是 HTTP：%1。</translation>
    </message>
    <message>
        <source>its head is too long</source>
        <translation>其头部过长</translation>
    </message>
    <message>
        <source>it changes the protocol unasked</source>
        <translation>它擅自切换了协议</translation>
    </message>
    <message>
        <source>a header has a control character</source>
        <translation>某个头字段含有控制字符</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>其开头是别的内容</translation>
    </message>
    <message>
        <source>it has no status</source>
        <translation>它没有状态</translation>
    </message>
    <message>
        <source>a header has no name</source>
        <translation>某个头字段没有名称</translation>
    </message>
    <message>
        <source>it has too many headers</source>
        <translation>头字段过多</translation>
    </message>
    <message>
        <source>its length makes no sense</source>
        <translation>其长度不合理</translation>
    </message>
    <message>
        <source>a chunk&apos;s line is too long</source>
        <translation>某个分块的行过长</translation>
    </message>
    <message>
        <source>a chunk has no size</source>
        <translation>某个分块没有大小</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>某个分块比声明的长</translation>
    </message>
    <message>
        <source>The other server gives no media.</source>
        <translation>对方服务器没有提供音视频。</translation>
    </message>
    <message>
        <source>This address sends another kind of body.</source>
        <translation>此地址发送的是另一种数据。</translation>
    </message>
    <message>
        <source>The other server sends a broken body.</source>
        <translation>对方服务器发送的数据已损坏。</translation>
    </message>
    <message>
        <source>No address of this stream gave media in time.</source>
        <translation>此流的任何地址都未及时提供音视频。</translation>
    </message>
    <message>
        <source>The other server sends too little.</source>
        <translation>对方服务器发送的数据过少。</translation>
    </message>
    <message>
        <source>The other server sends a broken transport stream.</source>
        <translation>对方服务器发送的传输流已损坏。</translation>
    </message>
    <message>
        <source>The other server sends a page instead of media.</source>
        <translation>对方服务器发送的是网页而不是音视频。</translation>
    </message>
    <message>
        <source>The other server sends text instead of media.</source>
        <translation>对方服务器发送的是文本而不是音视频。</translation>
    </message>
    <message>
        <source>The other server ended the stream.</source>
        <translation>对方服务器结束了该流。</translation>
    </message>
    <message>
        <source>The other server sent nothing.</source>
        <translation>对方服务器没有发送任何数据。</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of a file.</source>
        <translation>对方服务器在文件中途中断。</translation>
    </message>
    <message>
        <source>This address is a playlist: players of a direct stream cannot go on with it.</source>
        <translation>此地址是播放列表：直连流的播放器无法接着播放。</translation>
    </message>
    <message>
        <source>This address sends a stream and no playlist: players of HLS cannot go on with it.</source>
        <translation>此地址发送的是流而不是播放列表：HLS 播放器无法接着播放。</translation>
    </message>
    <message>
        <source>The other server did not send the playlist in time.</source>
        <translation>对方服务器未及时发送播放列表。</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist is empty.</source>
        <translation>对方服务器的播放列表为空。</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist goes no further.</source>
        <translation>对方服务器的播放列表不再更新。</translation>
    </message>
    <message>
        <source>A playlist leads in a circle.</source>
        <translation>播放列表循环指向自身。</translation>
    </message>
    <message>
        <source>A segment is no media.</source>
        <translation>某个片段不是音视频。</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist cannot be read: %1.</source>
        <translation>无法读取对方服务器的播放列表：%1。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>它过长</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>某行过长</translation>
    </message>
    <message>
        <source>it does not begin with #EXTM3U</source>
        <translation>它不以 #EXTM3U 开头</translation>
    </message>
    <message>
        <source>it is a master and a media playlist at once</source>
        <translation>它同时是主播放列表和媒体播放列表</translation>
    </message>
    <message>
        <source>it has too many tags</source>
        <translation>标签过多</translation>
    </message>
    <message>
        <source>it has too many segments</source>
        <translation>片段过多</translation>
    </message>
    <message>
        <source>a segment has too many keys</source>
        <translation>某个片段的密钥过多</translation>
    </message>
    <message>
        <source>it defines too many variables</source>
        <translation>定义的变量过多</translation>
    </message>
    <message>
        <source>it uses a variable that it does not define</source>
        <translation>它使用了未定义的变量</translation>
    </message>
    <message>
        <source>it imports a variable that the master playlist does not define</source>
        <translation>它导入了主播放列表未定义的变量</translation>
    </message>
    <message>
        <source>The other server sends no DASH manifest.</source>
        <translation>对方服务器发送的不是 DASH 清单。</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest has a DTD.</source>
        <translation>对方服务器的清单含有 DTD。</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest is nested too deeply.</source>
        <translation>对方服务器的清单嵌套过深。</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>This source cannot be begun in its middle.</source>
        <translation>此来源不能从中间开始。</translation>
    </message>
    <message>
        <source>The pictures cannot be decoded.</source>
        <translation>图像无法解码。</translation>
    </message>
    <message>
        <source>The sound cannot be decoded.</source>
        <translation>声音无法解码。</translation>
    </message>
    <message>
        <source>There is sound, but no picture can be decoded.</source>
        <translation>有声音，但没有可解码的图像。</translation>
    </message>
    <message>
        <source>There was nothing to transcode.</source>
        <translation>没有可转码的内容。</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token.</source>
        <translation>该令牌不是 JSON Web Token。</translation>
    </message>
    <message>
        <source>The token&apos;s header names no signing key (kid).</source>
        <translation>令牌的头部没有指定签名密钥 (kid)。</translation>
    </message>
    <message>
        <source>The signing key that the token names is unknown, revoked or not allowed here.</source>
        <translation>令牌指定的签名密钥未知、已吊销或在此处不允许。</translation>
    </message>
    <message>
        <source>The token must be signed with ES256.</source>
        <translation>令牌必须用 ES256 签名。</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong.</source>
        <translation>令牌的签名错误。</translation>
    </message>
    <message>
        <source>The token has expired, or names no expiry (exp).</source>
        <translation>令牌已过期，或未指定到期时间 (exp)。</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>令牌尚未生效。</translation>
    </message>
    <message>
        <source>The token is meant for another audience (aud).</source>
        <translation>令牌是给另一受众 (aud) 的。</translation>
    </message>
    <message>
        <source>The token lacks a claim that is required here.</source>
        <translation>令牌缺少此处要求的声明。</translation>
    </message>
    <message>
        <source>The account has no active signing key.</source>
        <translation>该账户没有有效的签名密钥。</translation>
    </message>
    <message>
        <source>Watching this takes a token; send it as ?jwt= or as Authorization: Bearer.</source>
        <translation>观看需要令牌；请用 ?jwt= 或 Authorization: Bearer 发送。</translation>
    </message>
    <message>
        <source>There is nothing to watch under this playback id.</source>
        <translation>此播放 ID 下没有可观看的内容。</translation>
    </message>
    <message>
        <source>The account&apos;s server is being asked. Try again in a moment.</source>
        <translation>正在询问账户的服务器。请稍后重试。</translation>
    </message>
    <message>
        <source>The account&apos;s server was not asked.</source>
        <translation>没有询问账户的服务器。</translation>
    </message>
    <message>
        <source>This server asks nobody.</source>
        <translation>此服务器不询问任何人。</translation>
    </message>
    <message>
        <source>The account&apos;s server gave no answer: %1</source>
        <translation>账户的服务器没有应答：%1</translation>
    </message>
    <message>
        <source>The account&apos;s server answered %1; only 200 lets in.</source>
        <translation>账户的服务器应答 %1；只有 200 才放行。</translation>
    </message>
    <message>
        <source>The host name cannot be resolved: %1</source>
        <translation>无法解析主机名：%1</translation>
    </message>
    <message>
        <source>This address is never asked.</source>
        <translation>永不访问此地址。</translation>
    </message>
    <message>
        <source>The address is not allowed for webhooks.</source>
        <translation>webhook 不允许使用该地址。</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/hook</source>
        <translation>必须是完整的地址，例如 https://example.org/hook</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>必须以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>must not contain a user name or password</source>
        <translation>不得包含用户名或密码</translation>
    </message>
    <message>
        <source>Addresses of %1:// are not fetched from here.</source>
        <translation>此处不获取 %1:// 的地址。</translation>
    </message>
    <message>
        <source>Nothing here reads addresses of this kind.</source>
        <translation>此处无法读取这类地址。</translation>
    </message>
    <message>
        <source>Transport streams do not carry the pictures that this address gives.</source>
        <translation>传输流不能承载此地址提供的图像。</translation>
    </message>
    <message>
        <source>must be http, https, rtmp, rtmps, srt or rtsp: the relay speaks no other</source>
        <translation>必须是 http、https、rtmp、rtmps、srt 或 rtsp：转发不支持其他协议</translation>
    </message>
    <message>
        <source>is no address of HTTP, which HLS, DASH and files are fetched by</source>
        <translation>不是 HTTP 地址；HLS、DASH 和文件只能通过 HTTP 获取</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Hello</source>
        <translation>您好</translation>
    </message>
    <message>
        <source>Bars, a moving picture or a frame counter, with a tone: to try things out.</source>
        <translation>彩条、动态画面或帧计数器，带声音：用于试用。</translation>
    </message>
    <message>
        <source>One colour over the whole box, for backgrounds.</source>
        <translation>整个框内一种颜色，适合做背景。</translation>
    </message>
    <message>
        <source>A picture from a file or the library: PNG, JPEG, WebP, SVG or GIF.</source>
        <translation>来自文件或媒体库的图片：PNG、JPEG、WebP、SVG 或 GIF。</translation>
    </message>
    <message>
        <source>Words in any font. {clock}, {date} and {countdown} are filled in.</source>
        <translation>任意字体的文字。{clock}、{date} 和 {countdown} 会被替换。</translation>
    </message>
    <message>
        <source>A film or music file, once, in a loop or as a list.</source>
        <translation>影片或音乐文件，播放一次、循环或按列表。</translation>
    </message>
    <message>
        <source>What is on a screen of this machine, whole or in part.</source>
        <translation>本机屏幕上的内容，全部或部分。</translation>
    </message>
    <message>
        <source>A webcam or capture card.</source>
        <translation>摄像头或采集卡。</translation>
    </message>
    <message>
        <source>A microphone, or what this machine plays.</source>
        <translation>麦克风，或本机播放的声音。</translation>
    </message>
    <message>
        <source>A stream from another machine: RTMP, SRT, RTSP, HLS or MPEG-TS.</source>
        <translation>来自其他机器的流：RTMP、SRT、RTSP、HLS 或 MPEG-TS。</translation>
    </message>
    <message>
        <source>All that is in another scene, as one piece.</source>
        <translation>另一个场景的全部内容，作为整体。</translation>
    </message>
    <message>
        <source>What somebody publishes to this Castwright, or what another studio shows. Nothing is sent again.</source>
        <translation>有人发布到此 Castwright 的内容，或另一演播室的画面。不会重复传输。</translation>
    </message>
</context>
<context>
    <name>StreamTexts</name>
    <message>
        <source>● Live</source>
        <translation>● 直播中</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ 连接中</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ 停滞</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ 离线</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1，%2/100</translation>
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
        <translation>拉取</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>%1 %2 × %3, %4 fps</source>
        <translation>%1 %2 × %3，%4 fps</translation>
    </message>
    <message>
        <source>%1 %2 kHz</source>
        <translation>%1 %2 kHz</translation>
    </message>
    <message>
        <source>▲ %1 (%2 points)</source>
        <translation>▲ %1（%2 分）</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with what comes in.</source>
        <translation>✓ 收到的内容没有问题。</translation>
    </message>
    <message>
        <source>Nobody publishes to this stream now.</source>
        <translation>目前没有人向此流发布。</translation>
    </message>
</context>
<context>
    <name>TransitionKinds</name>
    <message>
        <source>Cut</source>
        <translation>硬切</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>淡入淡出</translation>
    </message>
    <message>
        <source>Through black</source>
        <translation>经黑场</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>Stinger</source>
        <translation>动画转场</translation>
    </message>
</context>
<context>
    <name>castwright::AccessTab</name>
    <message>
        <source>Who may watch</source>
        <translation>谁可以观看</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Who has a signed token</source>
        <translation>持有签名令牌的人</translation>
    </message>
    <message>
        <source>Whom our own server lets in</source>
        <translation>由自己的服务器放行的人</translation>
    </message>
    <message>
        <source>Who may &amp;watch</source>
        <translation>谁可以观看(&amp;W)</translation>
    </message>
    <message>
        <source>Au&amp;diences, with commas</source>
        <translation>受众，用逗号分隔(&amp;D)</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>Address that is as&amp;ked</source>
        <translation>询问的地址(&amp;K)</translation>
    </message>
    <message>
        <source>Secret that signs the &amp;question</source>
        <translation>为询问签名的密钥(&amp;Q)</translation>
    </message>
    <message>
        <source>empty leaves it as it is</source>
        <translation>留空则保持不变</translation>
    </message>
    <message>
        <source>Si&amp;gning keys …</source>
        <translation>签名密钥(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A viewer&apos;s token to try</source>
        <translation>要试用的观众令牌</translation>
    </message>
    <message>
        <source>A viewer&apos;s token; empty is a viewer without one</source>
        <translation>观众的令牌；留空表示没有令牌的观众</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>试用(&amp;T)</translation>
    </message>
    <message>
        <source>Who may watch is changed.</source>
        <translation>已更改谁可以观看。</translation>
    </message>
    <message>
        <source>✓ He may watch.</source>
        <translation>✓ 可以观看。</translation>
    </message>
    <message>
        <source>✕ He may not watch: %1</source>
        <translation>✕ 不能观看：%1</translation>
    </message>
    <message>
        <source>With none chosen, every active key counts.</source>
        <translation>不选时，所有有效的密钥都可用。</translation>
    </message>
    <message>
        <source>O&amp;nly these signing keys</source>
        <translation>仅限这些签名密钥(&amp;N)</translation>
    </message>
    <message>
        <source>One a line, for example: plan = gold</source>
        <translation>每行一个，例如：plan = gold</translation>
    </message>
    <message>
        <source>&amp;Claims a token must carry</source>
        <translation>令牌必须带有的声明(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>Try a token</source>
        <translation>试用令牌</translation>
    </message>
</context>
<context>
    <name>castwright::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation>哪个流</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>所有流</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>哪段时间</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
</context>
<context>
    <name>castwright::ApiKeysDialog</name>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Other programs drive this studio at %1/v1. The documentation is at %1/docs.</source>
        <translation>其他程序通过 %1/v1 控制此工作室。文档在 %1/docs。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>用途是什么？</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>新密钥的名称</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>权限 %1</translation>
    </message>
    <message>
        <source>&amp;Create a key</source>
        <translation>创建密钥(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Revoke the selected key</source>
        <translation>吊销所选密钥(&amp;R)</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>复制新密钥</translation>
    </message>
    <message>
        <source>Copy it now, it is not shown again:</source>
        <translation>请立即复制，之后不再显示：</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>castwright::ArtifactTab</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>播放(&amp;Y)</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>castwright::BackupsPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The studio data is copied once a day; of each sort the newest %1 are kept, in %2. Recordings and uploads are files of their own and not in it. The README says how to go back to a copy.</source>
        <translation>演播室数据每天复制一次；每类保留最新的 %1 份，位于 %2。录制和上传是独立文件，不包含在内。恢复方法见 README。</translation>
    </message>
    <message>
        <source>The day&apos;s copy</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Before a newer version changed the data</source>
        <translation>新版本更改数据之前</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>castwright::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of a chart, then what it shows: &quot;Germany: 12&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
</context>
<context>
    <name>castwright::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Nothing is in this scene yet. Add a source, or drop something from the library here.</source>
        <translation>此场景还没有内容。请添加来源，或从媒体库拖放到这里。</translation>
    </message>
</context>
<context>
    <name>castwright::ChatModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>castwright::ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>聊天消息</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Write to the chat …</source>
        <translation>在聊天中发言…</translation>
    </message>
    <message>
        <source>Newer messages ↓</source>
        <translation>更新的消息 ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>转到最新消息</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
</context>
<context>
    <name>castwright::ClipDialog</name>
    <message>
        <source>Clip a part</source>
        <translation>截取一段</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>%1 的剪辑</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The last %1 are kept. The part is copied without encoding it again.</source>
        <translation>保留最近 %1。该段会直接复制，不重新编码。</translation>
    </message>
    <message>
        <source>Nothing of the past is kept of this stream, so only what was recorded can be cut. How much is kept is among what can be changed of the stream.</source>
        <translation>此流不保留过去的内容，因此只能截取已录制的部分。保留多少可在更改流时设置。</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>截取(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>该片段的第一帧</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>该片段的最后一帧</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
</context>
<context>
    <name>castwright::ClipsTab</name>
    <message>
        <source>Clips</source>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>Nothing was cut out of this stream yet. A clip is cut from what is kept of the past or from a recording.</source>
        <translation>尚未从此流截取任何内容。剪辑取自保留的过去内容或录制。</translation>
    </message>
    <message>
        <source>Delete the clip “%1”? Its file goes too.</source>
        <translation>删除剪辑“%1”？其文件也会删除。</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>截取一段(&amp;P)…</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ 就绪</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失败</translation>
    </message>
    <message>
        <source>◌ Being cut</source>
        <translation>◌ 正在截取</translation>
    </message>
</context>
<context>
    <name>castwright::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no command called “%1” that can be used now.</source>
        <translation>没有名为“%1”且当前可用的命令。</translation>
    </message>
</context>
<context>
    <name>castwright::ConnectionsDialog</name>
    <message>
        <source>&amp;Unlink</source>
        <translation>取消关联(&amp;U)</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>已关联账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>✕ Expired</source>
        <translation>✕ 已过期</translation>
    </message>
    <message>
        <source>✓ Linked</source>
        <translation>✓ 已关联</translation>
    </message>
    <message>
        <source>Unlink the account</source>
        <translation>取消关联账号</translation>
    </message>
    <message>
        <source>No account is linked, and this version cannot link one yet. Going live needs none: a destination and its stream key are enough.</source>
        <translation>没有关联账号，此版本也尚不能关联。直播并不需要：有目标和直播密钥即可。</translation>
    </message>
    <message>
        <source>Castwright forgets “%1”.</source>
        <translation>Castwright 将忘记“%1”。</translation>
    </message>
</context>
<context>
    <name>castwright::CopyField</name>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>castwright::DeliveryLog</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新发送(&amp;G)</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>全部投递</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Which deliveries are shown</source>
        <translation>显示哪些投递</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>✓ Arrived</source>
        <translation>✓ 已送达</translation>
    </message>
    <message>
        <source>✕ Given up</source>
        <translation>✕ 已放弃</translation>
    </message>
    <message>
        <source>◌ Waiting</source>
        <translation>◌ 等待中</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>选择一次投递以查看其内容。</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>送达于 %1</translation>
    </message>
    <message>
        <source>last attempt %1</source>
        <translation>上次尝试 %1</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>下次尝试 %1</translation>
    </message>
    <message>
        <source>Choose a webhook to see what was sent to it.</source>
        <translation>选择一个 Webhook 以查看向它发送了什么。</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>没有处于此状态的投递。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What is posted to this webhook is listed here, with the answer; “Send a test” makes a beginning.</source>
        <translation>尚未发送任何内容。发送到此 Webhook 的内容及其应答会列在这里；可先点“发送测试”。</translation>
    </message>
</context>
<context>
    <name>castwright::DesktopPresence</name>
    <message>
        <source>Show or hide the &amp;window</source>
        <translation>显示或隐藏窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Castwright – on air: %1</source>
        <translation>Castwright – 直播中：%1</translation>
    </message>
    <message>
        <source>Castwright – off air</source>
        <translation>Castwright – 未直播</translation>
    </message>
    <message>
        <source>A show is live</source>
        <translation>节目正在直播</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>未直播</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 正在重连</translation>
    </message>
    <message>
        <source>%1 is on air again</source>
        <translation>%1 已恢复直播</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationDialog</name>
    <message>
        <source>&amp;Ingest</source>
        <translation>接入点(&amp;I)</translation>
    </message>
    <message>
        <source>Taken along when &amp;going live</source>
        <translation>开始直播时包含(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Encoder settings of its own</source>
        <translation>独立编码器设置(&amp;E)</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Change the destination</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Ingest server</source>
        <translation>接入服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>主画布</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>竖屏画布</translation>
    </message>
    <message>
        <source>Picture that is sent</source>
        <translation>发送的画面</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>服务器地址(&amp;S)</translation>
    </message>
    <message>
        <source>Stream &amp;key</source>
        <translation>直播密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>画面(&amp;C)</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>直播密钥</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the stream key</source>
        <translation>显示直播密钥</translation>
    </message>
    <message>
        <source>These settings are in use already: no further encode is needed.</source>
        <translation>这些设置已在使用：无需另外编码。</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode: by what the present one takes, about %1 % of one processor core more.</source>
        <translation>⚠ 这需要第二路编码：按当前负载约多占一个处理器核心的 %1 %。</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode, which costs about as much processor time as the first.</source>
        <translation>⚠ 这需要第二路编码，处理器开销与第一路相近。</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>打开该页面</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s of picture and %2 kbit/s of sound.</source>
        <translation>最多接受 %1 kbit/s 视频和 %2 kbit/s 音频。</translation>
    </message>
    <message>
        <source>Sound tracks in the file</source>
        <translation>文件中的音轨</translation>
    </message>
    <message>
        <source>Numbers from 1 to 6 with commas, for example 1, 2. Which source is heard on which track is set in the mixer.</source>
        <translation>1 到 6 的数字，用逗号分隔，例如 1, 2。哪个来源在哪条音轨由混音器设置。</translation>
    </message>
    <message>
        <source>Sound &amp;tracks</source>
        <translation>音轨(&amp;T)</translation>
    </message>
    <message>
        <source>Leave the key empty to keep it.</source>
        <translation>留空则保留原密钥。</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationsPanel</name>
    <message>
        <source>● On air</source>
        <translation>● 直播中</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ 连接中</translation>
    </message>
    <message>
        <source>↻ Reconnecting</source>
        <translation>↻ 重连中</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ 停滞</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失败</translation>
    </message>
    <message>
        <source>○ Off</source>
        <translation>○ 关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>丢弃 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 in %2 s</source>
        <translation>第 %1 次尝试，%2 秒后</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Nowhere to send to yet. Add a platform, a server or a recording.</source>
        <translation>还没有目标。请添加平台、服务器或录制。</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Bitrate of the last ten minutes</source>
        <translation>最近十分钟的码率</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>%1 is taken along when going live</source>
        <translation>开始直播时包含 %1</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>立即重试 %1</translation>
    </message>
    <message>
        <source>Show the bitrate of %1</source>
        <translation>显示 %1 的码率</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>开始 %1</translation>
    </message>
    <message>
        <source>Delete the destination</source>
        <translation>删除目标</translation>
    </message>
    <message>
        <source>Delete “%1” with its stream key?</source>
        <translation>删除“%1”及其直播密钥？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>State of %1: %2</source>
        <translation>%1 的状态：%2</translation>
    </message>
</context>
<context>
    <name>castwright::DurationSpinBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>castwright::ExplorerPage</name>
    <message>
        <source>Variables, as JSON</source>
        <translation>变量，JSON 格式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>API 浏览器</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Say in English what you want: list my streams with their viewers</source>
        <translation>用英语说出您想要的：list my streams with their viewers</translation>
    </message>
    <message>
        <source>What you want, in English words</source>
        <translation>您想要的（英语）</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>Operations that fit</source>
        <translation>匹配的操作</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>可用内容</translation>
    </message>
    <message>
        <source>What was run before</source>
        <translation>之前运行过的</translation>
    </message>
    <message>
        <source>The operation as a program in</source>
        <translation>将操作写成程序，语言</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>复制为(&amp;C)</translation>
    </message>
    <message>
        <source>The variables must be a JSON object. What stands there goes wrong at character %1.</source>
        <translation>变量必须是 JSON 对象。当前内容在第 %1 个字符处出错。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Answer, after %1 ms</source>
        <translation>✓ 应答，用时 %1 ms</translation>
    </message>
    <message>
        <source>Nothing in the graph sounds like this. The graph is in English; try other words, such as the name of a thing and what to do with it.</source>
        <translation>图中没有与此相似的内容。该图为英语；请尝试其他词语，例如事物的名称和要做的操作。</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>%1 形式</translation>
    </message>
    <message>
        <source>Copied. The program reads the API key from the environment variable CASTWRIGHT_KEY.</source>
        <translation>已复制。程序从环境变量 CASTWRIGHT_KEY 读取 API 密钥。</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>What the subscription answered, the newest last</source>
        <translation>订阅的应答，最新的在最后</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Ctrl+Space shows what can stand here.</source>
        <translation>Ctrl+回车运行，Ctrl+空格显示此处可写的内容。</translation>
    </message>
    <message>
        <source>Waiting for events …</source>
        <translation>正在等待事件…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast and are not shown.</source>
        <translation>
            <numerusform>%n 个事件来得太快，未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n event(s)</source>
        <translation>
            <numerusform>%n 个事件后结束</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::FieldForm</name>
    <message>
        <source>Show what there is</source>
        <translation>显示可用项</translation>
    </message>
</context>
<context>
    <name>castwright::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>castwright::FiltersDialog</name>
    <message>
        <source>Chroma key</source>
        <translation>色度键</translation>
    </message>
    <message>
        <source>Colour correction</source>
        <translation>色彩校正</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Look (LUT)</source>
        <translation>风格 (LUT)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>噪声门</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>压缩器</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>限幅器</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>噪声抑制</translation>
    </message>
    <message>
        <source>No filters yet. Add one: a chroma key, a noise gate …</source>
        <translation>还没有滤镜。请添加：色度键、噪声门…</translation>
    </message>
    <message>
        <source>Filters of %1</source>
        <translation>%1 的滤镜</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加滤镜</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Apply the filter earlier</source>
        <translation>提前应用滤镜</translation>
    </message>
    <message>
        <source>Apply the filter later</source>
        <translation>推后应用滤镜</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>删除滤镜</translation>
    </message>
    <message>
        <source>Filters, the first is applied first</source>
        <translation>滤镜，从第一个开始应用</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤镜</translation>
    </message>
</context>
<context>
    <name>castwright::GoLiveBar</name>
    <message>
        <source>&amp;Go live</source>
        <translation>开始直播(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>Really end the show</source>
        <translation>确定结束节目</translation>
    </message>
    <message>
        <source>&amp;Stop the countdown</source>
        <translation>停止倒计时(&amp;S)</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>继续直播</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>&amp;Check connections</source>
        <translation>检查连接(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Live in %n s</source>
        <translation>
            <numerusform>%n 秒后直播(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a destination first.</source>
        <translation>请先添加目标。</translation>
    </message>
    <message>
        <source>Not on air: %1. The others are not affected.</source>
        <translation>未直播：%1。其他目标不受影响。</translation>
    </message>
    <message>
        <source>%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %</source>
        <translation>%1 fps · %2 Mbit/s · 丢弃 %3 · CPU %4 %</translation>
    </message>
    <message>
        <source>Try the &amp;failed ones again</source>
        <translation>重试失败的目标(&amp;F)</translation>
    </message>
</context>
<context>
    <name>castwright::HotkeysPage</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>按键：%1</translation>
    </message>
    <message>
        <source>%1 is taken from “%2”.</source>
        <translation>%1 将从“%2”移除。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Answers to its keys while another program is in front, too</source>
        <translation>其他程序在前台时也响应按键</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to answer to keys while another one is in front.</source>
        <translation>此桌面不支持程序在其他程序处于前台时响应按键。</translation>
    </message>
    <message>
        <source>For commands that answer everywhere the desktop asks you first, and may let you choose other keys.</source>
        <translation>对于随处响应的命令，桌面会先询问您，并可能允许选择其他按键。</translation>
    </message>
    <message>
        <source>A command marked “Everywhere” answers to its keys while another program is in front, too.</source>
        <translation>标记为“随处”的命令在其他程序处于前台时也会响应按键。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>castwright::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>%1, too loud</source>
        <translation>%1，声音过大</translation>
    </message>
    <message>
        <source>Too loud: the sound was cut off within the last seconds. Lower the fader.</source>
        <translation>过大：最近几秒声音被削波。请降低推子。</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryModel</name>
    <message>
        <source>%1 of %2 have arrived</source>
        <translation>已接收 %1 / %2</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>正在分析…</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>媒体库</translation>
    </message>
    <message>
        <source>The library is empty. Drop pictures, films or sounds here, or press the arrow.</source>
        <translation>媒体库是空的。将图片、影片或声音拖到这里，或按箭头。</translation>
    </message>
    <message>
        <source>Bring files into the library</source>
        <translation>将文件加入媒体库</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>以网格显示</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索媒体库</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>媒体库</translation>
    </message>
    <message>
        <source>End the upload</source>
        <translation>结束上传</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>从媒体库删除</translation>
    </message>
    <message>
        <source>Delete “%1”? The file cannot be brought back.</source>
        <translation>删除“%1”？文件无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add to the scene</source>
        <translation>添加到场景(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>上传 %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words to find “%1” by, with commas</source>
        <translation>用于查找“%1”的词，用逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Cut a part out …</source>
        <translation>截取一段(&amp;C)…</translation>
    </message>
    <message>
        <source>Bring files into the library …</source>
        <translation>将文件加入媒体库…</translation>
    </message>
    <message>
        <source>Add the chosen file to the scene</source>
        <translation>将所选文件添加到场景</translation>
    </message>
    <message>
        <source>Rename the chosen file …</source>
        <translation>重命名所选文件…</translation>
    </message>
    <message>
        <source>Tags of the chosen file …</source>
        <translation>所选文件的标签…</translation>
    </message>
    <message>
        <source>Cut a part out of the chosen film …</source>
        <translation>从所选影片截取一段…</translation>
    </message>
    <message>
        <source>Delete the chosen file …</source>
        <translation>删除所选文件…</translation>
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
        <translation>第一个 API 密钥在 %1</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>开始直播(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>结束(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Check the destinations</source>
        <translation>检查目标(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add a destination …</source>
        <translation>添加目标(&amp;A)…</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>&amp;Add a scene …</source>
        <translation>添加场景(&amp;A)…</translation>
    </message>
    <message>
        <source>Scene &amp;%1</source>
        <translation>场景 &amp;%1</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>&amp;Introduction …</source>
        <translation>入门(&amp;I)…</translation>
    </message>
    <message>
        <source>API &amp;keys …</source>
        <translation>API 密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>API &amp;documentation</source>
        <translation>API 文档(&amp;D)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>添加来源：%1</translation>
    </message>
    <message>
        <source>F&amp;ilters of the source …</source>
        <translation>来源的滤镜(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Missing files …</source>
        <translation>缺失的文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Play or pause the &amp;media file</source>
        <translation>播放或暂停媒体文件(&amp;M)</translation>
    </message>
    <message>
        <source>Media file from the beginning</source>
        <translation>媒体文件从头播放</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>工作室(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>节目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>直播(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>开发者(&amp;D)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), show them</source>
        <translation>
            <numerusform>%n 个问题，查看</numerusform>
        </translation>
    </message>
    <message>
        <source>● ON AIR</source>
        <translation>● 直播中</translation>
    </message>
    <message>
        <source>○ Off air</source>
        <translation>○ 未直播</translation>
    </message>
    <message>
        <source>%1 – Castwright</source>
        <translation>%1 – Castwright</translation>
    </message>
    <message>
        <source>CPU %1 %   Memory %2   Free disk %3</source>
        <translation>CPU %1 %   内存 %2   磁盘剩余 %3</translation>
    </message>
    <message>
        <source>&amp;Edit the source …</source>
        <translation>编辑来源…(&amp;E)</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>删除来源</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>Webhook…(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Linked accounts …</source>
        <translation>已关联账号…(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Profiles …</source>
        <translation>配置文件…(&amp;P)</translation>
    </message>
    <message>
        <source>API e&amp;xplorer …</source>
        <translation>API 浏览器(&amp;X)…</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>流(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>castwright::MediaControls</name>
    <message>
        <source>Media controls</source>
        <translation>媒体控制</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>文件中的位置</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>castwright::MissingFilesDialog</name>
    <message>
        <source>Missing files</source>
        <translation>缺失的文件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Choose the file …</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Look in a folder …</source>
        <translation>在文件夹中查找(&amp;L)…</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>在文件夹中查找</translation>
    </message>
    <message>
        <source>Every file is there.</source>
        <translation>所有文件都在。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.</source>
        <translation>
            <numerusform>找不到 %n 个文件。请选择它们现在的位置，或在文件夹中查找全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Relocate a file</source>
        <translation>重新定位文件</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>找到 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look-up table</source>
        <translation>%1：查找表</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>转场</translation>
    </message>
</context>
<context>
    <name>castwright::MixerPanel</name>
    <message>
        <source>silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>主输出</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>主电平</translation>
    </message>
    <message>
        <source>Loudness of the program: the last three seconds, and since it began. Most platforms aim at -14 to -16 LUFS, television at -23.</source>
        <translation>节目响度：最近三秒以及开始以来。多数平台目标为 -14 到 -16 LUFS，电视为 -23。</translation>
    </message>
    <message>
        <source>%1 LUFS · in all %2 LUFS</source>
        <translation>%1 LUFS · 总计 %2 LUFS</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>响度：%1</translation>
    </message>
    <message>
        <source>Volume of %1 in decibel</source>
        <translation>%1 的音量（分贝）</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>将 %1 静音</translation>
    </message>
    <message>
        <source>Solo: you alone hear it, on your listening device; nothing changes on air</source>
        <translation>独听：只有您在监听设备上听到；直播不受影响</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独听 %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring and tracks of %1</source>
        <translation>%1 的平衡、延迟、监听和音轨</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring, tracks</source>
        <translation>平衡、延迟、监听、音轨</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>%1 的电平</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>独听</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>结束独听</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only for you, not on air</source>
        <translation>仅供您听，不直播</translation>
    </message>
    <message>
        <source>For you and on air</source>
        <translation>供您听并直播</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>音轨 %1</translation>
    </message>
    <message>
        <source>Streams send track 1; a recording can hold up to six.</source>
        <translation>直播发送音轨 1；录制最多可含六条。</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Balance, -1 is left</source>
        <translation>平衡，-1 为左</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Delay of the sound</source>
        <translation>声音延迟</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>平衡(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>延迟(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>监听(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>音轨(&amp;T)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Volume of the whole program in decibel</source>
        <translation>整个节目的音量（分贝）</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>总音量</translation>
    </message>
</context>
<context>
    <name>castwright::Multiview</name>
    <message>
        <source>Multiview</source>
        <translation>多画面</translation>
    </message>
    <message>
        <source>Multiview: program, preview and scenes</source>
        <translation>多画面：节目、预览和场景</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>节目</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1 by %1</source>
        <translation>%1 × %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>请先创建工作室。</translation>
    </message>
</context>
<context>
    <name>castwright::OverviewTab</name>
    <message>
        <source>Nobody watched in this time. Viewers are counted by session on every address of the Play page of a stream.</source>
        <translation>这段时间没有人观看。观众按会话计数，统计流的“播放”页上的每个地址。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国家</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>按协议</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>同时最多</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>观看小时数</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>已发送字节</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>这段时间没有内容</translation>
    </message>
</context>
<context>
    <name>castwright::PlayTab</name>
    <message>
        <source>Page with a player</source>
        <translation>带播放器的页面</translation>
    </message>
    <message>
        <source>Open the page with the player</source>
        <translation>打开带播放器的页面</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>用于网页</translation>
    </message>
    <message>
        <source>Whoever may watch this stream can play these addresses. They answer while it is on air.</source>
        <translation>可观看此流的人都能播放这些地址。它们在直播期间有响应。</translation>
    </message>
    <message>
        <source>Playback ID</source>
        <translation>播放 ID</translation>
    </message>
</context>
<context>
    <name>castwright::PreflightPanel</name>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Check before going live</source>
        <translation>直播前检查</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>关闭检查</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Measure the uplink</source>
        <translation>测量上行带宽</translation>
    </message>
    <message>
        <source>Sends bytes to a public test server for a few seconds; best before a show</source>
        <translation>向公共测试服务器发送几秒数据；最好在节目前进行</translation>
    </message>
    <message>
        <source>Checking the destinations …</source>
        <translation>正在检查目标…</translation>
    </message>
    <message>
        <source>Measuring the uplink …</source>
        <translation>正在测量上行带宽…</translation>
    </message>
    <message>
        <source>✓ All destinations can be reached.</source>
        <translation>✓ 所有目标均可连接。</translation>
    </message>
    <message>
        <source>%1 of %2 destinations are ready</source>
        <translation>%2 个目标中 %1 个就绪</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>castwright::PreviewBox</name>
    <message>
        <source>What you enter is shown here.</source>
        <translation>您输入的内容显示在这里。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList</name>
    <message>
        <source>Check the server&apos;s name and this machine&apos;s network.</source>
        <translation>请检查服务器名称和本机网络。</translation>
    </message>
    <message>
        <source>Check address and port; the server may be down.</source>
        <translation>请检查地址和端口；服务器可能已停止。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network; it goes on trying.</source>
        <translation>请检查本机网络；会继续尝试。</translation>
    </message>
    <message>
        <source>The server does not answer; it goes on trying.</source>
        <translation>服务器没有响应；会继续尝试。</translation>
    </message>
    <message>
        <source>Check the address; the server&apos;s certificate is not accepted.</source>
        <translation>请检查地址；服务器证书不被接受。</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform again.</source>
        <translation>请从平台重新复制直播密钥。</translation>
    </message>
    <message>
        <source>Somebody else sends with this key; end that, or use another key.</source>
        <translation>有人正在使用此密钥；请结束它或换一个密钥。</translation>
    </message>
    <message>
        <source>The connection takes nothing; lower the bitrate if this lasts.</source>
        <translation>对方不接收数据；若持续请降低码率。</translation>
    </message>
    <message>
        <source>The server hung up; it goes on trying.</source>
        <translation>服务器断开了连接；会继续尝试。</translation>
    </message>
    <message>
        <source>Choose H.264 in the destination&apos;s encoder settings.</source>
        <translation>请在目标的编码器设置中选择 H.264。</translation>
    </message>
    <message>
        <source>Free space, or record to another disk.</source>
        <translation>请释放空间，或录制到其他磁盘。</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>请检查文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>Choose another encoder in the destination&apos;s settings.</source>
        <translation>请在目标设置中选择其他编码器。</translation>
    </message>
    <message>
        <source>The slate is shown instead. Check the source&apos;s settings; it comes back by itself.</source>
        <translation>正在显示待机画面。请检查来源设置；它会自动恢复。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>节目</translation>
    </message>
    <message>
        <source>A lighter preset, a lower resolution or fewer different encodes help.</source>
        <translation>更轻的预设、更低的分辨率或更少的编码路数会有帮助。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Only %1 are free for recordings.</source>
        <translation>录制仅剩 %1 空间。</translation>
    </message>
    <message>
        <source>Check the address and what the platform&apos;s page says.</source>
        <translation>请检查地址以及平台页面上的说明。</translation>
    </message>
    <message>
        <source>Choose another film for the transition.</source>
        <translation>请为转场选择其他影片。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList::ProblemList</name>
    <message>
        <source>Check the destination&apos;s settings, then retry.</source>
        <translation>请检查目标设置，然后重试。</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>打开 %1 的设置</translation>
    </message>
</context>
<context>
    <name>castwright::ProfilesDialog</name>
    <message>
        <source>&amp;Put on this studio</source>
        <translation>应用到此演播室(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名…(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>A profile keeps how a studio composes and encodes: canvas, encoder, transition, slate and sound settings. Scenes, sources and destinations stay with their studio.</source>
        <translation>配置文件保存演播室的合成与编码方式：画布、编码器、转场、待机画面和声音设置。场景、来源和目标仍属于各自的演播室。</translation>
    </message>
    <message>
        <source>&amp;Keep the present settings …</source>
        <translation>保存当前设置…(&amp;K)</translation>
    </message>
    <message>
        <source>No profile is kept yet.</source>
        <translation>尚未保存配置文件。</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 frames a second, %4 kbit/s</source>
        <translation>%1 × %2，每秒 %3 帧，%4 kbit/s</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>保存当前设置</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is on this studio now.</source>
        <translation>“%1”现已应用到此演播室。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重命名配置文件</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>“%1” is deleted. This cannot be undone.</source>
        <translation>将删除“%1”。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramArea</name>
    <message>
        <source>On air: %1</source>
        <translation>直播中：%1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>节目：%1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Preview canvas</source>
        <translation>预览画布</translation>
    </message>
    <message>
        <source>Program canvas</source>
        <translation>节目画布</translation>
    </message>
    <message>
        <source>Studio mode</source>
        <translation>工作室模式</translation>
    </message>
    <message>
        <source>Castwright %1.png</source>
        <translation>Castwright %1.png</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>图片无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Picture saved as %1</source>
        <translation>图片已保存为 %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>节目</translation>
    </message>
    <message>
        <source>&amp;Studio mode</source>
        <translation>工作室模式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>切换(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>硬切(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Vertical canvas</source>
        <translation>竖屏画布(&amp;V)</translation>
    </message>
    <message>
        <source>Save a &amp;picture</source>
        <translation>保存图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>投影(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Multiview</source>
        <translation>多画面(&amp;M)</translation>
    </message>
    <message>
        <source>Safe &amp;areas</source>
        <translation>安全区域(&amp;A)</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;Fit to the canvas</source>
        <translation>适合画布(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;ll the canvas</source>
        <translation>填满画布(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stretch over the canvas</source>
        <translation>拉伸至画布(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the placing</source>
        <translation>复制位置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste the placing</source>
        <translation>粘贴位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Centre &amp;across</source>
        <translation>水平居中(&amp;A)</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>右对齐(&amp;G)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>顶部对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Centre do&amp;wn</source>
        <translation>垂直居中(&amp;W)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>底部对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>水平分布</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>垂直分布</translation>
    </message>
    <message>
        <source>One &amp;up</source>
        <translation>上移一层(&amp;U)</translation>
    </message>
    <message>
        <source>One do&amp;wn</source>
        <translation>下移一层(&amp;W)</translation>
    </message>
    <message>
        <source>To the to&amp;p</source>
        <translation>置于顶层(&amp;P)</translation>
    </message>
    <message>
        <source>To the botto&amp;m</source>
        <translation>置于底层(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>编组(&amp;G)</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>显示或隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>锁定或解锁(&amp;K)</translation>
    </message>
    <message>
        <source>Take &amp;out of the scene</source>
        <translation>移出场景(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ransition …</source>
        <translation>转场…(&amp;R)</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramMonitor</name>
    <message>
        <source>Program</source>
        <translation>节目</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>请先创建工作室。</translation>
    </message>
    <message>
        <source>The program starts …</source>
        <translation>节目正在启动…</translation>
    </message>
    <message>
        <source>The program shows nothing yet.</source>
        <translation>节目尚未显示任何内容。</translation>
    </message>
</context>
<context>
    <name>castwright::Projector</name>
    <message>
        <source>Program</source>
        <translation>节目</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyAddressesDialog</name>
    <message>
        <source>&amp;Back to the first address when it works again</source>
        <translation>第一个地址恢复后切回(&amp;B)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>%1 的地址</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>备用地址，每行一个</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>同一内容的其他地址，每行一个，按尝试顺序</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>与代理的设置相同</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Passwords and the values of headers are not shown; what is left as it is stays as it is. Players notice nothing.</source>
        <translation>密码和标头的值不会显示；未改动的保持不变。播放器不会察觉。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备用</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyArea</name>
    <message>
        <source>Stream pro&amp;xy …</source>
        <translation>流代理(&amp;X)…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyDetails</name>
    <message>
        <source>Sent to players</source>
        <translation>发送到播放器</translation>
    </message>
    <message>
        <source>Read from upstream</source>
        <translation>从上游读取</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Disconn&amp;ect</source>
        <translation>断开(&amp;E)</translation>
    </message>
    <message>
        <source>O&amp;f all streams</source>
        <translation>所有流的(&amp;F)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Unknown player</source>
        <translation>未知播放器</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The player was sent away. Most ask again.</source>
        <translation>已断开播放器。多数会重新请求。</translation>
    </message>
    <message>
        <source>Choose one stream to see who plays it.</source>
        <translation>选择一个流以查看谁在播放它。</translation>
    </message>
    <message>
        <source>Nobody plays this stream now. Who asks for its address is listed here.</source>
        <translation>目前没有人播放此流。请求其地址的播放器会列在这里。</translation>
    </message>
    <message>
        <source>Nothing happened yet. Starts, failures, changes of address, and players that come and go are listed here.</source>
        <translation>尚未发生任何事。启动、故障、地址切换以及播放器的来去都会列在这里。</translation>
    </message>
    <message>
        <source>Choose one stream to see what happened to it.</source>
        <translation>选择一个流以查看它发生过什么。</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyImportDialog</name>
    <message>
        <source>Import a list of channels</source>
        <translation>导入频道列表</translation>
    </message>
    <message>
        <source>Where the list is</source>
        <translation>列表的位置</translation>
    </message>
    <message>
        <source>A file (M3U, M3U8)</source>
        <translation>文件（M3U、M3U8）</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>An account with Xtream addresses</source>
        <translation>使用 Xtream 地址的账号</translation>
    </message>
    <message>
        <source>File of the list</source>
        <translation>列表的文件</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>列表的地址</translation>
    </message>
    <message>
        <source>Every channel becomes a stream with its name, group, picture and guide. A file can also be dropped on the list.</source>
        <translation>每个频道会成为一个流，带有名称、分组、图片和节目指南。也可以将文件拖放到列表上。</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>未能导入的内容</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is too large for a list of channels.</source>
        <translation>文件过大，不像频道列表。</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>正在读取列表…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n channel(s) taken.</source>
        <translation>
            <numerusform>✓ 已导入 %n 个频道。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their guide is served with them.</source>
        <translation>其节目指南一并提供。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n 个未能导入：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that are neither http nor https</source>
        <translation>
            <numerusform>%n 个既非 http 也非 https 的地址</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyLog</name>
    <message>
        <source>nothing came any more</source>
        <translation>不再有数据</translation>
    </message>
    <message>
        <source>what came was broken</source>
        <translation>收到的数据已损坏</translation>
    </message>
    <message>
        <source>too little came</source>
        <translation>数据过少</translation>
    </message>
    <message>
        <source>the first address works again</source>
        <translation>主地址已恢复</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>its playlist stood still</source>
        <translation>其播放列表不再更新</translation>
    </message>
    <message>
        <source>a segment could not be fetched</source>
        <translation>无法获取某个片段</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>有人要求</translation>
    </message>
    <message>
        <source>the player left</source>
        <translation>播放器已离开</translation>
    </message>
    <message>
        <source>nobody plays it any more</source>
        <translation>不再有人播放</translation>
    </message>
    <message>
        <source>it came to its end</source>
        <translation>已到结尾</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>nobody asked for it for too long</source>
        <translation>太久无人请求</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Runs from %1</source>
        <translation>正在从 %1 运行</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>进入：%1</translation>
    </message>
    <message>
        <source>Left: %1, after %2</source>
        <translation>离开：%1，已接收 %2</translation>
    </message>
    <message>
        <source>Now from %1: %2</source>
        <translation>现在来自 %1：%2</translation>
    </message>
    <message>
        <source>it ended the stream</source>
        <translation>它结束了该流</translation>
    </message>
    <message>
        <source>it refused the request</source>
        <translation>它拒绝了请求</translation>
    </message>
    <message>
        <source>it reported a failure of its own</source>
        <translation>它报告了自身的故障</translation>
    </message>
    <message>
        <source>what came was no media</source>
        <translation>收到的不是音视频</translation>
    </message>
    <message>
        <source>its picture was black</source>
        <translation>其画面是黑的</translation>
    </message>
    <message>
        <source>its picture stood still</source>
        <translation>其画面静止</translation>
    </message>
    <message>
        <source>its sound was silent</source>
        <translation>其声音是静音</translation>
    </message>
    <message>
        <source>no picture came</source>
        <translation>没有收到画面</translation>
    </message>
    <message>
        <source>no sound came</source>
        <translation>没有收到声音</translation>
    </message>
    <message>
        <source>another stream needed its place</source>
        <translation>另一个流需要占用其位置</translation>
    </message>
    <message>
        <source>its playlist could not be fetched</source>
        <translation>无法获取其播放列表</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyMetadataDialog</name>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Metadata of %1</source>
        <translation>%1 的元数据</translation>
    </message>
    <message>
        <source>Any keys; name, category, logo and tvg_id go into the list for players. A line without a key goes.</source>
        <translation>任意键；name、category、logo 和 tvg_id 会进入供播放器使用的列表。没有键的行会被去掉。</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyPage</name>
    <message>
        <source>Stream proxy</source>
        <translation>流代理</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>搜索流</translation>
    </message>
    <message>
        <source>Name, address or key=value</source>
        <translation>名称、地址或 键=值</translation>
    </message>
    <message>
        <source>&amp;Add a stream …</source>
        <translation>添加流(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>导入列表(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy the &amp;list&apos;s address</source>
        <translation>复制列表地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>Webhook(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>No stream is relayed yet</source>
        <translation>尚未转发任何流</translation>
    </message>
    <message>
        <source>Add the address of a stream, drop an M3U file here, or paste an address. Any number of players then share one connection to it, and backups take over without their noticing.</source>
        <translation>添加流的地址，将 M3U 文件拖放到这里，或粘贴地址。任意数量的播放器随后共用一个连接，备用地址会在它们毫无察觉的情况下接替。</translation>
    </message>
    <message>
        <source>&amp;Next address</source>
        <translation>下一个地址(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next backup; players stay</source>
        <translation>切换到下一个备用地址；播放器保持不变</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open in a player</source>
        <translation>在播放器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Metadata …</source>
        <translation>元数据(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>在工作室中使用(&amp;U)</translation>
    </message>
    <message>
        <source>Makes it a source. What players get already is taken: nothing more is asked of the upstream</source>
        <translation>将其设为来源。直接取用播放器已在接收的内容：不会再向上游请求</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Relayed streams</source>
        <translation>转发的流</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n 个流</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upstream connection(s)</source>
        <translation>
            <numerusform>%n 个上游连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s)</source>
        <translation>
            <numerusform>%n 次切换</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address that can be relayed: it must begin with http:// or https://</source>
        <translation>此地址无法转发：必须以 http:// 或 https:// 开头</translation>
    </message>
    <message>
        <source>Now from %1</source>
        <translation>现在来自 %1</translation>
    </message>
    <message>
        <source>The address for players is on the clipboard.</source>
        <translation>供播放器使用的地址已在剪贴板中。</translation>
    </message>
    <message>
        <source>The address of a list of all streams is on the clipboard. Put one of your API keys at its end.</source>
        <translation>所有流的列表地址已在剪贴板中。请在末尾填上您的一个 API 密钥。</translation>
    </message>
    <message>
        <source>The list for the player cannot be written: %1</source>
        <translation>无法写入供播放器使用的列表：%1</translation>
    </message>
    <message>
        <source>Your player opens the stream.</source>
        <translation>您的播放器正在打开该流。</translation>
    </message>
    <message>
        <source>No program on this machine opens M3U lists. Copy the address and give it to a player.</source>
        <translation>本机没有能打开 M3U 列表的程序。请复制地址并交给播放器。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are no longer relayed, and their addresses are gone for good.</source>
        <translation>
            <numerusform>%n 个流将不再转发，其地址永久失效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are playing now.</source>
        <translation>
            <numerusform>当前有 %n 个客户端正在播放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Add&amp;resses …</source>
        <translation>地址(&amp;R)…</translation>
    </message>
    <message>
        <source>No stream has this in its name, its address or its metadata.</source>
        <translation>没有流的名称、地址或元数据包含此内容。</translation>
    </message>
    <message>
        <source>Add the &amp;first stream …</source>
        <translation>添加第一个流(&amp;F)…</translation>
    </message>
    <message>
        <source>“%1” is no longer relayed, and its address is gone for good.</source>
        <translation>“%1”将不再转发，其地址将永久失效。</translation>
    </message>
</context>
<context>
    <name>castwright::ProxySettingsDialog</name>
    <message>
        <source>Settings of the stream proxy</source>
        <translation>流代理的设置</translation>
    </message>
    <message>
        <source>Addresses of this machine and of private networks are not relayed unless you allow it here: whoever may add streams could otherwise reach what only this machine can.</source>
        <translation>除非在此允许，否则不转发本机和私有网络的地址：不然能添加流的人就可以访问只有本机才能访问的内容。</translation>
    </message>
    <message>
        <source>&amp;What is allowed</source>
        <translation>允许的内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>限制(&amp;L)</translation>
    </message>
    <message>
        <source>Read besides HTTP:</source>
        <translation>除 HTTP 外还读取：</translation>
    </message>
    <message>
        <source>Relay addresses of %1</source>
        <translation>转发 %1 地址</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Relay a stream</source>
        <translation>转发流</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>How to as&amp;k</source>
        <translation>如何请求(&amp;K)</translation>
    </message>
    <message>
        <source>In t&amp;rouble</source>
        <translation>故障时(&amp;R)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>备用地址，每行一个</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>同一内容的其他地址，每行一个，按尝试顺序</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备用地址</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>按代理的设置</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>✕ Nobody answers there: %1</source>
        <translation>✕ 那里无人应答：%1</translation>
    </message>
    <message>
        <source>✓ It answers (%1)</source>
        <translation>✓ 有应答（%1）</translation>
    </message>
    <message>
        <source>✕ It answers with an error (%1)</source>
        <translation>✕ 应答为错误（%1）</translation>
    </message>
    <message>
        <source>When an address fails, stalls or sends what is broken, the next is gone to, and players notice nothing.</source>
        <translation>当某个地址失败、停滞或发送损坏的数据时，会切换到下一个，播放器毫无察觉。</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamModel</name>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失败</translation>
    </message>
    <message>
        <source>↻ On backup %1</source>
        <translation>↻ 使用备用 %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● 运行中</translation>
    </message>
    <message>
        <source>○ Idle</source>
        <translation>○ 空闲</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>上次故障：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Active address</source>
        <translation>当前地址</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
</context>
<context>
    <name>castwright::PublishTab</name>
    <message>
        <source>Go to the ne&amp;xt address</source>
        <translation>切换到下一个地址(&amp;X)</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>拉取自</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>二维码：%1</translation>
    </message>
    <message>
        <source>Which key the addresses are shown with</source>
        <translation>地址以哪个密钥显示</translation>
    </message>
    <message>
        <source>Sho&amp;w the key</source>
        <translation>显示密钥(&amp;W)</translation>
    </message>
    <message>
        <source>Make a &amp;new key …</source>
        <translation>创建新密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>发布方式</translation>
    </message>
    <message>
        <source>Server (OBS)</source>
        <translation>服务器（OBS）</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>直播密钥</translation>
    </message>
    <message>
        <source>Named keys</source>
        <translation>命名密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>A&amp;dd a key …</source>
        <translation>添加密钥(&amp;D)…</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>停用(&amp;F)</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>One for each person or device, so that one can be taken back without the others.</source>
        <translation>每个人或设备一个，以便单独吊销其中之一。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, stands by</source>
        <translation>%1. %2,待命</translation>
    </message>
    <message>
        <source>Hide the ke&amp;y</source>
        <translation>隐藏密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>Not open on this server: %1. It is opened by an option of the start, see --help.</source>
        <translation>此服务器未开放：%1。可通过启动选项开放，见 --help。</translation>
    </message>
    <message>
        <source>For the camera of a phone that publishes. Who sees it can publish to “%1”.</source>
        <translation>供用于发布的手机摄像头扫描。看到它的人都可以向“%1”发布。</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>创建新密钥</translation>
    </message>
    <message>
        <source>The old key of “%1” opens nothing any more, and whoever publishes with it is sent away. Named keys stay.</source>
        <translation>“%1”的旧密钥将失效，正用它发布的人会被断开。命名密钥保留。</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>创建新密钥(&amp;M)</translation>
    </message>
    <message>
        <source>The stream&apos;s own key</source>
        <translation>流自己的密钥</translation>
    </message>
    <message>
        <source>● Opens</source>
        <translation>● 有效</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ 已停用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Whoever publishes with “%1” is sent away, and the key opens nothing any more.</source>
        <translation>正用“%1”发布的人会被断开，该密钥失效。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>启用(&amp;I)</translation>
    </message>
</context>
<context>
    <name>castwright::QrCode</name>
    <message>
        <source>QR code: %1</source>
        <translation>二维码：%1</translation>
    </message>
</context>
<context>
    <name>castwright::RecordBar</name>
    <message>
        <source>Recording and replay</source>
        <translation>录制和回放</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Replay buffer, on</source>
        <translation>回放缓存，开启</translation>
    </message>
    <message>
        <source>Replay buffer, off</source>
        <translation>回放缓存，关闭</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are kept; press to stop.</source>
        <translation>
            <numerusform>保留最近 %n 秒；按下停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the last seconds of the program, for saving them after something happened</source>
        <translation>保留节目的最近几秒，以便事后保存</translation>
    </message>
    <message numerus="yes">
        <source>Save the last %n s</source>
        <translation>
            <numerusform>保存最近 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Replay saved as %1</source>
        <translation>回放已保存为 %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Replay &amp;buffer</source>
        <translation>回放缓存(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save the replay</source>
        <translation>保存回放(&amp;S)</translation>
    </message>
</context>
<context>
    <name>castwright::RecordingsTab</name>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Begin here, or let every session be recorded: Change, Record every session.</source>
        <translation>尚未录制任何内容。请在此开始，或让每次直播都录制：更改、录制每次直播。</translation>
    </message>
    <message>
        <source>Delete the recording “%1”? Its file goes too.</source>
        <translation>删除录制“%1”？其文件也会删除。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>How lon&amp;g they are kept …</source>
        <translation>保留多久(&amp;G)…</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ 就绪</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失败</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● 正在录制</translation>
    </message>
    <message>
        <source>◌ Waits for the stream</source>
        <translation>◌ 等待流</translation>
    </message>
    <message>
        <source>◌ Being finished</source>
        <translation>◌ 正在完成</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>录制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>castwright::ResumeBar</name>
    <message>
        <source>An interrupted show</source>
        <translation>中断的节目</translation>
    </message>
    <message>
        <source>Go on &amp;air again</source>
        <translation>恢复直播(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持现状(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.</source>
        <translation>
            <numerusform>Castwright 意外结束时，“%1”自 %2 起正向 %n 个目标直播。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::RetentionDialog</name>
    <message>
        <source>How long things are kept</source>
        <translation>内容保留多久</translation>
    </message>
    <message>
        <source>What is older is deleted once a day, with its file. A stream may have days of its own.</source>
        <translation>更早的内容每天删除一次，连同其文件。流可以有自己的天数。</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>剪辑(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Uploads that are in no studio</source>
        <translation>不在任何工作室中的上传(&amp;U)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
</context>
<context>
    <name>castwright::RowsTab</name>
    <message>
        <source>There are no rows of this kind in this time.</source>
        <translation>这段时间没有此类数据行。</translation>
    </message>
    <message>
        <source>&amp;More rows</source>
        <translation>更多行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些数据行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Choose a stream to see who watches it now.</source>
        <translation>选择一个流以查看谁正在观看。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>castwright::SceneBar</name>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>Live &amp;pictures of the scenes</source>
        <translation>场景的实时画面(&amp;P)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>场景 %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename the scene</source>
        <translation>重命名场景</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>右移(&amp;G)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the scene</source>
        <translation>删除场景</translation>
    </message>
    <message>
        <source>Rename the scene …</source>
        <translation>重命名场景…</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>复制场景</translation>
    </message>
    <message>
        <source>Move the scene to the left</source>
        <translation>将场景左移</translation>
    </message>
    <message>
        <source>Move the scene to the right</source>
        <translation>将场景右移</translation>
    </message>
</context>
<context>
    <name>castwright::SceneEditor</name>
    <message>
        <source>Group</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Reset the placing</source>
        <translation>重置位置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Take out of the scene</source>
        <translation>移出场景</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Paste the placing</source>
        <translation>粘贴位置</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
</context>
<context>
    <name>castwright::SceneTile</name>
    <message>
        <source>%1 – on program</source>
        <translation>%1 – 节目中</translation>
    </message>
    <message>
        <source>%1 – in preview</source>
        <translation>%1 – 预览中</translation>
    </message>
    <message>
        <source>%1, on program</source>
        <translation>%1，节目中</translation>
    </message>
    <message>
        <source>%1, in preview</source>
        <translation>%1，预览中</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
</context>
<context>
    <name>castwright::SchemaDocs</name>
    <message>
        <source>No longer meant to be used: %1</source>
        <translation>不应再使用：%1</translation>
    </message>
    <message>
        <source>Search types and fields</source>
        <translation>搜索类型和字段</translation>
    </message>
    <message>
        <source>Types and fields</source>
        <translation>类型和字段</translation>
    </message>
    <message>
        <source>About the type</source>
        <translation>关于该类型</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>以下之一：%1</translation>
    </message>
</context>
<context>
    <name>castwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Destinations without settings of their own share this encode.</source>
        <translation>没有独立设置的目标共用此编码。</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>待机画面</translation>
    </message>
    <message>
        <source>Shown in place of a source that fails.</source>
        <translation>来源失败时代替显示。</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Count&amp;down before going live</source>
        <translation>直播前倒计时(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Notifications of what happens to the show</source>
        <translation>节目事件通知(&amp;N)</translation>
    </message>
    <message>
        <source>What this studio is called, and what it does by itself.</source>
        <translation>此工作室的名称，以及它自动做的事。</translation>
    </message>
    <message>
        <source>The device on which you hear what is monitored, and how much of the program is kept for replays.</source>
        <translation>您监听所用的设备，以及为回放保留多少节目。</translation>
    </message>
    <message>
        <source>The main picture. Its size cannot change while the studio is live.</source>
        <translation>主画面。直播期间不能更改大小。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Start with the &amp;window minimised</source>
        <translation>启动时最小化窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
</context>
<context>
    <name>castwright::SigningKeysDialog</name>
    <message>
        <source>&amp;Take back …</source>
        <translation>吊销(&amp;T)…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Your web site signs a token (ES256) for each viewer with the private half; here only the public half is kept.</source>
        <translation>您的网站用私钥为每位观众签署令牌（ES256）；此处只保存公钥。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>&amp;Make a key …</source>
        <translation>创建密钥(&amp;M)…</translation>
    </message>
    <message>
        <source>Private half of the new key</source>
        <translation>新密钥的私钥</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the private half</source>
        <translation>复制私钥</translation>
    </message>
    <message>
        <source>The private half; copy it now, it is not shown again:</source>
        <translation>私钥；请立即复制，之后不再显示：</translation>
    </message>
    <message>
        <source>● Counts</source>
        <translation>● 有效</translation>
    </message>
    <message>
        <source>✕ Taken back</source>
        <translation>✕ 已吊销</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Take back the key</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>Tokens signed with “%1” let nobody in any more. This cannot be undone.</source>
        <translation>用“%1”签名的令牌将不再放行任何人。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>吊销(&amp;T)</translation>
    </message>
</context>
<context>
    <name>castwright::SourceDialog</name>
    <message>
        <source>Test pattern</source>
        <translation>测试图案</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>媒体文件</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Microphone or desktop sound</source>
        <translation>麦克风或桌面声音</translation>
    </message>
    <message>
        <source>Network stream</source>
        <translation>网络流</translation>
    </message>
    <message>
        <source>Another scene</source>
        <translation>另一个场景</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>添加来源：%1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>修改来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Stream or program of this server</source>
        <translation>此服务器的流或节目</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>There is no stream yet. Make one on the Streams page, then come back.</source>
        <translation>还没有流。请在“流”页面创建后再返回。</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>%1 的节目</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
</context>
<context>
    <name>castwright::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Nothing is shown yet. Add a source: a test pattern, an image, your screen …</source>
        <translation>还没有任何内容。请添加来源：测试图案、图片、您的屏幕…</translation>
    </message>
    <message>
        <source>Sources, the topmost first</source>
        <translation>来源，最上层在前</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Edit the selected source</source>
        <translation>编辑所选来源</translation>
    </message>
    <message>
        <source>Filters of the selected source</source>
        <translation>所选来源的滤镜</translation>
    </message>
    <message>
        <source>Move the selected source up</source>
        <translation>上移所选来源</translation>
    </message>
    <message>
        <source>Move the selected source down</source>
        <translation>下移所选来源</translation>
    </message>
    <message>
        <source>Delete the selected source</source>
        <translation>删除所选来源</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Filters …</source>
        <translation>滤镜(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>锁定或解锁(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
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
        <translation>删除来源</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>castwright::StatsPanel</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Composing a frame</source>
        <translation>合成一帧</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Encoding a frame</source>
        <translation>编码一帧</translation>
    </message>
    <message>
        <source>Frames not sent</source>
        <translation>未发送的帧</translation>
    </message>
    <message>
        <source>Frames late or skipped</source>
        <translation>迟到或跳过的帧</translation>
    </message>
    <message>
        <source>Processor (100 % is one core)</source>
        <translation>处理器（100 % 为一个核心）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>磁盘剩余</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDelegate</name>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n 人在看</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched from elsewhere</source>
        <translation>从别处拉取</translation>
    </message>
    <message>
        <source>Waits for a publisher</source>
        <translation>等待发布者</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDetail</name>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>转推</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>在工作室中使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open the player</source>
        <translation>打开播放器(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;hange …</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Delet&amp;e …</source>
        <translation>删除(&amp;E)…</translation>
    </message>
    <message>
        <source>There is no studio to use it in.</source>
        <translation>没有可使用它的工作室。</translation>
    </message>
    <message>
        <source>Adds it as a source to “%1”.</source>
        <translation>将其作为来源添加到“%1”。</translation>
    </message>
    <message>
        <source>It is a source of “%1” now.</source>
        <translation>它现在是“%1”的来源。</translation>
    </message>
    <message>
        <source>Delete the stream</source>
        <translation>删除流</translation>
    </message>
    <message>
        <source>“%1” is forgotten with its keys and the servers it is sent on to, and its publisher is sent away. Recordings and clips stay in the library. This cannot be taken back.</source>
        <translation>“%1”及其密钥和转推服务器将被清除，其发布者会被断开。录制和剪辑保留在媒体库中。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>castwright::StreamEditor</name>
    <message>
        <source>&amp;Somebody publishes it here (push)</source>
        <translation>由他人发布到此处(&amp;S)（push）</translation>
    </message>
    <message>
        <source>It is &amp;fetched from elsewhere (pull)</source>
        <translation>从别处拉取(&amp;F)（pull）</translation>
    </message>
    <message>
        <source>&amp;Record every session into the library</source>
        <translation>将每次直播录制到媒体库(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;witched on</source>
        <translation>已启用(&amp;W)</translation>
    </message>
    <message>
        <source>Create a stream</source>
        <translation>创建流</translation>
    </message>
    <message>
        <source>Change the stream</source>
        <translation>更改流</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Main stage</source>
        <translation>主舞台</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Addresses to fetch from, the first first; the others stand by</source>
        <translation>拉取地址，优先使用第一个；其余待命</translation>
    </message>
    <message>
        <source>Another address to fetch from</source>
        <translation>另一个拉取地址</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Fe&amp;tch it now</source>
        <translation>立即拉取(&amp;T)</translation>
    </message>
    <message>
        <source>Fetch from this address earlier</source>
        <translation>将此地址提前</translation>
    </message>
    <message>
        <source>Fetch from this address later</source>
        <translation>将此地址推后</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>移除此地址</translation>
    </message>
    <message>
        <source>RTMP, SRT, RTSP, HLS or MPEG-TS over HTTP. The first address is used; when it fails, the next one is.</source>
        <translation>RTMP、SRT、RTSP、HLS 或基于 HTTP 的 MPEG-TS。使用第一个地址；失败时用下一个。</translation>
    </message>
    <message>
        <source>How much of the past can be watched and cut</source>
        <translation>可回看和截取的过去时长</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时</translation>
    </message>
    <message>
        <source>A second publisher</source>
        <translation>第二个发布者</translation>
    </message>
    <message>
        <source>Is sent away</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Smaller pictures for players</source>
        <translation>供播放器使用的较小画面</translation>
    </message>
    <message>
        <source>Each is encoded beside the original and costs processor time while somebody watches it.</source>
        <translation>每个都在原始画面之外另行编码，有人观看时会占用处理器。</translation>
    </message>
    <message>
        <source>&amp;Keep of the past</source>
        <translation>保留过去内容(&amp;K)</translation>
    </message>
    <message>
        <source>A second &amp;publisher</source>
        <translation>第二个发布者(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;maller pictures</source>
        <translation>较小画面(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamPages</name>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>S&amp;treams …</source>
        <translation>流(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Analytics …</source>
        <translation>分析(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>castwright::StreamView</name>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Not on air</source>
        <translation>未直播</translation>
    </message>
    <message>
        <source>Sound of the live picture</source>
        <translation>直播画面的声音</translation>
    </message>
    <message>
        <source>Heard on the monitoring device. Click to mute.</source>
        <translation>正在监听设备上播放。点击静音。</translation>
    </message>
    <message>
        <source>Muted. Click to hear it on the monitoring device.</source>
        <translation>已静音。点击在监听设备上收听。</translation>
    </message>
</context>
<context>
    <name>castwright::StreamsModel</name>
    <message numerus="yes">
        <source>%1, %2, health: %3, %n watching, %4</source>
        <translation>
            <numerusform>%1，%2，健康度：%3，%n 人在看，%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>搜索流</translation>
    </message>
    <message>
        <source>&amp;Analytics of this stream</source>
        <translation>此流的分析(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;reate a stream …</source>
        <translation>创建流(&amp;C)…</translation>
    </message>
    <message>
        <source>There is no stream yet</source>
        <translation>还没有流</translation>
    </message>
    <message>
        <source>A stream is a place that OBS, a phone or a camera publishes to, over RTMP, SRT or HTTP, or something that is fetched from elsewhere. It can be watched in a browser, recorded, cut, sent on, and used as a source in a studio.

Create one, and copy its address and key into the program that publishes.</source>
        <translation>流是 OBS、手机或摄像头通过 RTMP、SRT 或 HTTP 发布到的地方，或从别处拉取的内容。它可以在浏览器中观看、录制、截取、转推，并用作工作室的来源。

请创建一个，并将其地址和密钥复制到用于发布的程序中。</translation>
    </message>
    <message>
        <source>Create the &amp;first stream …</source>
        <translation>创建第一个流(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n 个流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>%1 / %n 个流</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StudioFilesMenu</name>
    <message>
        <source>Imported: %1</source>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>全部已接收。</translation>
    </message>
    <message>
        <source>The studio is there. Please look at these:</source>
        <translation>工作室已就绪。请查看以下内容：</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要查看的内容</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import, also from OBS Studio …</source>
        <translation>导入，也可从 OBS Studio(&amp;I)…</translation>
    </message>
    <message>
        <source>Export the studio</source>
        <translation>导出工作室</translation>
    </message>
    <message>
        <source>Castwright studios (*.castwright)</source>
        <translation>Castwright 工作室 (*.castwright)</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>文件无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Exported to %1. Stream keys are not in the file.</source>
        <translation>已导出到 %1。文件中不含直播密钥。</translation>
    </message>
    <message>
        <source>Import a studio</source>
        <translation>导入工作室</translation>
    </message>
    <message>
        <source>Castwright studios and OBS scene collections (*.castwright *.json)</source>
        <translation>Castwright 工作室和 OBS 场景集合 (*.castwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Which OBS profile goes with it?</source>
        <translation>使用哪个 OBS 配置文件？</translation>
    </message>
    <message>
        <source>OBS profiles</source>
        <translation>OBS 配置文件</translation>
    </message>
    <message>
        <source>None: scenes and sources only</source>
        <translation>无：仅场景和来源</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>A profile brings the canvas, the bitrates and the service with its stream key.</source>
        <translation>配置文件包含画布、码率以及服务和直播密钥。</translation>
    </message>
    <message>
        <source>%1 is neither a Castwright studio nor an OBS scene collection.</source>
        <translation>%1 既不是 Castwright 工作室也不是 OBS 场景集合。</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 未导入：%2</translation>
    </message>
</context>
<context>
    <name>castwright::StudioSwitcher</name>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>+ Studio</source>
        <translation>+ 工作室</translation>
    </message>
    <message>
        <source>Add a studio</source>
        <translation>添加工作室</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>工作室(&amp;S)</translation>
    </message>
    <message>
        <source>My show</source>
        <translation>我的节目</translation>
    </message>
    <message>
        <source>Rename the studio</source>
        <translation>重命名工作室</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>Delete the studio</source>
        <translation>删除工作室</translation>
    </message>
    <message>
        <source>“%1” is deleted with its scenes, sources and destinations. This cannot be undone.</source>
        <translation>将删除“%1”及其场景、来源和目标。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>castwright::TargetDialog</name>
    <message>
        <source>Sent &amp;while the stream is on air</source>
        <translation>流直播期间转推(&amp;W)</translation>
    </message>
    <message>
        <source>Send the stream on</source>
        <translation>转推此流</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>更改服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address with the key</source>
        <translation>带密钥的地址</translation>
    </message>
    <message>
        <source>An RTMP, RTMPS or SRT address, with its key at the end.</source>
        <translation>RTMP、RTMPS 或 SRT 地址，末尾带密钥。</translation>
    </message>
    <message>
        <source>An empty address leaves it as it is.</source>
        <translation>地址留空则保持不变。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
</context>
<context>
    <name>castwright::TargetsTab</name>
    <message>
        <source>This stream is not sent on. Add a server, and it gets the stream as it comes in, without encoding it again.</source>
        <translation>此流没有转推。添加服务器后，它会按原样收到该流，不重新编码。</translation>
    </message>
    <message>
        <source>Servers that the stream is sent on to</source>
        <translation>此流转推到的服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>A&amp;dd a server …</source>
        <translation>添加服务器(&amp;D)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge …</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>停用(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ 已停用</translation>
    </message>
    <message>
        <source>● Sending</source>
        <translation>● 正在发送</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失败</translation>
    </message>
    <message>
        <source>○ Waits for the stream</source>
        <translation>○ 等待流</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“%1” gets the stream no more, and its address and key are forgotten.</source>
        <translation>“%1”不再接收此流，其地址和密钥会被清除。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>启用(&amp;I)</translation>
    </message>
</context>
<context>
    <name>castwright::TimePlot</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionBar</name>
    <message>
        <source>&amp;Take</source>
        <translation>切换(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>硬切(&amp;U)</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>转场</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>转场类型</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>转场时长</translation>
    </message>
    <message>
        <source>Puts the preview on program with the transition</source>
        <translation>以转场将预览切到节目</translation>
    </message>
    <message>
        <source>Puts the preview on program at once</source>
        <translation>立即将预览切到节目</translation>
    </message>
    <message>
        <source>Transition by hand</source>
        <translation>手动转场</translation>
    </message>
    <message>
        <source>Moves the transition by hand; at the end the preview is on program</source>
        <translation>手动推动转场；到尽头时预览成为节目</translation>
    </message>
    <message>
        <source>&amp;More …</source>
        <translation>更多…(&amp;M)</translation>
    </message>
    <message>
        <source>More about the transition</source>
        <translation>转场的更多设置</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionDialog</name>
    <message>
        <source>The film at the moment of the change</source>
        <translation>切换瞬间的影片画面</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>转场</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>转场类型</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>转场时长</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>时长(&amp;L)</translation>
    </message>
    <message>
        <source>A film, best with transparency, is played over the change. Under it the scenes change at one moment.</source>
        <translation>切换时在上方播放影片（最好带透明度）；其下的场景在一瞬间切换。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>File of the film</source>
        <translation>影片文件</translation>
    </message>
    <message>
        <source>When the scenes change</source>
        <translation>场景切换的时刻</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Volume of the film</source>
        <translation>影片音量</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>影片(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Scenes change &amp;after</source>
        <translation>场景切换于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>音量(&amp;V)</translation>
    </message>
    <message>
        <source>A file on this machine</source>
        <translation>本机上的文件</translation>
    </message>
</context>
<context>
    <name>castwright::TrimDialog</name>
    <message>
        <source>Cut a part out</source>
        <translation>截取一段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>%1, part</source>
        <translation>%1，片段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>截取(&amp;C)</translation>
    </message>
    <message>
        <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
        <translation>长 %1。画面不重新编码，不会有任何损失。</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>结束必须在开始之后。</translation>
    </message>
    <message>
        <source>The picture at the slider</source>
        <translation>滑块处的画面</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>片段的第一帧</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>片段的最后一帧</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>影片中的位置</translation>
    </message>
    <message>
        <source>Arrow keys go by a picture, Page Up and Page Down by a second</source>
        <translation>方向键移动一帧，Page Up 和 Page Down 移动一秒</translation>
    </message>
    <message>
        <source>&amp;Begins here</source>
        <translation>从此处开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ends here</source>
        <translation>到此处结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
</context>
<context>
    <name>castwright::Uploader</name>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 未被接受：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>The upload of %1 was ended.</source>
        <translation>%1 的上传已结束。</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 未发送：%2</translation>
    </message>
</context>
<context>
    <name>castwright::WatchTab</name>
    <message>
        <source>Comes in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>正在观看</translation>
    </message>
    <message>
        <source>C&amp;lip the last 30 s</source>
        <translation>截取最近 30 秒(&amp;L)</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>截取一段(&amp;P)…</translation>
    </message>
    <message>
        <source>Send the publisher awa&amp;y …</source>
        <translation>断开发布者(&amp;Y)…</translation>
    </message>
    <message>
        <source>Send the publisher away</source>
        <translation>断开发布者</translation>
    </message>
    <message>
        <source>&amp;Send away</source>
        <translation>断开(&amp;S)</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>健康度：%1</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>%1，来自 %2，已 %3</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>流入 %1，流出 %2</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Last on air until %1</source>
        <translation>上次直播至 %1</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>%1 的剪辑</translation>
    </message>
    <message>
        <source>The last half minute is being cut. It will be among the clips and in the library.</source>
        <translation>正在截取最近半分钟。它会出现在剪辑和媒体库中。</translation>
    </message>
    <message>
        <source>The connection is closed. With a good key the publisher may come again.</source>
        <translation>连接将被关闭。使用有效密钥的发布者可以再次连接。</translation>
    </message>
</context>
<context>
    <name>castwright::WebhookEditor</name>
    <message>
        <source>&amp;Active</source>
        <translation>启用(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ll events, those of later versions too</source>
        <translation>全部事件，包括以后版本的(&amp;L)</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>添加 Webhook</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>更改 Webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Choose at least one event, or all of them.</source>
        <translation>请至少选择一个事件，或全选。</translation>
    </message>
</context>
<context>
    <name>castwright::WebhooksDialog</name>
    <message>
        <source>&amp;Change …</source>
        <translation>更改…(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Castwright posts what happens to these addresses, signed, and tries again for a day when nobody answers.</source>
        <translation>Castwright 将发生的事件签名后发送到这些地址，无应答时会重试一天。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Add a webhook …</source>
        <translation>添加 Webhook…(&amp;A)</translation>
    </message>
    <message>
        <source>Signing secret of the new webhook</source>
        <translation>新 Webhook 的签名密钥</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>复制签名密钥</translation>
    </message>
    <message>
        <source>The signing secret; copy it now, it is not shown again:</source>
        <translation>签名密钥；请立即复制，之后不再显示：</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>● Active</source>
        <translation>● 已启用</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ 已暂停</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>A test is on its way. What became of it is in the list below.</source>
        <translation>测试已发出。结果见下方列表。</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>删除 Webhook</translation>
    </message>
    <message>
        <source>Nothing is posted to %1 any more, and its log goes too.</source>
        <translation>不再向 %1 发送任何内容，其日志也会删除。</translation>
    </message>
    <message>
        <source>Webhooks of the stream proxy</source>
        <translation>流代理的 Webhook</translation>
    </message>
    <message>
        <source>No webhook yet. Add one, and what happens is posted to its address from then on.</source>
        <translation>还没有 Webhook。添加一个，此后发生的事件就会发送到它的地址。</translation>
    </message>
</context>
<context>
    <name>castwright::WelcomeDialog</name>
    <message>
        <source>Welcome to Castwright</source>
        <translation>欢迎使用 Castwright</translation>
    </message>
    <message>
        <source>&amp;Skip the introduction</source>
        <translation>跳过入门(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Stream &amp;live to platforms</source>
        <translation>向平台直播(&amp;L)</translation>
    </message>
    <message>
        <source>To one or many at once, and record beside it.</source>
        <translation>同时向一个或多个平台，并可录制。</translation>
    </message>
    <message>
        <source>&amp;Record only</source>
        <translation>仅录制(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>数据不会离开本机。</translation>
    </message>
    <message>
        <source>&amp;Try it out first</source>
        <translation>先试试(&amp;T)</translation>
    </message>
    <message>
        <source>A test picture to a test destination on this machine.</source>
        <translation>把测试画面发送到本机的测试目标。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Five steps, three minutes; everything can be changed later.</source>
        <translation>五个步骤，三分钟；之后都可以更改。</translation>
    </message>
    <message>
        <source>Looking for encoders …</source>
        <translation>正在查找编码器…</translation>
    </message>
    <message>
        <source>How much your line can carry decides how good the picture can be. Measuring sends data for some seconds to a server on the internet.</source>
        <translation>线路能承载多少决定画面能有多好。测量会向互联网服务器发送几秒数据。</translation>
    </message>
    <message>
        <source>&amp;Measure the line</source>
        <translation>测量线路(&amp;M)</translation>
    </message>
    <message>
        <source>What can this machine carry?</source>
        <translation>这台机器能承载多少？</translation>
    </message>
    <message>
        <source>Castwright looks at the encoders it finds and, if you like, at your line.</source>
        <translation>Castwright 会查看找到的编码器，也可以查看您的线路。</translation>
    </message>
    <message>
        <source>My &amp;screen</source>
        <translation>我的屏幕(&amp;S)</translation>
    </message>
    <message>
        <source>All of it; you can choose a part later.</source>
        <translation>整个屏幕；之后可以选择一部分。</translation>
    </message>
    <message>
        <source>My &amp;camera</source>
        <translation>我的摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>The first one that is found, and the default microphone.</source>
        <translation>找到的第一个摄像头和默认麦克风。</translation>
    </message>
    <message>
        <source>A &amp;test picture</source>
        <translation>测试画面(&amp;T)</translation>
    </message>
    <message>
        <source>With a clock in it and a tone, so that you see and hear that it works.</source>
        <translation>带时钟和声音，让您看到也听到它在工作。</translation>
    </message>
    <message>
        <source>What shall be seen?</source>
        <translation>要显示什么？</translation>
    </message>
    <message>
        <source>The first source of your studio; you can add as many as you like.</source>
        <translation>工作室的第一个来源；可以随意添加更多。</translation>
    </message>
    <message>
        <source>A test &amp;destination on this machine, to be watched in a browser</source>
        <translation>本机测试目标，在浏览器中观看(&amp;D)</translation>
    </message>
    <message>
        <source>A &amp;recording</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>A &amp;platform: I have its stream key at hand</source>
        <translation>平台：我手头有直播密钥(&amp;P)</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>要发送到哪里？</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button on the last page.</source>
        <translation>在最后一页按下按钮之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Go live, look at it, and end it again with the red button in the window.</source>
        <translation>开始直播，看一看，再用窗口中的红色按钮结束。</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>开始直播(&amp;G)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>✓ The processor encodes the picture; no graphics card was found that can.</source>
        <translation>✓ 由处理器编码画面；没有找到能编码的显卡。</translation>
    </message>
    <message>
        <source>✓ The graphics card can encode the picture (%1); the processor stays free for the rest.</source>
        <translation>✓ 显卡可以编码画面 (%1)；处理器可用于其他工作。</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>无法测量：%1</translation>
    </message>
    <message>
        <source>✓ Your line carries %1 Mbit/s.</source>
        <translation>✓ 您的线路可承载 %1 Mbit/s。</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>测试画面</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Test destination</source>
        <translation>测试目标</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&lt;b&gt;● You are on air.&lt;/b&gt;</source>
        <translation>&lt;b&gt;● 您正在直播。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Everything is prepared.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>Watch it in VLC or in a browser that plays HLS: %1</source>
        <translation>在 VLC 或支持 HLS 的浏览器中观看：%1</translation>
    </message>
    <message>
        <source>Suggested: %1 × %2, %3 kbit/s</source>
        <translation>建议：%1 × %2，%3 kbit/s</translation>
    </message>
</context>
</TS>
