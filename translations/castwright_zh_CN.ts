<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AskName</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
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
            <source>Stream id</source>
            <translation>流 ID</translation>
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
            <source>In the event's settings under Stream with RTMP.</source>
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
            <source>In the server's admin page under Configuration, Server setup, Stream keys. Put your server's name into the address.</source>
            <translation>在服务器管理页的 Configuration、Server setup、Stream keys 中。请把服务器名填入地址。</translation>
        </message>
        <message>
            <source>Your server</source>
            <translation>您的服务器</translation>
        </message>
        <message>
            <source>Choose Publish, Go live; the live's settings show the address and the key. Put your server's name into the address.</source>
            <translation>选择“发布”“开始直播”；直播设置会显示地址和密钥。请把服务器名填入地址。</translation>
        </message>
        <message>
            <source>Your server, over TLS</source>
            <translation>您的服务器，通过 TLS</translation>
        </message>
        <message>
            <source>The key is the path's name; for SRT the stream id is publish: and the path. Put your server's name into the address.</source>
            <translation>密钥是路径名；SRT 的流 ID 是 publish: 加路径。请把服务器名填入地址。</translation>
        </message>
        <message>
            <source>Own RTMP server</source>
            <translation>自有 RTMP 服务器</translation>
        </message>
        <message>
            <source>The server's address and, apart from it, the stream key.</source>
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
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
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
            <source>State of %1</source>
            <translation>%1 的状态</translation>
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
            <source>&amp;Try the failed ones again</source>
            <translation>重试失败的目标(&amp;T)</translation>
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
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
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
            <source>Check the server's name and this machine's network.</source>
            <translation>请检查服务器名称和本机网络。</translation>
        </message>
        <message>
            <source>Check address and port; the server may be down.</source>
            <translation>请检查地址和端口；服务器可能已停止。</translation>
        </message>
        <message>
            <source>Check this machine's network; it goes on trying.</source>
            <translation>请检查本机网络；会继续尝试。</translation>
        </message>
        <message>
            <source>The server does not answer; it goes on trying.</source>
            <translation>服务器没有响应；会继续尝试。</translation>
        </message>
        <message>
            <source>Check the address; the server's certificate is not accepted.</source>
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
            <source>Choose H.264 in the destination's encoder settings.</source>
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
            <source>Choose another encoder in the destination's settings.</source>
            <translation>请在目标设置中选择其他编码器。</translation>
        </message>
        <message>
            <source>The slate is shown instead. Check the source's settings; it comes back by itself.</source>
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
    </context>
    <context>
        <name>castwright::ProblemList::ProblemList</name>
        <message>
            <source>Check the destination's settings, then retry.</source>
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
    </context>
    <context>
        <name>castwright::Projector</name>
        <message>
            <source>Program</source>
            <translation>节目</translation>
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
            <source> s</source>
            <translation> s</translation>
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
            <source>Start with the window &amp;minimised</source>
            <translation>启动时最小化窗口(&amp;M)</translation>
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
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
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
            <source>%1 per second</source>
            <translation>每秒 %1</translation>
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
            <source>&amp;To</source>
            <translation>到(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Cut</source>
            <translation>硬切(&amp;C)</translation>
        </message>
        <message>
            <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
            <translation>长 %1。画面不重新编码，不会有任何损失。</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>结束必须在开始之后。</translation>
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
            <source>Suggested: %1 x %2, %3 kbit/s</source>
            <translation>建议：%1 x %2，%3 kbit/s</translation>
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
    </context>
</TS>
