<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>AskName</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>FieldNames</name>
        <message>
            <source>Alignment</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>強さ</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>終わりに</translation>
        </message>
        <message>
            <source>Attack</source>
            <translation>アタック</translation>
        </message>
        <message>
            <source>Sound bitrate</source>
            <translation>音声ビットレート</translation>
        </message>
        <message>
            <source>Sound tracks</source>
            <translation>音声トラック</translation>
        </message>
        <message>
            <source>Go live by itself after a crash</source>
            <translation>クラッシュ後に自動で配信を再開</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>B-frames</source>
            <translation>Bフレーム</translation>
        </message>
        <message>
            <source>Soft edge</source>
            <translation>境界のぼかし</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>太字</translation>
        </message>
        <message>
            <source>From the bottom</source>
            <translation>下から</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>明るさ</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>認証局</translation>
        </message>
        <message>
            <source>What the machine plays</source>
            <translation>このマシンの再生音</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Codec</source>
            <translation>コーデック</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>コンテナ</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>コントラスト</translation>
        </message>
        <message>
            <source>Countdown to</source>
            <translation>カウントダウンの終わり</translation>
        </message>
        <message>
            <source>Quality (CRF)</source>
            <translation>品質 (CRF)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>ディスプレイ</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>Loudness of the noise</source>
            <translation>ノイズの大きさ</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>フォント</translation>
        </message>
        <message>
            <source>Frame rate</source>
            <translation>フレームレート</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>ゲイン</translation>
        </message>
        <message>
            <source>Gamma</source>
            <translation>ガンマ</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
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
            <translation>キーフレーム間隔</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>左から</translation>
        </message>
        <message>
            <source>Gain afterwards</source>
            <translation>後段ゲイン</translation>
        </message>
        <message>
            <source>From the library</source>
            <translation>ライブラリから</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>モード</translation>
        </message>
        <message>
            <source>Listen on</source>
            <translation>モニター先</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>縁取り</translation>
        </message>
        <message>
            <source>Width of the outline</source>
            <translation>縁取りの幅</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>パターン</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>半径</translation>
        </message>
        <message>
            <source>Rate control</source>
            <translation>レート制御</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>レシオ</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>除去量</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Replay buffer</source>
            <translation>リプレイバッファ</translation>
        </message>
        <message>
            <source>From the right</source>
            <translation>右から</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>彩度</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>シーン</translation>
        </message>
        <message>
            <source>Scrolling</source>
            <translation>スクロール</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>セグメント</translation>
        </message>
        <message>
            <source>Length of a segment</source>
            <translation>セグメントの長さ</translation>
        </message>
        <message>
            <source>Show the pointer</source>
            <translation>ポインターを表示</translation>
        </message>
        <message>
            <source>Nearness of the colour</source>
            <translation>色の近さ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Reflections taken out</source>
            <translation>映り込みの除去</translation>
        </message>
        <message>
            <source>Begin at</source>
            <translation>開始位置</translation>
        </message>
        <message>
            <source>Stream id</source>
            <translation>ストリームID</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>強度</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>しきい値</translation>
        </message>
        <message>
            <source>Test tone</source>
            <translation>テストトーン</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>上から</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Picture bitrate</source>
            <translation>映像ビットレート</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>幅</translation>
        </message>
        <message>
            <source>Segments in the list</source>
            <translation>リストのセグメント数</translation>
        </message>
        <message>
            <source>The best there is</source>
            <translation>使える中で最良</translation>
        </message>
        <message>
            <source>Colour bars</source>
            <translation>カラーバー</translation>
        </message>
        <message>
            <source>Calls the server</source>
            <translation>サーバーに接続する</translation>
        </message>
        <message>
            <source>Constant bitrate</source>
            <translation>固定ビットレート</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>中央</translation>
        </message>
        <message>
            <source>Frame counter</source>
            <translation>フレームカウンター</translation>
        </message>
        <message>
            <source>Constant quality</source>
            <translation>固定品質</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Hold the last picture</source>
            <translation>最後の映像を保持</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Waits to be called</source>
            <translation>接続を待つ</translation>
        </message>
        <message>
            <source>Begin again</source>
            <translation>最初から繰り返す</translation>
        </message>
        <message>
            <source>Main canvas</source>
            <translation>メインキャンバス</translation>
        </message>
        <message>
            <source>Moving picture</source>
            <translation>動く映像</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>ソフトウェア</translation>
        </message>
        <message>
            <source>Variable bitrate</source>
            <translation>可変ビットレート</translation>
        </message>
        <message>
            <source>Vertical canvas</source>
            <translation>縦型キャンバス</translation>
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
            <translation>マイ番組</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Like the system</source>
            <translation>システムに合わせる</translation>
        </message>
    </context>
    <context>
        <name>Platforms</name>
        <message>
            <source>In YouTube Studio choose Create, Go live, Stream. The key stands under Stream settings.</source>
            <translation>YouTube Studioで「作成」「ライブ配信を開始」「配信」を選びます。キーは配信設定にあります。</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>メイン</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Primary, without TLS</source>
            <translation>メイン、TLSなし</translation>
        </message>
        <message>
            <source>Backup, without TLS</source>
            <translation>バックアップ、TLSなし</translation>
        </message>
        <message>
            <source>In the creator dashboard under Settings, Stream: Primary stream key.</source>
            <translation>クリエイターダッシュボードの「設定」「配信」にあるプライマリストリームキーです。</translation>
        </message>
        <message>
            <source>In Live Producer choose Streaming software and copy the stream key.</source>
            <translation>ライブプロデューサーで「ストリーミングソフトウェア」を選び、ストリームキーをコピーします。</translation>
        </message>
        <message>
            <source>Second address</source>
            <translation>2つ目のアドレス</translation>
        </message>
        <message>
            <source>In the dashboard under Settings, Stream URL and key. If the address there is another one, paste it here.</source>
            <translation>ダッシュボードの Settings、Stream URL and key にあります。アドレスが違うときはここに貼り付けてください。</translation>
        </message>
        <message>
            <source>In LIVE Center choose Go LIVE, Streaming software. Server address and key are made for each stream; paste both.</source>
            <translation>LIVE Centerで Go LIVE、Streaming software を選びます。アドレスとキーは配信ごとに変わるので、両方を貼り付けてください。</translation>
        </message>
        <message>
            <source>Make a live event, choose Custom stream (RTMP) and get the address and key of your region; paste both.</source>
            <translation>ライブイベントを作り、Custom stream (RTMP) を選んで、地域のアドレスとキーを両方貼り付けてください。</translation>
        </message>
        <message>
            <source>In the event's settings under Stream with RTMP.</source>
            <translation>イベント設定の Stream with RTMP にあります。</translation>
        </message>
        <message>
            <source>Without TLS</source>
            <translation>TLSなし</translation>
        </message>
        <message>
            <source>On the dashboard choose RTMP settings and copy the stream key.</source>
            <translation>ダッシュボードでRTMP設定を開き、ストリームキーをコピーします。</translation>
        </message>
        <message>
            <source>In the dashboard under Stream, Live inputs, Connection information.</source>
            <translation>ダッシュボードの Stream、Live inputs、Connection information にあります。</translation>
        </message>
        <message>
            <source>In the dashboard under Video, Live streams: Stream key.</source>
            <translation>ダッシュボードの Video、Live streams にある Stream key です。</translation>
        </message>
        <message>
            <source>Over TLS</source>
            <translation>TLS経由</translation>
        </message>
        <message>
            <source>In Trovo Studio under Stream.</source>
            <translation>Trovo Studioの Stream にあります。</translation>
        </message>
        <message>
            <source>In the server's admin page under Configuration, Server setup, Stream keys. Put your server's name into the address.</source>
            <translation>サーバーの管理画面の Configuration、Server setup、Stream keys にあります。アドレスにサーバー名を入れてください。</translation>
        </message>
        <message>
            <source>Your server</source>
            <translation>自分のサーバー</translation>
        </message>
        <message>
            <source>Choose Publish, Go live; the live's settings show the address and the key. Put your server's name into the address.</source>
            <translation>「公開」「ライブ配信」を選ぶと、設定にアドレスとキーが表示されます。アドレスにサーバー名を入れてください。</translation>
        </message>
        <message>
            <source>Your server, over TLS</source>
            <translation>自分のサーバー、TLS経由</translation>
        </message>
        <message>
            <source>The key is the path's name; for SRT the stream id is publish: and the path. Put your server's name into the address.</source>
            <translation>キーはパスの名前です。SRTのストリームIDは publish: とパスです。アドレスにサーバー名を入れてください。</translation>
        </message>
        <message>
            <source>Own RTMP server</source>
            <translation>自前のRTMPサーバー</translation>
        </message>
        <message>
            <source>The server's address and, apart from it, the stream key.</source>
            <translation>サーバーのアドレスと、それとは別にストリームキーが必要です。</translation>
        </message>
        <message>
            <source>Host and port of the receiver.</source>
            <translation>受信側のホストとポートです。</translation>
        </message>
        <message>
            <source>HLS on this machine</source>
            <translation>このマシンのHLS</translation>
        </message>
        <message>
            <source>Served by Castwright itself; any player on the network can watch.</source>
            <translation>Castwright自身が配信します。ネットワーク上のどのプレーヤーでも見られます。</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>録画</translation>
        </message>
        <message>
            <source>An MP4 file in the recordings folder that plays even after a crash.</source>
            <translation>録画フォルダーのMP4ファイル。クラッシュしても再生できます。</translation>
        </message>
        <message>
            <source>Nearest, over TLS</source>
            <translation>最寄り、TLS経由</translation>
        </message>
        <message>
            <source>Nearest</source>
            <translation>最寄り</translation>
        </message>
        <message>
            <source>Autodetect</source>
            <translation>自動検出</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Hello</source>
            <translation>こんにちは</translation>
        </message>
        <message>
            <source>Bars, a moving picture or a frame counter, with a tone: to try things out.</source>
            <translation>カラーバー、動く映像、フレームカウンターと音声。お試し用です。</translation>
        </message>
        <message>
            <source>One colour over the whole box, for backgrounds.</source>
            <translation>枠全体を1色で塗ります。背景に使えます。</translation>
        </message>
        <message>
            <source>A picture from a file or the library: PNG, JPEG, WebP, SVG or GIF.</source>
            <translation>ファイルかライブラリの画像：PNG、JPEG、WebP、SVG、GIF。</translation>
        </message>
        <message>
            <source>Words in any font. {clock}, {date} and {countdown} are filled in.</source>
            <translation>好きなフォントの文字。{clock}、{date}、{countdown} は置き換えられます。</translation>
        </message>
        <message>
            <source>A film or music file, once, in a loop or as a list.</source>
            <translation>動画や音楽のファイルを、1回、繰り返し、またはリストで再生します。</translation>
        </message>
        <message>
            <source>What is on a screen of this machine, whole or in part.</source>
            <translation>このマシンの画面の全体または一部です。</translation>
        </message>
        <message>
            <source>A webcam or capture card.</source>
            <translation>ウェブカメラやキャプチャーカードです。</translation>
        </message>
        <message>
            <source>A microphone, or what this machine plays.</source>
            <translation>マイク、またはこのマシンの再生音です。</translation>
        </message>
        <message>
            <source>A stream from another machine: RTMP, SRT, RTSP, HLS or MPEG-TS.</source>
            <translation>ほかのマシンからのストリーム：RTMP、SRT、RTSP、HLS、MPEG-TS。</translation>
        </message>
        <message>
            <source>All that is in another scene, as one piece.</source>
            <translation>別のシーンの内容を、ひとまとまりで表示します。</translation>
        </message>
    </context>
    <context>
        <name>castwright::ApiKeysDialog</name>
        <message>
            <source>API keys</source>
            <translation>APIキー</translation>
        </message>
        <message>
            <source>Other programs drive this studio at %1/v1. The documentation is at %1/docs.</source>
            <translation>ほかのプログラムは %1/v1 でこのスタジオを操作できます。ドキュメントは %1/docs にあります。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>何に使いますか？</translation>
        </message>
        <message>
            <source>Name of the new key</source>
            <translation>新しいキーの名前</translation>
        </message>
        <message>
            <source>Scope %1</source>
            <translation>権限 %1</translation>
        </message>
        <message>
            <source>&amp;Create a key</source>
            <translation>キーを作成(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Revoke the selected key</source>
            <translation>選択したキーを無効化(&amp;R)</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>コピー(&amp;O)</translation>
        </message>
        <message>
            <source>Copy the new key</source>
            <translation>新しいキーをコピー</translation>
        </message>
        <message>
            <source>Copy it now, it is not shown again:</source>
            <translation>今コピーしてください。二度と表示されません：</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>無効</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>castwright::CanvasView</name>
        <message>
            <source>Canvas</source>
            <translation>キャンバス</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>何も選択されていません</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>選択：%1</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Resize</source>
            <translation>サイズ変更</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>クロップ</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>回転</translation>
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
            <translation>チャット</translation>
        </message>
        <message>
            <source>Chat messages</source>
            <translation>チャットメッセージ</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>メッセージを書く</translation>
        </message>
        <message>
            <source>Write to the chat …</source>
            <translation>チャットに書く…</translation>
        </message>
        <message>
            <source>Newer messages ↓</source>
            <translation>新しいメッセージ ↓</translation>
        </message>
        <message>
            <source>Go to the newest message</source>
            <translation>最新のメッセージへ</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>メッセージを送信</translation>
        </message>
    </context>
    <context>
        <name>castwright::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>何をしますか？</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>コマンドを検索</translation>
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
            <translation>ウィンドウを表示/非表示(&amp;W)</translation>
        </message>
        <message>
            <source>Castwright – on air: %1</source>
            <translation>Castwright – 放送中：%1</translation>
        </message>
        <message>
            <source>Castwright – off air</source>
            <translation>Castwright – 放送していません</translation>
        </message>
        <message>
            <source>A show is live</source>
            <translation>番組を配信中です</translation>
        </message>
        <message>
            <source>On air</source>
            <translation>放送中</translation>
        </message>
        <message>
            <source>Off air</source>
            <translation>放送終了</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 が失敗しました</translation>
        </message>
        <message>
            <source>%1 is reconnecting</source>
            <translation>%1 が再接続しています</translation>
        </message>
        <message>
            <source>%1 is on air again</source>
            <translation>%1 が放送に戻りました</translation>
        </message>
    </context>
    <context>
        <name>castwright::DestinationDialog</name>
        <message>
            <source>&amp;Ingest</source>
            <translation>インジェスト(&amp;I)</translation>
        </message>
        <message>
            <source>Taken along when &amp;going live</source>
            <translation>配信開始に含める(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Encoder settings of its own</source>
            <translation>専用のエンコーダー設定(&amp;E)</translation>
        </message>
        <message>
            <source>Add a destination</source>
            <translation>配信先を追加</translation>
        </message>
        <message>
            <source>Change the destination</source>
            <translation>配信先を変更</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Ingest server</source>
            <translation>インジェストサーバー</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>サーバーアドレス</translation>
        </message>
        <message>
            <source>Main canvas</source>
            <translation>メインキャンバス</translation>
        </message>
        <message>
            <source>Vertical canvas</source>
            <translation>縦型キャンバス</translation>
        </message>
        <message>
            <source>Picture that is sent</source>
            <translation>送る映像</translation>
        </message>
        <message>
            <source>&amp;Platform</source>
            <translation>プラットフォーム(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Server address</source>
            <translation>サーバーアドレス(&amp;S)</translation>
        </message>
        <message>
            <source>Stream &amp;key</source>
            <translation>ストリームキー(&amp;K)</translation>
        </message>
        <message>
            <source>Pi&amp;cture</source>
            <translation>映像(&amp;C)</translation>
        </message>
        <message>
            <source>Stream key</source>
            <translation>ストリームキー</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show the stream key</source>
            <translation>ストリームキーを表示</translation>
        </message>
        <message>
            <source>These settings are in use already: no further encode is needed.</source>
            <translation>この設定は使用中です。追加のエンコードは不要です。</translation>
        </message>
        <message>
            <source>⚠ This needs a second encode: by what the present one takes, about %1 % of one processor core more.</source>
            <translation>⚠ 2つ目のエンコードが必要です。現在の負荷から、CPU 1コアの約 %1 % が追加で必要です。</translation>
        </message>
        <message>
            <source>⚠ This needs a second encode, which costs about as much processor time as the first.</source>
            <translation>⚠ 2つ目のエンコードが必要です。最初のものと同じくらいのCPU時間がかかります。</translation>
        </message>
        <message>
            <source>Open that page</source>
            <translation>そのページを開く</translation>
        </message>
        <message>
            <source>It takes up to %1 kbit/s of picture and %2 kbit/s of sound.</source>
            <translation>映像は %1 kbit/s、音声は %2 kbit/s まで受け付けます。</translation>
        </message>
        <message>
            <source>Sound tracks in the file</source>
            <translation>ファイルの音声トラック</translation>
        </message>
        <message>
            <source>Numbers from 1 to 6 with commas, for example 1, 2. Which source is heard on which track is set in the mixer.</source>
            <translation>1から6の数字をカンマで区切ります。例：1, 2。どのソースをどのトラックに入れるかはミキサーで設定します。</translation>
        </message>
        <message>
            <source>Sound &amp;tracks</source>
            <translation>音声トラック(&amp;T)</translation>
        </message>
        <message>
            <source>Leave the key empty to keep it.</source>
            <translation>空のままにするとキーは変わりません。</translation>
        </message>
    </context>
    <context>
        <name>castwright::DestinationsPanel</name>
        <message>
            <source>● On air</source>
            <translation>● 放送中</translation>
        </message>
        <message>
            <source>◌ Connecting</source>
            <translation>◌ 接続中</translation>
        </message>
        <message>
            <source>↻ Reconnecting</source>
            <translation>↻ 再接続中</translation>
        </message>
        <message>
            <source>‖ Stalled</source>
            <translation>‖ 停滞</translation>
        </message>
        <message>
            <source>✕ Failed</source>
            <translation>✕ 失敗</translation>
        </message>
        <message>
            <source>○ Off</source>
            <translation>○ オフ</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message numerus="yes">
            <source>%n dropped</source>
            <translation>
                <numerusform>ドロップ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>attempt %1 in %2 s</source>
            <translation>%1 回目、%2 秒後</translation>
        </message>
        <message>
            <source>Destinations</source>
            <translation>配信先</translation>
        </message>
        <message>
            <source>Nowhere to send to yet. Add a platform, a server or a recording.</source>
            <translation>まだ配信先がありません。プラットフォーム、サーバー、録画を追加してください。</translation>
        </message>
        <message>
            <source>Add a destination</source>
            <translation>配信先を追加</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>編集(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Retry now</source>
            <translation>今すぐ再試行(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy diagnostics</source>
            <translation>診断をコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete …</source>
            <translation>削除(&amp;D)…</translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation>今すぐ再試行</translation>
        </message>
        <message>
            <source>Bitrate of the last ten minutes</source>
            <translation>直近10分のビットレート</translation>
        </message>
        <message>
            <source>Bitrate</source>
            <translation>ビットレート</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Take along</source>
            <translation>含める</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>除く</translation>
        </message>
        <message>
            <source>%1 is taken along when going live</source>
            <translation>%1 は配信開始に含まれます</translation>
        </message>
        <message>
            <source>Retry %1 now</source>
            <translation>%1 を今すぐ再試行</translation>
        </message>
        <message>
            <source>Show the bitrate of %1</source>
            <translation>%1 のビットレートを表示</translation>
        </message>
        <message>
            <source>State of %1</source>
            <translation>%1 の状態</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Stop %1</source>
            <translation>%1 を停止</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>%1 を開始</translation>
        </message>
        <message>
            <source>Delete the destination</source>
            <translation>配信先を削除</translation>
        </message>
        <message>
            <source>Delete “%1” with its stream key?</source>
            <translation>「%1」とそのストリームキーを削除しますか？</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>castwright::FieldForm</name>
        <message>
            <source>Show what there is</source>
            <translation>一覧を表示</translation>
        </message>
    </context>
    <context>
        <name>castwright::FileField</name>
        <message>
            <source>Choose a file</source>
            <translation>ファイルを選択</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
    </context>
    <context>
        <name>castwright::FiltersDialog</name>
        <message>
            <source>Chroma key</source>
            <translation>クロマキー</translation>
        </message>
        <message>
            <source>Colour correction</source>
            <translation>色補正</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>クロップ</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>ぼかし</translation>
        </message>
        <message>
            <source>Sharpen</source>
            <translation>シャープ</translation>
        </message>
        <message>
            <source>Look (LUT)</source>
            <translation>ルック (LUT)</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>ゲイン</translation>
        </message>
        <message>
            <source>Noise gate</source>
            <translation>ノイズゲート</translation>
        </message>
        <message>
            <source>Compressor</source>
            <translation>コンプレッサー</translation>
        </message>
        <message>
            <source>Limiter</source>
            <translation>リミッター</translation>
        </message>
        <message>
            <source>Noise suppression</source>
            <translation>ノイズ抑制</translation>
        </message>
        <message>
            <source>No filters yet. Add one: a chroma key, a noise gate …</source>
            <translation>まだフィルターがありません。クロマキーやノイズゲートなどを追加してください…</translation>
        </message>
        <message>
            <source>Filters of %1</source>
            <translation>%1 のフィルター</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>フィルターを追加</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>映像</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>音声</translation>
        </message>
        <message>
            <source>Apply the filter earlier</source>
            <translation>フィルターを先に適用</translation>
        </message>
        <message>
            <source>Apply the filter later</source>
            <translation>フィルターを後で適用</translation>
        </message>
        <message>
            <source>Delete the filter</source>
            <translation>フィルターを削除</translation>
        </message>
        <message>
            <source>Filters, the first is applied first</source>
            <translation>フィルター、先頭から順に適用</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
    </context>
    <context>
        <name>castwright::GoLiveBar</name>
        <message>
            <source>&amp;Go live</source>
            <translation>配信開始(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;End</source>
            <translation>終了(&amp;E)</translation>
        </message>
        <message>
            <source>Really end the show</source>
            <translation>本当に番組を終了</translation>
        </message>
        <message>
            <source>&amp;Stop the countdown</source>
            <translation>カウントダウンを中止(&amp;S)</translation>
        </message>
        <message>
            <source>Stay on air</source>
            <translation>放送を続ける</translation>
        </message>
        <message>
            <source>Time on air</source>
            <translation>放送時間</translation>
        </message>
        <message>
            <source>&amp;Try the failed ones again</source>
            <translation>失敗した配信先を再試行(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Check connections</source>
            <translation>接続を確認(&amp;C)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Live in %n s</source>
            <translation>
                <numerusform>%n 秒後に配信(&amp;L)</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a destination first.</source>
            <translation>先に配信先を追加してください。</translation>
        </message>
        <message>
            <source>Not on air: %1. The others are not affected.</source>
            <translation>放送されていません：%1。ほかには影響ありません。</translation>
        </message>
        <message>
            <source>%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %</source>
            <translation>%1 fps · %2 Mbit/s · ドロップ %3 · CPU %4 %</translation>
        </message>
    </context>
    <context>
        <name>castwright::HotkeysPage</name>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Hotkeys</source>
            <translation>ホットキー</translation>
        </message>
        <message>
            <source>Keys of: %1</source>
            <translation>キー：%1</translation>
        </message>
        <message>
            <source>%1 is taken from “%2”.</source>
            <translation>%1 は「%2」から外されます。</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>常時</translation>
        </message>
        <message>
            <source>Answers to its keys while another program is in front, too</source>
            <translation>ほかのプログラムが前面にあるときもキーに反応します</translation>
        </message>
    </context>
    <context>
        <name>castwright::LevelMeter</name>
        <message>
            <source>Level</source>
            <translation>レベル</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>無音</translation>
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
            <translation>%2 中 %1 受信済み</translation>
        </message>
        <message>
            <source>Being looked at …</source>
            <translation>確認中…</translation>
        </message>
    </context>
    <context>
        <name>castwright::LibraryPanel</name>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>The library is empty. Drop pictures, films or sounds here, or press the arrow.</source>
            <translation>ライブラリは空です。画像、動画、音声をここにドロップするか、矢印を押してください。</translation>
        </message>
        <message>
            <source>Bring files into the library</source>
            <translation>ファイルをライブラリに追加</translation>
        </message>
        <message>
            <source>Show as a grid</source>
            <translation>グリッドで表示</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>ライブラリを検索</translation>
        </message>
        <message>
            <source>Media library</source>
            <translation>メディアライブラリ</translation>
        </message>
        <message>
            <source>End the upload</source>
            <translation>アップロードを中止</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>ソースを追加</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Delete from the library</source>
            <translation>ライブラリから削除</translation>
        </message>
        <message>
            <source>Delete “%1”? The file cannot be brought back.</source>
            <translation>「%1」を削除しますか？ファイルは元に戻せません。</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Add to the scene</source>
            <translation>シーンに追加(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Rename …</source>
            <translation>名前を変更(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Delete …</source>
            <translation>削除(&amp;D)…</translation>
        </message>
        <message>
            <source>Upload of %1</source>
            <translation>%1 のアップロード</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Words to find “%1” by, with commas</source>
            <translation>「%1」を探すための言葉（カンマ区切り）</translation>
        </message>
        <message>
            <source>&amp;Tags …</source>
            <translation>タグ(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Cut a part out …</source>
            <translation>一部を切り出す(&amp;C)…</translation>
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
            <translation>最初のAPIキーは %1 にあります</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>スタジオ</translation>
        </message>
        <message>
            <source>&amp;Add …</source>
            <translation>追加(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Rename …</source>
            <translation>名前を変更(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Settings …</source>
            <translation>設定(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>配信</translation>
        </message>
        <message>
            <source>&amp;Go live</source>
            <translation>配信開始(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;End …</source>
            <translation>終了(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Check the destinations</source>
            <translation>配信先を確認(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Add a destination …</source>
            <translation>配信先を追加(&amp;A)…</translation>
        </message>
        <message>
            <source>Scenes</source>
            <translation>シーン</translation>
        </message>
        <message>
            <source>&amp;Add a scene …</source>
            <translation>シーンを追加(&amp;A)…</translation>
        </message>
        <message>
            <source>Scene &amp;%1</source>
            <translation>シーン &amp;%1</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>開発者</translation>
        </message>
        <message>
            <source>&amp;Introduction …</source>
            <translation>はじめに(&amp;I)…</translation>
        </message>
        <message>
            <source>API &amp;keys …</source>
            <translation>APIキー(&amp;K)…</translation>
        </message>
        <message>
            <source>API &amp;documentation</source>
            <translation>APIドキュメント(&amp;D)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>元に戻す(&amp;U)：%1</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>やり直す(&amp;R)：%1</translation>
        </message>
        <message>
            <source>Add a source: %1</source>
            <translation>ソースを追加：%1</translation>
        </message>
        <message>
            <source>F&amp;ilters of the source …</source>
            <translation>ソースのフィルター(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Missing files …</source>
            <translation>見つからないファイル(&amp;M)…</translation>
        </message>
        <message>
            <source>Play or pause the &amp;media file</source>
            <translation>メディアの再生/一時停止(&amp;M)</translation>
        </message>
        <message>
            <source>Media file from the beginning</source>
            <translation>メディアを最初から</translation>
        </message>
        <message>
            <source>&amp;Find a command …</source>
            <translation>コマンドを探す(&amp;F)…</translation>
        </message>
        <message>
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation>システムに合わせる(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Reset the layout</source>
            <translation>レイアウトをリセット(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Studio</source>
            <translation>スタジオ(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Program</source>
            <translation>プログラム(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Live</source>
            <translation>配信(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Developer</source>
            <translation>開発者(&amp;D)</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <translation>サーバー：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>問題 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s), show them</source>
            <translation>
                <numerusform>問題 %n 件、表示</numerusform>
            </translation>
        </message>
        <message>
            <source>● ON AIR</source>
            <translation>● 放送中</translation>
        </message>
        <message>
            <source>○ Off air</source>
            <translation>○ 放送していません</translation>
        </message>
        <message>
            <source>%1 – Castwright</source>
            <translation>%1 – Castwright</translation>
        </message>
        <message>
            <source>CPU %1 %   Memory %2   Free disk %3</source>
            <translation>CPU %1 %   メモリ %2   ディスク空き %3</translation>
        </message>
    </context>
    <context>
        <name>castwright::MediaControls</name>
        <message>
            <source>Media controls</source>
            <translation>メディア操作</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>最初から</translation>
        </message>
        <message>
            <source>Position in the file</source>
            <translation>ファイル内の位置</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
    </context>
    <context>
        <name>castwright::MissingFilesDialog</name>
        <message>
            <source>Missing files</source>
            <translation>見つからないファイル</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>&amp;Choose the file …</source>
            <translation>ファイルを選択(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Look in a folder …</source>
            <translation>フォルダーを探す(&amp;L)…</translation>
        </message>
        <message>
            <source>Look in a folder</source>
            <translation>フォルダーを探す</translation>
        </message>
        <message>
            <source>Every file is there.</source>
            <translation>すべてのファイルがあります。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.</source>
            <translation>
                <numerusform>%n 個のファイルが見つかりません。それぞれの場所を選ぶか、フォルダーからまとめて探してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Relocate a file</source>
            <translation>ファイルの場所を変更</translation>
        </message>
        <message>
            <source>Where is %1?</source>
            <translation>%1 はどこですか？</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) found.</source>
            <translation>
                <numerusform>%n 個のファイルが見つかりました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>castwright::MixerPanel</name>
        <message>
            <source>silent</source>
            <translation>無音</translation>
        </message>
        <message>
            <source>%1 dB</source>
            <translation>%1 dB</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>音声</translation>
        </message>
        <message>
            <source>Master</source>
            <translation>マスター</translation>
        </message>
        <message>
            <source>Master level</source>
            <translation>マスターレベル</translation>
        </message>
        <message>
            <source>Loudness of the program: the last three seconds, and since it began. Most platforms aim at -14 to -16 LUFS, television at -23.</source>
            <translation>プログラムのラウドネス：直近3秒と開始から。多くのプラットフォームは -14 から -16 LUFS、テレビは -23 を目標にします。</translation>
        </message>
        <message>
            <source>%1 LUFS · in all %2 LUFS</source>
            <translation>%1 LUFS · 全体 %2 LUFS</translation>
        </message>
        <message>
            <source>Loudness: %1</source>
            <translation>ラウドネス：%1</translation>
        </message>
        <message>
            <source>Volume of %1 in decibel</source>
            <translation>%1 の音量（デシベル）</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>ミュート</translation>
        </message>
        <message>
            <source>Mute %1</source>
            <translation>%1 をミュート</translation>
        </message>
        <message>
            <source>Solo: you alone hear it, on your listening device; nothing changes on air</source>
            <translation>ソロ：あなたのモニターだけで聞こえます。放送は変わりません</translation>
        </message>
        <message>
            <source>Solo %1</source>
            <translation>%1 をソロ</translation>
        </message>
        <message>
            <source>Balance, delay, monitoring and tracks of %1</source>
            <translation>%1 のバランス、遅延、モニター、トラック</translation>
        </message>
        <message>
            <source>Balance, delay, monitoring, tracks</source>
            <translation>バランス、遅延、モニター、トラック</translation>
        </message>
        <message>
            <source>Level of %1</source>
            <translation>%1 のレベル</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>音量</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>ミュート解除</translation>
        </message>
        <message>
            <source>Solo</source>
            <translation>ソロ</translation>
        </message>
        <message>
            <source>End solo</source>
            <translation>ソロ解除</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Only for you, not on air</source>
            <translation>自分だけ、放送しない</translation>
        </message>
        <message>
            <source>For you and on air</source>
            <translation>自分と放送</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>モニター</translation>
        </message>
        <message>
            <source>Track %1</source>
            <translation>トラック %1</translation>
        </message>
        <message>
            <source>Streams send track 1; a recording can hold up to six.</source>
            <translation>ストリームはトラック1を送ります。録画には6つまで入れられます。</translation>
        </message>
        <message>
            <source>Sound tracks</source>
            <translation>音声トラック</translation>
        </message>
        <message>
            <source>Balance, -1 is left</source>
            <translation>バランス、-1 が左</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Delay of the sound</source>
            <translation>音声の遅延</translation>
        </message>
        <message>
            <source>&amp;Balance</source>
            <translation>バランス(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Delay</source>
            <translation>遅延(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Monitoring</source>
            <translation>モニター(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Tracks</source>
            <translation>トラック(&amp;T)</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>バランス</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>遅延</translation>
        </message>
    </context>
    <context>
        <name>castwright::Multiview</name>
        <message>
            <source>Multiview</source>
            <translation>マルチビュー</translation>
        </message>
        <message>
            <source>Multiview: program, preview and scenes</source>
            <translation>マルチビュー：プログラム、プレビュー、シーン</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>%1 by %1</source>
            <translation>%1 × %1</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>castwright::PreflightPanel</name>
        <message>
            <source>Not ready</source>
            <translation>準備できていません</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Check before going live</source>
            <translation>配信前の確認</translation>
        </message>
        <message>
            <source>Close the check</source>
            <translation>確認を閉じる</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <source>Measure the uplink</source>
            <translation>回線を測定</translation>
        </message>
        <message>
            <source>Sends bytes to a public test server for a few seconds; best before a show</source>
            <translation>数秒間、公開テストサーバーにデータを送ります。番組の前に行うのがよいでしょう</translation>
        </message>
        <message>
            <source>Checking the destinations …</source>
            <translation>配信先を確認中…</translation>
        </message>
        <message>
            <source>Measuring the uplink …</source>
            <translation>回線を測定中…</translation>
        </message>
        <message>
            <source>✓ All destinations can be reached.</source>
            <translation>✓ すべての配信先に接続できます。</translation>
        </message>
        <message>
            <source>%1 of %2 destinations are ready</source>
            <translation>%2 件中 %1 件の配信先が準備完了</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>このマシン</translation>
        </message>
    </context>
    <context>
        <name>castwright::PreviewBox</name>
        <message>
            <source>What you enter is shown here.</source>
            <translation>入力した内容がここに表示されます。</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>開いています…</translation>
        </message>
    </context>
    <context>
        <name>castwright::ProblemList</name>
        <message>
            <source>Check the server's name and this machine's network.</source>
            <translation>サーバー名とこのマシンのネットワークを確認してください。</translation>
        </message>
        <message>
            <source>Check address and port; the server may be down.</source>
            <translation>アドレスとポートを確認してください。サーバーが停止しているかもしれません。</translation>
        </message>
        <message>
            <source>Check this machine's network; it goes on trying.</source>
            <translation>このマシンのネットワークを確認してください。試行は続きます。</translation>
        </message>
        <message>
            <source>The server does not answer; it goes on trying.</source>
            <translation>サーバーが応答しません。試行は続きます。</translation>
        </message>
        <message>
            <source>Check the address; the server's certificate is not accepted.</source>
            <translation>アドレスを確認してください。サーバーの証明書を受け入れられません。</translation>
        </message>
        <message>
            <source>Copy the stream key from the platform again.</source>
            <translation>プラットフォームからストリームキーをもう一度コピーしてください。</translation>
        </message>
        <message>
            <source>Somebody else sends with this key; end that, or use another key.</source>
            <translation>ほかの誰かがこのキーで送信しています。それを終えるか、別のキーを使ってください。</translation>
        </message>
        <message>
            <source>The connection takes nothing; lower the bitrate if this lasts.</source>
            <translation>接続先がデータを受け取りません。続くようならビットレートを下げてください。</translation>
        </message>
        <message>
            <source>The server hung up; it goes on trying.</source>
            <translation>サーバーが切断しました。試行は続きます。</translation>
        </message>
        <message>
            <source>Choose H.264 in the destination's encoder settings.</source>
            <translation>配信先のエンコーダー設定でH.264を選んでください。</translation>
        </message>
        <message>
            <source>Free space, or record to another disk.</source>
            <translation>空き容量を増やすか、別のディスクに録画してください。</translation>
        </message>
        <message>
            <source>Check that the folder exists and may be written.</source>
            <translation>フォルダーがあり、書き込めることを確認してください。</translation>
        </message>
        <message>
            <source>Choose another encoder in the destination's settings.</source>
            <translation>配信先の設定で別のエンコーダーを選んでください。</translation>
        </message>
        <message>
            <source>The slate is shown instead. Check the source's settings; it comes back by itself.</source>
            <translation>代わりにスレートを表示しています。ソースの設定を確認してください。自動で復帰します。</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>A lighter preset, a lower resolution or fewer different encodes help.</source>
            <translation>軽いプリセット、低い解像度、エンコードの種類を減らすことが有効です。</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>Only %1 are free for recordings.</source>
            <translation>録画に使える空きは %1 だけです。</translation>
        </message>
    </context>
    <context>
        <name>castwright::ProblemList::ProblemList</name>
        <message>
            <source>Check the destination's settings, then retry.</source>
            <translation>配信先の設定を確認して、再試行してください。</translation>
        </message>
    </context>
    <context>
        <name>castwright::ProblemsPanel</name>
        <message>
            <source>Problems</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>問題はありません。</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open the settings of %1</source>
            <translation>%1 の設定を開く</translation>
        </message>
    </context>
    <context>
        <name>castwright::ProgramArea</name>
        <message>
            <source>On air: %1</source>
            <translation>放送中：%1</translation>
        </message>
        <message>
            <source>Program: %1</source>
            <translation>プログラム：%1</translation>
        </message>
        <message>
            <source>Preview: %1</source>
            <translation>プレビュー：%1</translation>
        </message>
        <message>
            <source>Preview canvas</source>
            <translation>プレビューキャンバス</translation>
        </message>
        <message>
            <source>Program canvas</source>
            <translation>プログラムキャンバス</translation>
        </message>
        <message>
            <source>Studio mode</source>
            <translation>スタジオモード</translation>
        </message>
        <message>
            <source>Castwright %1.png</source>
            <translation>Castwright %1.png</translation>
        </message>
        <message>
            <source>The picture could not be written to %1: %2</source>
            <translation>画像を %1 に書き込めませんでした：%2</translation>
        </message>
        <message>
            <source>Picture saved as %1</source>
            <translation>画像を %1 として保存しました</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>&amp;Studio mode</source>
            <translation>スタジオモード(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Take</source>
            <translation>テイク(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Cut</source>
            <translation>カット(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Vertical canvas</source>
            <translation>縦型キャンバス(&amp;V)</translation>
        </message>
        <message>
            <source>Save a &amp;picture</source>
            <translation>画像を保存(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Projector</source>
            <translation>プロジェクター(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Multiview</source>
            <translation>マルチビュー(&amp;M)</translation>
        </message>
        <message>
            <source>Safe &amp;areas</source>
            <translation>セーフエリア(&amp;A)</translation>
        </message>
        <message>
            <source>Canvas</source>
            <translation>キャンバス</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>拡大(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>縮小(&amp;O)</translation>
        </message>
        <message>
            <source>Zoom to &amp;fit</source>
            <translation>全体を表示(&amp;F)</translation>
        </message>
        <message>
            <source>Placing</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>&amp;Fit to the canvas</source>
            <translation>キャンバスに合わせる(&amp;F)</translation>
        </message>
        <message>
            <source>Fi&amp;ll the canvas</source>
            <translation>キャンバスを埋める(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Stretch over the canvas</source>
            <translation>キャンバスに引き伸ばす(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>リセット(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy the placing</source>
            <translation>配置をコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste the placing</source>
            <translation>配置を貼り付け(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>複製(&amp;D)</translation>
        </message>
        <message>
            <source>Align &amp;left</source>
            <translation>左揃え(&amp;L)</translation>
        </message>
        <message>
            <source>Centre &amp;across</source>
            <translation>左右中央(&amp;A)</translation>
        </message>
        <message>
            <source>Align ri&amp;ght</source>
            <translation>右揃え(&amp;G)</translation>
        </message>
        <message>
            <source>Align &amp;top</source>
            <translation>上揃え(&amp;T)</translation>
        </message>
        <message>
            <source>Centre do&amp;wn</source>
            <translation>上下中央(&amp;W)</translation>
        </message>
        <message>
            <source>Align &amp;bottom</source>
            <translation>下揃え(&amp;B)</translation>
        </message>
        <message>
            <source>Distribute across</source>
            <translation>左右に等間隔</translation>
        </message>
        <message>
            <source>Distribute down</source>
            <translation>上下に等間隔</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>1つ上へ(&amp;U)</translation>
        </message>
        <message>
            <source>One do&amp;wn</source>
            <translation>1つ下へ(&amp;W)</translation>
        </message>
        <message>
            <source>To the to&amp;p</source>
            <translation>最前面へ(&amp;P)</translation>
        </message>
        <message>
            <source>To the botto&amp;m</source>
            <translation>最背面へ(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>グループ化(&amp;G)</translation>
        </message>
        <message>
            <source>Take the group apart</source>
            <translation>グループを解除</translation>
        </message>
        <message>
            <source>Show or &amp;hide</source>
            <translation>表示/非表示(&amp;H)</translation>
        </message>
        <message>
            <source>Loc&amp;k or unlock</source>
            <translation>ロック/解除(&amp;K)</translation>
        </message>
        <message>
            <source>Take &amp;out of the scene</source>
            <translation>シーンから外す(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>castwright::ProgramMonitor</name>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Make a studio to begin.</source>
            <translation>まずスタジオを作成してください。</translation>
        </message>
        <message>
            <source>The program starts …</source>
            <translation>プログラムを開始しています…</translation>
        </message>
    </context>
    <context>
        <name>castwright::Projector</name>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
    </context>
    <context>
        <name>castwright::RecordBar</name>
        <message>
            <source>Recording and replay</source>
            <translation>録画とリプレイ</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>録画を停止</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>録画</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>リプレイ</translation>
        </message>
        <message>
            <source>Replay buffer, on</source>
            <translation>リプレイバッファ、オン</translation>
        </message>
        <message>
            <source>Replay buffer, off</source>
            <translation>リプレイバッファ、オフ</translation>
        </message>
        <message numerus="yes">
            <source>The last %n s are kept; press to stop.</source>
            <translation>
                <numerusform>直近 %n 秒を保持しています。押すと止まります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keeps the last seconds of the program, for saving them after something happened</source>
            <translation>プログラムの直近数秒を保持し、何かが起きた後で保存できます</translation>
        </message>
        <message numerus="yes">
            <source>Save the last %n s</source>
            <translation>
                <numerusform>直近 %n 秒を保存</numerusform>
            </translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>録画</translation>
        </message>
        <message>
            <source>Replay saved as %1</source>
            <translation>リプレイを %1 として保存しました</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>配信</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>録画(&amp;R)</translation>
        </message>
        <message>
            <source>Replay &amp;buffer</source>
            <translation>リプレイバッファ(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Save the replay</source>
            <translation>リプレイを保存(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>castwright::ResumeBar</name>
        <message>
            <source>An interrupted show</source>
            <translation>中断された番組</translation>
        </message>
        <message>
            <source>Go on &amp;air again</source>
            <translation>放送を再開(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Leave it</source>
            <translation>そのままにする(&amp;L)</translation>
        </message>
        <message numerus="yes">
            <source>“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.</source>
            <translation>
                <numerusform>Castwrightが予期せず終了したとき、「%1」は %2 から %n 件の配信先に配信中でした。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>castwright::SceneBar</name>
        <message>
            <source>Scenes</source>
            <translation>シーン</translation>
        </message>
        <message>
            <source>Add a scene</source>
            <translation>シーンを追加</translation>
        </message>
        <message>
            <source>Live &amp;pictures of the scenes</source>
            <translation>シーンのライブ画像(&amp;P)</translation>
        </message>
        <message>
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Scene %1</source>
            <translation>シーン %1</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
        </message>
        <message>
            <source>&amp;Rename …</source>
            <translation>名前を変更(&amp;R)…</translation>
        </message>
        <message>
            <source>Rename the scene</source>
            <translation>シーンの名前を変更</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>複製(&amp;D)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>%1 copy</source>
            <translation>%1 のコピー</translation>
        </message>
        <message>
            <source>Move &amp;left</source>
            <translation>左へ(&amp;L)</translation>
        </message>
        <message>
            <source>Move ri&amp;ght</source>
            <translation>右へ(&amp;G)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>削除(&amp;L)</translation>
        </message>
        <message>
            <source>Delete the scene</source>
            <translation>シーンを削除</translation>
        </message>
    </context>
    <context>
        <name>castwright::SceneEditor</name>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Take the group apart</source>
            <translation>グループを解除</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>グループ %1</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>整列</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>合わせる</translation>
        </message>
        <message>
            <source>Reset the placing</source>
            <translation>配置をリセット</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Take out of the scene</source>
            <translation>シーンから外す</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
        </message>
        <message>
            <source>Paste the placing</source>
            <translation>配置を貼り付け</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
    </context>
    <context>
        <name>castwright::SceneTile</name>
        <message>
            <source>%1 – on program</source>
            <translation>%1 – プログラム</translation>
        </message>
        <message>
            <source>%1 – in preview</source>
            <translation>%1 – プレビュー</translation>
        </message>
        <message>
            <source>%1, on program</source>
            <translation>%1、プログラム</translation>
        </message>
        <message>
            <source>%1, in preview</source>
            <translation>%1、プレビュー</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 を表示</translation>
        </message>
    </context>
    <context>
        <name>castwright::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>スタジオ</translation>
        </message>
        <message>
            <source>Encoder</source>
            <translation>エンコーダー</translation>
        </message>
        <message>
            <source>Destinations without settings of their own share this encode.</source>
            <translation>専用設定のない配信先は、このエンコードを共有します。</translation>
        </message>
        <message>
            <source>Slate</source>
            <translation>スレート</translation>
        </message>
        <message>
            <source>Shown in place of a source that fails.</source>
            <translation>失敗したソースの代わりに表示されます。</translation>
        </message>
        <message>
            <source>Hotkeys</source>
            <translation>ホットキー</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>システムに合わせる</translation>
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
            <translation>なし</translation>
        </message>
        <message>
            <source>Less &amp;motion</source>
            <translation>動きを減らす(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>配色(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation>文字サイズ(&amp;T)</translation>
        </message>
        <message>
            <source>Count&amp;down before going live</source>
            <translation>配信前のカウントダウン(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Notifications of what happens to the show</source>
            <translation>番組の出来事を通知(&amp;N)</translation>
        </message>
        <message>
            <source>Start with the window &amp;minimised</source>
            <translation>最小化して起動(&amp;M)</translation>
        </message>
        <message>
            <source>What this studio is called, and what it does by itself.</source>
            <translation>スタジオの名前と、自動で行うこと。</translation>
        </message>
        <message>
            <source>The device on which you hear what is monitored, and how much of the program is kept for replays.</source>
            <translation>モニター音を聞くデバイスと、リプレイ用に保持する長さ。</translation>
        </message>
        <message>
            <source>The main picture. Its size cannot change while the studio is live.</source>
            <translation>メインの映像。配信中は大きさを変えられません。</translation>
        </message>
    </context>
    <context>
        <name>castwright::SourceDialog</name>
        <message>
            <source>Test pattern</source>
            <translation>テストパターン</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Media file</source>
            <translation>メディアファイル</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>画面</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>Microphone or desktop sound</source>
            <translation>マイクまたはデスクトップ音声</translation>
        </message>
        <message>
            <source>Network stream</source>
            <translation>ネットワークストリーム</translation>
        </message>
        <message>
            <source>Another scene</source>
            <translation>別のシーン</translation>
        </message>
        <message>
            <source>Add a source: %1</source>
            <translation>ソースを追加：%1</translation>
        </message>
        <message>
            <source>Change the source</source>
            <translation>ソースを変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>ソースを追加</translation>
        </message>
    </context>
    <context>
        <name>castwright::SourcesPanel</name>
        <message>
            <source>Sources</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>Nothing is shown yet. Add a source: a test pattern, an image, your screen …</source>
            <translation>まだ何も表示されていません。テストパターン、画像、画面などのソースを追加してください…</translation>
        </message>
        <message>
            <source>Sources, the topmost first</source>
            <translation>ソース、上にあるものから</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>ソースを追加</translation>
        </message>
        <message>
            <source>Edit the selected source</source>
            <translation>選択したソースを編集</translation>
        </message>
        <message>
            <source>Filters of the selected source</source>
            <translation>選択したソースのフィルター</translation>
        </message>
        <message>
            <source>Move the selected source up</source>
            <translation>選択したソースを上へ</translation>
        </message>
        <message>
            <source>Move the selected source down</source>
            <translation>選択したソースを下へ</translation>
        </message>
        <message>
            <source>Delete the selected source</source>
            <translation>選択したソースを削除</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>編集(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Filters …</source>
            <translation>フィルター(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Lock or unlock</source>
            <translation>ロック/解除(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
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
            <translation>ソースを削除</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
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
            <translation>統計</translation>
        </message>
        <message>
            <source>Frame rate</source>
            <translation>フレームレート</translation>
        </message>
        <message>
            <source>%1 fps</source>
            <translation>%1 fps</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Composing a frame</source>
            <translation>フレームの合成</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Encoding a frame</source>
            <translation>フレームのエンコード</translation>
        </message>
        <message>
            <source>Frames not sent</source>
            <translation>送られなかったフレーム</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>毎秒 %1</translation>
        </message>
        <message>
            <source>Frames late or skipped</source>
            <translation>遅れた/飛ばしたフレーム</translation>
        </message>
        <message>
            <source>Processor (100 % is one core)</source>
            <translation>プロセッサー（100 % は1コア）</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Free disk</source>
            <translation>ディスク空き</translation>
        </message>
    </context>
    <context>
        <name>castwright::StudioFilesMenu</name>
        <message>
            <source>Imported: %1</source>
            <translation>インポート：%1</translation>
        </message>
        <message>
            <source>Everything was taken over.</source>
            <translation>すべて取り込みました。</translation>
        </message>
        <message>
            <source>The studio is there. Please look at these:</source>
            <translation>スタジオができました。次の点を確認してください：</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>確認する点</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>スタジオ</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>エクスポート(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Import, also from OBS Studio …</source>
            <translation>インポート、OBS Studioからも(&amp;I)…</translation>
        </message>
        <message>
            <source>Export the studio</source>
            <translation>スタジオをエクスポート</translation>
        </message>
        <message>
            <source>Castwright studios (*.castwright)</source>
            <translation>Castwrightスタジオ (*.castwright)</translation>
        </message>
        <message>
            <source>The file could not be written to %1: %2</source>
            <translation>ファイルを %1 に書き込めませんでした：%2</translation>
        </message>
        <message>
            <source>Exported to %1. Stream keys are not in the file.</source>
            <translation>%1 にエクスポートしました。ストリームキーは含まれません。</translation>
        </message>
        <message>
            <source>Import a studio</source>
            <translation>スタジオをインポート</translation>
        </message>
        <message>
            <source>Castwright studios and OBS scene collections (*.castwright *.json)</source>
            <translation>CastwrightスタジオとOBSシーンコレクション (*.castwright *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Which OBS profile goes with it?</source>
            <translation>どのOBSプロファイルを使いますか？</translation>
        </message>
        <message>
            <source>OBS profiles</source>
            <translation>OBSプロファイル</translation>
        </message>
        <message>
            <source>None: scenes and sources only</source>
            <translation>なし：シーンとソースのみ</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>インポート(&amp;I)</translation>
        </message>
        <message>
            <source>A profile brings the canvas, the bitrates and the service with its stream key.</source>
            <translation>プロファイルからはキャンバス、ビットレート、サービスとストリームキーを取り込みます。</translation>
        </message>
        <message>
            <source>%1 is neither a Castwright studio nor an OBS scene collection.</source>
            <translation>%1 はCastwrightスタジオでもOBSシーンコレクションでもありません。</translation>
        </message>
        <message>
            <source>%1 was not imported: %2</source>
            <translation>%1 はインポートされませんでした：%2</translation>
        </message>
    </context>
    <context>
        <name>castwright::StudioSwitcher</name>
        <message>
            <source>Studio</source>
            <translation>スタジオ</translation>
        </message>
        <message>
            <source>+ Studio</source>
            <translation>+ スタジオ</translation>
        </message>
        <message>
            <source>Add a studio</source>
            <translation>スタジオを追加</translation>
        </message>
        <message>
            <source>&amp;Studio</source>
            <translation>スタジオ(&amp;S)</translation>
        </message>
        <message>
            <source>My show</source>
            <translation>マイ番組</translation>
        </message>
        <message>
            <source>Rename the studio</source>
            <translation>スタジオの名前を変更</translation>
        </message>
    </context>
    <context>
        <name>castwright::TimePlot</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n 分前</numerusform>
            </translation>
        </message>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
    </context>
    <context>
        <name>castwright::TransitionBar</name>
        <message>
            <source>&amp;Take</source>
            <translation>テイク(&amp;T)</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>カット(&amp;U)</translation>
        </message>
        <message>
            <source>Transition</source>
            <translation>トランジション</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>カット</translation>
        </message>
        <message>
            <source>Fade</source>
            <translation>フェード</translation>
        </message>
        <message>
            <source>Through black</source>
            <translation>黒を経由</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>ワイプ</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>スライド</translation>
        </message>
        <message>
            <source>Kind of transition</source>
            <translation>トランジションの種類</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Length of the transition</source>
            <translation>トランジションの長さ</translation>
        </message>
        <message>
            <source>Puts the preview on program with the transition</source>
            <translation>トランジションでプレビューをプログラムに出します</translation>
        </message>
        <message>
            <source>Puts the preview on program at once</source>
            <translation>すぐにプレビューをプログラムに出します</translation>
        </message>
        <message>
            <source>Transition by hand</source>
            <translation>手動トランジション</translation>
        </message>
        <message>
            <source>Moves the transition by hand; at the end the preview is on program</source>
            <translation>手でトランジションを動かします。端まで動かすとプレビューがプログラムになります</translation>
        </message>
    </context>
    <context>
        <name>castwright::TrimDialog</name>
        <message>
            <source>Cut a part out</source>
            <translation>一部を切り出す</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>%1, part</source>
            <translation>%1、抜粋</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>開始(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>終了(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Cut</source>
            <translation>カット(&amp;C)</translation>
        </message>
        <message>
            <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
            <translation>長さ %1。再エンコードしないので、画質は落ちません。</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>終了は開始より後にしてください。</translation>
        </message>
    </context>
    <context>
        <name>castwright::Uploader</name>
        <message>
            <source>%1 was not taken: %2</source>
            <translation>%1 は受け付けられませんでした：%2</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 を読み込めません：%2</translation>
        </message>
        <message>
            <source>The upload of %1 was ended.</source>
            <translation>%1 のアップロードは中止されました。</translation>
        </message>
        <message>
            <source>%1 was not sent: %2</source>
            <translation>%1 は送信されませんでした：%2</translation>
        </message>
    </context>
    <context>
        <name>castwright::WelcomeDialog</name>
        <message>
            <source>Welcome to Castwright</source>
            <translation>Castwrightへようこそ</translation>
        </message>
        <message>
            <source>&amp;Skip the introduction</source>
            <translation>説明をスキップ(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
        <message>
            <source>Stream &amp;live to platforms</source>
            <translation>プラットフォームにライブ配信(&amp;L)</translation>
        </message>
        <message>
            <source>To one or many at once, and record beside it.</source>
            <translation>1つにも多数にも同時に。録画もできます。</translation>
        </message>
        <message>
            <source>&amp;Record only</source>
            <translation>録画だけ(&amp;R)</translation>
        </message>
        <message>
            <source>Nothing leaves this machine.</source>
            <translation>このマシンの外には何も送りません。</translation>
        </message>
        <message>
            <source>&amp;Try it out first</source>
            <translation>まず試してみる(&amp;T)</translation>
        </message>
        <message>
            <source>A test picture to a test destination on this machine.</source>
            <translation>テスト映像をこのマシンのテスト配信先へ。</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>何をしますか？</translation>
        </message>
        <message>
            <source>Five steps, three minutes; everything can be changed later.</source>
            <translation>5つの手順、3分。すべて後で変更できます。</translation>
        </message>
        <message>
            <source>Looking for encoders …</source>
            <translation>エンコーダーを探しています…</translation>
        </message>
        <message>
            <source>How much your line can carry decides how good the picture can be. Measuring sends data for some seconds to a server on the internet.</source>
            <translation>回線の速さで映像の品質が決まります。測定では数秒間、インターネット上のサーバーにデータを送ります。</translation>
        </message>
        <message>
            <source>&amp;Measure the line</source>
            <translation>回線を測定(&amp;M)</translation>
        </message>
        <message>
            <source>What can this machine carry?</source>
            <translation>このマシンでどこまでできる？</translation>
        </message>
        <message>
            <source>Castwright looks at the encoders it finds and, if you like, at your line.</source>
            <translation>Castwrightは見つかったエンコーダーと、お望みなら回線を調べます。</translation>
        </message>
        <message>
            <source>My &amp;screen</source>
            <translation>自分の画面(&amp;S)</translation>
        </message>
        <message>
            <source>All of it; you can choose a part later.</source>
            <translation>全体。後で一部を選べます。</translation>
        </message>
        <message>
            <source>My &amp;camera</source>
            <translation>自分のカメラ(&amp;C)</translation>
        </message>
        <message>
            <source>The first one that is found, and the default microphone.</source>
            <translation>最初に見つかったカメラと、既定のマイク。</translation>
        </message>
        <message>
            <source>A &amp;test picture</source>
            <translation>テスト映像(&amp;T)</translation>
        </message>
        <message>
            <source>With a clock in it and a tone, so that you see and hear that it works.</source>
            <translation>時計と音つき。動作を目と耳で確かめられます。</translation>
        </message>
        <message>
            <source>What shall be seen?</source>
            <translation>何を映しますか？</translation>
        </message>
        <message>
            <source>The first source of your studio; you can add as many as you like.</source>
            <translation>スタジオの最初のソース。好きなだけ追加できます。</translation>
        </message>
        <message>
            <source>A test &amp;destination on this machine, to be watched in a browser</source>
            <translation>このマシンのテスト配信先、ブラウザーで視聴(&amp;D)</translation>
        </message>
        <message>
            <source>A &amp;recording</source>
            <translation>録画(&amp;R)</translation>
        </message>
        <message>
            <source>A &amp;platform: I have its stream key at hand</source>
            <translation>プラットフォーム：ストリームキーが手元にある(&amp;P)</translation>
        </message>
        <message>
            <source>Where shall it go?</source>
            <translation>どこへ送りますか？</translation>
        </message>
        <message>
            <source>Nothing is sent before you press the button on the last page.</source>
            <translation>最後のページでボタンを押すまで、何も送られません。</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Go live, look at it, and end it again with the red button in the window.</source>
            <translation>配信を始めて確認し、ウィンドウの赤いボタンで終えてください。</translation>
        </message>
        <message>
            <source>&amp;Go live</source>
            <translation>配信開始(&amp;G)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>✓ The processor encodes the picture; no graphics card was found that can.</source>
            <translation>✓ 映像はプロセッサーがエンコードします。対応するグラフィックスカードは見つかりませんでした。</translation>
        </message>
        <message>
            <source>✓ The graphics card can encode the picture (%1); the processor stays free for the rest.</source>
            <translation>✓ グラフィックスカードでエンコードできます (%1)。プロセッサーは空いたままです。</translation>
        </message>
        <message>
            <source>Measuring …</source>
            <translation>測定中…</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>測定できませんでした：%1</translation>
        </message>
        <message>
            <source>✓ Your line carries %1 Mbit/s.</source>
            <translation>✓ 回線は %1 Mbit/s です。</translation>
        </message>
        <message>
            <source>Suggested: %1 x %2, %3 kbit/s</source>
            <translation>おすすめ：%1 x %2、%3 kbit/s</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>画面</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <source>Test picture</source>
            <translation>テスト映像</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>時計</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>録画</translation>
        </message>
        <message>
            <source>Test destination</source>
            <translation>テスト配信先</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完了(&amp;D)</translation>
        </message>
        <message>
            <source>&lt;b&gt;● You are on air.&lt;/b&gt;</source>
            <translation>&lt;b&gt;● 放送中です。&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Everything is prepared.</source>
            <translation>準備ができました。</translation>
        </message>
        <message>
            <source>Watch it in VLC or in a browser that plays HLS: %1</source>
            <translation>VLCまたはHLS対応ブラウザーで視聴：%1</translation>
        </message>
    </context>
</TS>
