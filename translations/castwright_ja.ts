<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AnalyticsTexts</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>認証方法</translation>
    </message>
    <message>
        <source>Mean health</source>
        <translation>平均健全性</translation>
    </message>
    <message>
        <source>Mean bitrate</source>
        <translation>平均ビットレート</translation>
    </message>
    <message>
        <source>Mean frame rate</source>
        <translation>平均フレームレート</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>接続日時</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Processor, %</source>
        <translation>プロセッサー（%）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>ディスク空き</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>接続/切断</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>配信時間</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Jitter, ms</source>
        <translation>揺らぎ（ms）</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>失われたパケット</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>最大同時視聴</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>主な画質</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>視聴時間</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Streams on air</source>
        <translation>配信中のストリーム</translation>
    </message>
    <message>
        <source>1080 lines, min</source>
        <translation>1080ライン（分）</translation>
    </message>
    <message>
        <source>2160 lines, min</source>
        <translation>2160ライン（分）</translation>
    </message>
    <message>
        <source>480 lines, min</source>
        <translation>480ライン（分）</translation>
    </message>
    <message>
        <source>720 lines, min</source>
        <translation>720ライン（分）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Took, ms</source>
        <translation>所要時間（ms）</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>視聴中</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Colour bars, a moving picture, or a frame counter.</source>
        <translation>カラーバー、動く画像、フレームカウンターのいずれか。</translation>
    </message>
    <message>
        <source>A test tone; a beep with each flash of the counter pattern.</source>
        <translation>テストトーン。カウンターでは光るたびに音が鳴ります。</translation>
    </message>
    <message>
        <source>#rrggbb or #rrggbbaa.</source>
        <translation>#rrggbbまたは#rrggbbaa。</translation>
    </message>
    <message>
        <source>A png, jpg, webp, svg or gif file on this machine.</source>
        <translation>このマシンのpng、jpg、webp、svg、gifファイル。</translation>
    </message>
    <message>
        <source>An asset of the media library.</source>
        <translation>ライブラリのファイル。</translation>
    </message>
    <message>
        <source>Words; {clock}, {date} and {countdown} are replaced every second.</source>
        <translation>文字。{clock}、{date}、{countdown}は毎秒置き換わります。</translation>
    </message>
    <message>
        <source>Font family.</source>
        <translation>フォントファミリー。</translation>
    </message>
    <message>
        <source>Height of the font in canvas pixels.</source>
        <translation>キャンバス上の文字の高さ（ピクセル）。</translation>
    </message>
    <message>
        <source>Width of the outline; 0 is none.</source>
        <translation>縁取りの幅。0でなし。</translation>
    </message>
    <message>
        <source>Bold face.</source>
        <translation>太字。</translation>
    </message>
    <message>
        <source>Italic face.</source>
        <translation>斜体。</translation>
    </message>
    <message>
        <source>Alignment of the lines.</source>
        <translation>行の配置。</translation>
    </message>
    <message>
        <source>Scrolling speed to the left; negative to the right.</source>
        <translation>左へ流れる速さ。負の値で右へ。</translation>
    </message>
    <message>
        <source>The moment {countdown} counts to, ISO 8601.</source>
        <translation>{countdown}が数える時刻（ISO 8601）。</translation>
    </message>
    <message>
        <source>A video or audio file on this machine.</source>
        <translation>このマシンの動画または音声ファイル。</translation>
    </message>
    <message>
        <source>Further files or media ids, played in order.</source>
        <translation>続けて再生するファイル。</translation>
    </message>
    <message>
        <source>What happens after the last file.</source>
        <translation>最後のファイルの後の動作。</translation>
    </message>
    <message>
        <source>Holds the current frame.</source>
        <translation>現在のフレームで止めます。</translation>
    </message>
    <message>
        <source>Where to start; changing it seeks.</source>
        <translation>開始位置。変えるとそこへ移動します。</translation>
    </message>
    <message>
        <source>Name of the display; empty is the first.</source>
        <translation>画面の名前。空欄で最初の画面。</translation>
    </message>
    <message>
        <source>Left edge of the region.</source>
        <translation>範囲の左端。</translation>
    </message>
    <message>
        <source>Top edge of the region.</source>
        <translation>範囲の上端。</translation>
    </message>
    <message>
        <source>Width of the region; 0 is all.</source>
        <translation>範囲の幅。0で全体。</translation>
    </message>
    <message>
        <source>Height of the region; 0 is all.</source>
        <translation>範囲の高さ。0で全体。</translation>
    </message>
    <message>
        <source>Captures per second.</source>
        <translation>1秒あたりの取り込み回数。</translation>
    </message>
    <message>
        <source>Includes the mouse pointer.</source>
        <translation>マウスポインターも取り込みます。</translation>
    </message>
    <message>
        <source>Name of the device; empty is the first.</source>
        <translation>デバイス名。空欄で最初のデバイス。</translation>
    </message>
    <message>
        <source>Wanted width.</source>
        <translation>希望する幅。</translation>
    </message>
    <message>
        <source>Wanted height.</source>
        <translation>希望する高さ。</translation>
    </message>
    <message>
        <source>Wanted frames per second.</source>
        <translation>希望するフレームレート。</translation>
    </message>
    <message>
        <source>Name of the device; empty is the default.</source>
        <translation>デバイス名。空欄で既定のデバイス。</translation>
    </message>
    <message>
        <source>Takes what the machine plays.</source>
        <translation>このマシンの再生音を取り込みます。</translation>
    </message>
    <message>
        <source>rtmp(s), srt, rtsp, or http(s) with HLS or MPEG-TS.</source>
        <translation>rtmp(s)、srt、rtsp、またはHLSかMPEG-TSのhttp(s)。</translation>
    </message>
    <message>
        <source>Buffer against jitter.</source>
        <translation>揺らぎに備えるバッファ。</translation>
    </message>
    <message>
        <source>A scene of this studio that does not show this one.</source>
        <translation>このシーンを表示していない、このスタジオのシーン。</translation>
    </message>
    <message>
        <source>Video codec. HEVC and AV1 only where the destination takes them.</source>
        <translation>映像コーデック。HEVCとAV1は配信先が対応する場合のみ。</translation>
    </message>
    <message>
        <source>Which encoder to use; falls back to software when it does not open.</source>
        <translation>使うエンコーダー。開けなければソフトウェアになります。</translation>
    </message>
    <message>
        <source>Constant bitrate, variable bitrate, or constant quality.</source>
        <translation>固定ビットレート、可変ビットレート、固定品質。</translation>
    </message>
    <message>
        <source>Video bitrate in kbit/s.</source>
        <translation>映像のビットレート（kbit/s）。</translation>
    </message>
    <message>
        <source>Quality for crf: lower is better.</source>
        <translation>CRFの品質。小さいほど高品質。</translation>
    </message>
    <message>
        <source>Seconds between keyframes.</source>
        <translation>キーフレームの間隔（秒）。</translation>
    </message>
    <message>
        <source>Encoder preset, for example veryfast.</source>
        <translation>エンコーダーのプリセット（例：veryfast）。</translation>
    </message>
    <message>
        <source>H.264 profile: baseline, main or high.</source>
        <translation>H.264プロファイル：baseline、main、high。</translation>
    </message>
    <message>
        <source>Number of consecutive B-frames.</source>
        <translation>連続するBフレームの数。</translation>
    </message>
    <message>
        <source>AAC bitrate in kbit/s.</source>
        <translation>AACのビットレート（kbit/s）。</translation>
    </message>
    <message>
        <source>Call the other side, or wait for it.</source>
        <translation>相手を呼び出すか、呼び出しを待つか。</translation>
    </message>
    <message>
        <source>Receiver latency.</source>
        <translation>受信側の遅延。</translation>
    </message>
    <message>
        <source>Sent to the other side.</source>
        <translation>相手側に送られます。</translation>
    </message>
    <message>
        <source>10 to 79 characters; empty is no encryption.</source>
        <translation>10～79文字。空欄で暗号化なし。</translation>
    </message>
    <message>
        <source>MPEG-TS or fragmented MP4 segments.</source>
        <translation>MPEG-TSまたは断片化MP4のセグメント。</translation>
    </message>
    <message>
        <source>Target length of a segment in seconds.</source>
        <translation>セグメントの目標の長さ（秒）。</translation>
    </message>
    <message>
        <source>Segments kept in the playlist.</source>
        <translation>プレイリストに残すセグメント数。</translation>
    </message>
    <message>
        <source>Folder on this machine; empty is the recordings folder.</source>
        <translation>このマシンのフォルダー。空欄で録画フォルダー。</translation>
    </message>
    <message>
        <source>mp4 (fragmented while recording, plain after) or mkv.</source>
        <translation>mp4（録画中は断片化、終了後は通常の形式）またはmkv。</translation>
    </message>
    <message>
        <source>Audio tracks, 1 to 6, that the file holds, in this order.</source>
        <translation>ファイルに入れる音声トラック（1～6）を順に。</translation>
    </message>
    <message>
        <source>Pixels, even.</source>
        <translation>ピクセル、偶数。</translation>
    </message>
    <message>
        <source>Frames per second.</source>
        <translation>1秒あたりのフレーム数。</translation>
    </message>
    <message>
        <source>Words on the slate.</source>
        <translation>スレートの文字。</translation>
    </message>
    <message>
        <source>Background as #rrggbb.</source>
        <translation>背景（#rrggbb）。</translation>
    </message>
    <message>
        <source>The colour that becomes transparent, #rrggbb.</source>
        <translation>透明にする色（#rrggbb）。</translation>
    </message>
    <message>
        <source>How near to the colour is transparent.</source>
        <translation>どこまで近い色を透明にするか。</translation>
    </message>
    <message>
        <source>Width of the soft edge; 0 is a hard one.</source>
        <translation>ぼかす縁の幅。0でくっきり。</translation>
    </message>
    <message>
        <source>How much of the colour&apos;s reflection is taken out of what stays.</source>
        <translation>残る部分から色の映り込みをどれだけ取り除くか。</translation>
    </message>
    <message>
        <source>-1 is black, 0 leaves it, 1 is white.</source>
        <translation>-1で黒、0でそのまま、1で白。</translation>
    </message>
    <message>
        <source>1 leaves it.</source>
        <translation>1でそのまま。</translation>
    </message>
    <message>
        <source>0 is grey, 1 leaves it.</source>
        <translation>0で灰色、1でそのまま。</translation>
    </message>
    <message>
        <source>Above 1 lightens the middle tones.</source>
        <translation>1より大きいと中間調が明るくなります。</translation>
    </message>
    <message>
        <source>Turns the colours about the wheel.</source>
        <translation>色相環で色を回します。</translation>
    </message>
    <message>
        <source>Pixels.</source>
        <translation>ピクセル。</translation>
    </message>
    <message>
        <source>How far a point spreads.</source>
        <translation>点がどれだけ広がるか。</translation>
    </message>
    <message>
        <source>0 leaves it.</source>
        <translation>0でそのまま。</translation>
    </message>
    <message>
        <source>A look-up table on this machine: .cube, .3dl, .dat, .m3d or .csp.</source>
        <translation>このマシンのルックアップテーブル：.cube、.3dl、.dat、.m3d、.csp。</translation>
    </message>
    <message>
        <source>0 leaves the picture, 1 is all of the look.</source>
        <translation>0で元の映像、1で効果のすべて。</translation>
    </message>
    <message>
        <source>dB.</source>
        <translation>dB。</translation>
    </message>
    <message>
        <source>Sound below it is shut out, dBFS.</source>
        <translation>これより小さい音を遮断、dBFS。</translation>
    </message>
    <message>
        <source>How fast it opens.</source>
        <translation>開く速さ。</translation>
    </message>
    <message>
        <source>How fast it shuts.</source>
        <translation>閉じる速さ。</translation>
    </message>
    <message>
        <source>Sound above it is turned down, dBFS.</source>
        <translation>これより大きい音を下げる、dBFS。</translation>
    </message>
    <message>
        <source>By how much: 4 makes 4 dB above the threshold 1 dB.</source>
        <translation>下げる割合。4なら、しきい値を4 dB超えた分が1 dBになります。</translation>
    </message>
    <message>
        <source>How fast it turns down.</source>
        <translation>下げる速さ。</translation>
    </message>
    <message>
        <source>How fast it turns up again.</source>
        <translation>元に戻す速さ。</translation>
    </message>
    <message>
        <source>Gain after it, dB.</source>
        <translation>その後のゲイン、dB。</translation>
    </message>
    <message>
        <source>Nothing is louder, dBFS.</source>
        <translation>これより大きくしません、dBFS。</translation>
    </message>
    <message>
        <source>How fast it lets go.</source>
        <translation>緩める速さ。</translation>
    </message>
    <message>
        <source>How much of the noise is taken away, dB.</source>
        <translation>取り除く雑音の量、dB。</translation>
    </message>
    <message>
        <source>How loud the noise is, dBFS.</source>
        <translation>雑音の大きさ、dBFS。</translation>
    </message>
    <message>
        <source>Shown to the producer.</source>
        <translation>制作者に表示されます。</translation>
    </message>
    <message>
        <source>Go live by itself when the server starts after a crash or reboot.</source>
        <translation>異常終了や再起動の後、サーバーの起動時に自動で配信を始めます。</translation>
    </message>
    <message>
        <source>Sound device on which the producer listens; empty is the default.</source>
        <translation>制作者が聞く音声デバイス。空欄で既定のデバイス。</translation>
    </message>
    <message>
        <source>Seconds of the program kept for saving afterwards; 0 keeps none.</source>
        <translation>後で保存できるように保持する秒数。0で保持しません。</translation>
    </message>
    <message>
        <source>A stream of this server, or another studio, whose program it then is.</source>
        <translation>このサーバーのストリーム、または別のスタジオ（そのプログラム）。</translation>
    </message>
    <message>
        <source>Management needs an API key. Players never do.</source>
        <translation>管理にはAPIキーが必要です。プレーヤーには不要です。</translation>
    </message>
    <message>
        <source>Players need an address that was signed and has not expired.</source>
        <translation>プレーヤーには、署名付きで期限の切れていないアドレスが必要です。</translation>
    </message>
    <message>
        <source>How long a signed address is good for.</source>
        <translation>署名付きアドレスの有効期間。</translation>
    </message>
    <message>
        <source>Streams an account may have.</source>
        <translation>1つのアカウントが持てるストリーム数。</translation>
    </message>
    <message>
        <source>A stream nobody asked for so long is deleted; 0 keeps it.</source>
        <translation>この時間だれも要求しなかったストリームは削除されます。0なら残します。</translation>
    </message>
    <message>
        <source>Addresses of this machine may be relayed.</source>
        <translation>このマシンのアドレスの中継を許可します。</translation>
    </message>
    <message>
        <source>Addresses of private networks may be relayed.</source>
        <translation>プライベートネットワークのアドレスの中継を許可します。</translation>
    </message>
    <message>
        <source>User-Agent sent upstream; empty is the server&apos;s own.</source>
        <translation>上流に送るUser-Agent。空ならサーバー自身のもの。</translation>
    </message>
    <message>
        <source>-1: as the settings say.</source>
        <translation>-1：設定に従います。</translation>
    </message>
    <message>
        <source>Name, TCP and TLS.</source>
        <translation>名前解決、TCP、TLS。</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head.</source>
        <translation>リクエストから応答ヘッダーまで。</translation>
    </message>
    <message>
        <source>Without a byte for so long, a live stream is helped; -1: as the settings say.</source>
        <translation>この時間1バイトも届かないライブストリームは復旧を試みます。-1：設定に従います。</translation>
    </message>
    <message>
        <source>Live: how long one attempt has before the next begins beside it.</source>
        <translation>ライブ：1つの試行の後、次の試行を並行して始めるまでの時間。</translation>
    </message>
    <message>
        <source>Live: without media for so long, and clients are sent away.</source>
        <translation>ライブ：この時間メディアが届かなければ、クライアントを切断します。</translation>
    </message>
    <message>
        <source>How long an upstream is kept after its last client.</source>
        <translation>最後のクライアントの後、上流との接続を保つ時間。</translation>
    </message>
    <message>
        <source>A client that asks for nothing for so long has left.</source>
        <translation>この時間何も要求しないクライアントは、離れたものとみなします。</translation>
    </message>
    <message>
        <source>And at most so long.</source>
        <translation>待つのは最長でこの時間です。</translation>
    </message>
    <message>
        <source>How long a bad address is left alone.</source>
        <translation>不調なアドレスを使わずにおく時間。</translation>
    </message>
    <message>
        <source>0 is without limit.</source>
        <translation>0は無制限です。</translation>
    </message>
    <message>
        <source>0 is without limit; -1: as the settings say.</source>
        <translation>0は無制限。-1：設定に従います。</translation>
    </message>
    <message>
        <source>To all clients of a stream together; 0 is without limit.</source>
        <translation>1つのストリームの全クライアントの合計。0は無制限です。</translation>
    </message>
    <message>
        <source>Live: less for 15 s is a failure; 0 is off.</source>
        <translation>ライブ：15秒間これを下回ると障害とみなします。0はオフ。</translation>
    </message>
    <message>
        <source>Strict live TS: what the first client waits for.</source>
        <translation>厳格なライブTS：最初のクライアントが待つ量。</translation>
    </message>
    <message>
        <source>Segments kept for other clients.</source>
        <translation>ほかのクライアントのために保持するセグメント。</translation>
    </message>
    <message>
        <source>Longer segments are refused.</source>
        <translation>これより大きいセグメントは拒否します。</translation>
    </message>
    <message>
        <source>Longer playlists are refused.</source>
        <translation>これより大きいプレイリストは拒否します。</translation>
    </message>
    <message>
        <source>Clean transport stream packets only; no ranges; buffered before the first byte.</source>
        <translation>正常なトランスポートストリームのパケットのみ。範囲指定なし。最初のバイトの前にバッファします。</translation>
    </message>
    <message>
        <source>Playlists are asked for where the first redirect led to.</source>
        <translation>プレイリストは、最初のリダイレクト先から取得します。</translation>
    </message>
    <message>
        <source>Goes back to the primary address when it works again.</source>
        <translation>最初のアドレスが復旧したら、そこに戻ります。</translation>
    </message>
    <message>
        <source>After how many seconds on a backup the primary is tried.</source>
        <translation>バックアップに移ってから最初のアドレスを試すまでの秒数。</translation>
    </message>
    <message>
        <source>An http:// or socks5:// proxy to connect through.</source>
        <translation>接続に使うhttp://またはsocks5://のプロキシ。</translation>
    </message>
    <message>
        <source>Addresses tried in one emergency; 0 is all.</source>
        <translation>1回の障害で試すアドレスの数。0はすべて。</translation>
    </message>
    <message>
        <source>A client that is too slow is sent away; else it goes on at the live edge.</source>
        <translation>遅すぎるクライアントを切断します。オフなら最新の位置から続けます。</translation>
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
    <message>
        <source>Addresses of this machine</source>
        <translation>このマシンのアドレス</translation>
    </message>
    <message>
        <source>Private networks</source>
        <translation>プライベートネットワーク</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続の制限時間</translation>
    </message>
    <message>
        <source>Bad address rests for</source>
        <translation>不調なアドレスの休止</translation>
    </message>
    <message>
        <source>Send slow players away</source>
        <translation>遅いプレーヤーを切断</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>断念するまで</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>応答の制限時間</translation>
    </message>
    <message>
        <source>Head start of an attempt</source>
        <translation>試行の先行時間</translation>
    </message>
    <message>
        <source>HLS player has left after</source>
        <translation>HLSプレーヤーの離脱判定</translation>
    </message>
    <message>
        <source>Delete what nobody asked for</source>
        <translation>要求のないものを削除</translation>
    </message>
    <message>
        <source>Connection kept for</source>
        <translation>接続を保つ時間</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>最大プレーヤー数</translation>
    </message>
    <message>
        <source>Players of an address</source>
        <translation>アドレスごとのプレーヤー数</translation>
    </message>
    <message>
        <source>Players of a stream</source>
        <translation>ストリームごとのプレーヤー数</translation>
    </message>
    <message>
        <source>Addresses tried at once</source>
        <translation>一度に試すアドレス数</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>最大リダイレクト数</translation>
    </message>
    <message>
        <source>Most streams</source>
        <translation>最大ストリーム数</translation>
    </message>
    <message>
        <source>Buffered at most for</source>
        <translation>バッファの最長時間</translation>
    </message>
    <message>
        <source>Connect through</source>
        <translation>経由するプロキシ</translation>
    </message>
    <message>
        <source>Managing needs a key</source>
        <translation>管理にキーが必要</translation>
    </message>
    <message>
        <source>Try the first after</source>
        <translation>最初のアドレスを試すまで</translation>
    </message>
    <message>
        <source>Back to the first address</source>
        <translation>最初のアドレスに戻る</translation>
    </message>
    <message>
        <source>A signed address lasts</source>
        <translation>署名付きアドレスの有効期間</translation>
    </message>
    <message>
        <source>Signed addresses for players</source>
        <translation>プレーヤー用の署名付きアドレス</translation>
    </message>
    <message>
        <source>Silence that is trouble</source>
        <translation>障害とみなす無通信時間</translation>
    </message>
    <message>
        <source>Clean transport stream only</source>
        <translation>正常なトランスポートストリームのみ</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Stay where redirects led</source>
        <translation>リダイレクト先にとどまる</translation>
    </message>
    <message>
        <source>Backup address</source>
        <translation>バックアップのアドレス</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Most for a player, a second</source>
        <translation>プレーヤーごとの上限（毎秒）</translation>
    </message>
    <message>
        <source>Largest playlist</source>
        <translation>最大プレイリスト</translation>
    </message>
    <message>
        <source>Largest segment</source>
        <translation>最大セグメント</translation>
    </message>
    <message>
        <source>Most for a stream, a second</source>
        <translation>ストリームごとの上限（毎秒）</translation>
    </message>
    <message>
        <source>Too little, a second</source>
        <translation>少なすぎる量（毎秒）</translation>
    </message>
    <message>
        <source>Buffered before the start</source>
        <translation>開始前のバッファ量</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ストリームID</translation>
    </message>
</context>
<context>
    <name>FirstStudio</name>
    <message>
        <source>My show</source>
        <translation>新しい番組</translation>
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
    <name>LeaveBox</name>
    <message>
        <source>You are on air</source>
        <translation>配信中です</translation>
    </message>
    <message>
        <source>Closing Castwright ends the show for everybody who watches.</source>
        <translation>Castwrightを閉じると、視聴しているすべての人への配信が終了します。</translation>
    </message>
    <message>
        <source>&amp;Stay on air</source>
        <translation>配信を続ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End the show and close</source>
        <translation>配信を終了して閉じる(&amp;E)</translation>
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
        <source>In the event&apos;s settings under Stream with RTMP.</source>
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
        <source>In the server&apos;s admin page under Configuration, Server setup, Stream keys. Put your server&apos;s name into the address.</source>
        <translation>サーバーの管理画面の Configuration、Server setup、Stream keys にあります。アドレスにサーバー名を入れてください。</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>自分のサーバー</translation>
    </message>
    <message>
        <source>Choose Publish, Go live; the live&apos;s settings show the address and the key. Put your server&apos;s name into the address.</source>
        <translation>「公開」「ライブ配信」を選ぶと、設定にアドレスとキーが表示されます。アドレスにサーバー名を入れてください。</translation>
    </message>
    <message>
        <source>Your server, over TLS</source>
        <translation>自分のサーバー、TLS経由</translation>
    </message>
    <message>
        <source>The key is the path&apos;s name; for SRT the stream id is publish: and the path. Put your server&apos;s name into the address.</source>
        <translation>キーはパスの名前です。SRTのストリームIDは publish: とパスです。アドレスにサーバー名を入れてください。</translation>
    </message>
    <message>
        <source>Own RTMP server</source>
        <translation>自前のRTMPサーバー</translation>
    </message>
    <message>
        <source>The server&apos;s address and, apart from it, the stream key.</source>
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
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Sessions of viewers</source>
        <translation>視聴者のセッション</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>現在視聴中</translation>
    </message>
    <message>
        <source>Viewers coming and leaving</source>
        <translation>視聴者の出入り</translation>
    </message>
    <message>
        <source>What happened to streams</source>
        <translation>ストリームの出来事</translation>
    </message>
    <message>
        <source>Sums of streams</source>
        <translation>ストリームの合計</translation>
    </message>
    <message>
        <source>Health over time</source>
        <translation>健全性の推移</translation>
    </message>
    <message>
        <source>Minutes by quality</source>
        <translation>画質ごとの分数</translation>
    </message>
    <message>
        <source>Hours of streams</source>
        <translation>ストリームの時間別</translation>
    </message>
    <message>
        <source>Hours by stream and country</source>
        <translation>ストリームと国の時間別</translation>
    </message>
    <message>
        <source>Hours by country</source>
        <translation>国の時間別</translation>
    </message>
    <message>
        <source>What the API was asked</source>
        <translation>APIへのリクエスト</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>保存されているもの</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Correct the request and send it again.</source>
        <translation>リクエストを修正して再送してください。</translation>
    </message>
    <message>
        <source>Send a valid API key as Bearer token or X-API-Key.</source>
        <translation>有効なAPIキーをBearerトークンまたはX-API-Keyで送ってください。</translation>
    </message>
    <message>
        <source>Create a new API key; this one has expired.</source>
        <translation>新しいAPIキーを作成してください。このキーは期限切れです。</translation>
    </message>
    <message>
        <source>Create a new API key; this one was revoked.</source>
        <translation>新しいAPIキーを作成してください。このキーは取り消されました。</translation>
    </message>
    <message>
        <source>Use a key that holds the named scope.</source>
        <translation>示された権限を持つキーを使ってください。</translation>
    </message>
    <message>
        <source>This is not allowed from here.</source>
        <translation>ここからは許可されていません。</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted.</source>
        <translation>見つかりません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>Use a method named in the Allow header.</source>
        <translation>Allowヘッダーにあるメソッドを使ってください。</translation>
    </message>
    <message>
        <source>Send the whole request without long pauses.</source>
        <translation>リクエスト全体を長い中断なしに送ってください。</translation>
    </message>
    <message>
        <source>Read the current state and decide again.</source>
        <translation>現在の状態を確認して、もう一度判断してください。</translation>
    </message>
    <message>
        <source>The studio is live already.</source>
        <translation>スタジオはすでに配信中です。</translation>
    </message>
    <message>
        <source>Take the studio live first.</source>
        <translation>先にスタジオの配信を開始してください。</translation>
    </message>
    <message>
        <source>Use a new Idempotency-Key for a different request.</source>
        <translation>別のリクエストには新しいIdempotency-Keyを使ってください。</translation>
    </message>
    <message>
        <source>Wait for the first request with this key to finish.</source>
        <translation>このキーの最初のリクエストが終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Read the resource again and repeat the change on its new version.</source>
        <translation>もう一度読み込んで、変更をやり直してください。</translation>
    </message>
    <message>
        <source>Send a smaller body.</source>
        <translation>より小さいデータを送ってください。</translation>
    </message>
    <message>
        <source>Send the content type that the documentation names.</source>
        <translation>ドキュメントに示された形式で送ってください。</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>示された項目を修正してください。</translation>
    </message>
    <message>
        <source>Send If-Match with the version you read.</source>
        <translation>読み込んだ版をIf-Matchで送ってください。</translation>
    </message>
    <message>
        <source>Wait for the time in Retry-After.</source>
        <translation>リクエストが多すぎます。少し待ってください。</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>ヘッダーの数を減らすか短くしてください。</translation>
    </message>
    <message>
        <source>Try again; if it stays, report the request id.</source>
        <translation>もう一度お試しください。続く場合は報告してください。</translation>
    </message>
    <message>
        <source>This is not supported on this machine.</source>
        <translation>このマシンでは対応していません。</translation>
    </message>
    <message>
        <source>Check that the other server is reachable.</source>
        <translation>相手のサーバーに接続できるか確認してください。</translation>
    </message>
    <message>
        <source>Set PUBLIC_API_WRITE_ENABLED=true to allow changes.</source>
        <translation>変更を許可するにはPUBLIC_API_WRITE_ENABLED=trueを設定してください。</translation>
    </message>
    <message>
        <source>Try again after the restart.</source>
        <translation>再起動の後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Close connections that are not in use, or wait for the time in Retry-After.</source>
        <translation>接続が多すぎます。不要な接続を閉じるか、待ってください。</translation>
    </message>
    <message>
        <source>The other server took too long; try again.</source>
        <translation>相手のサーバーの応答が遅すぎます。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>サーバー名が見つかりません。</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>サーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに到達できません。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The encrypted connection is refused.</source>
        <translation>暗号化接続が拒否されました。</translation>
    </message>
    <message>
        <source>The server does not accept the stream key.</source>
        <translation>サーバーがストリームキーを受け付けません。</translation>
    </message>
    <message>
        <source>Somebody is already streaming with this key.</source>
        <translation>このキーはすでに配信に使われています。</translation>
    </message>
    <message>
        <source>The server takes nothing any more.</source>
        <translation>サーバーがデータを受け取りません。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The server does not take this codec.</source>
        <translation>サーバーがこのコーデックに対応していません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>The encoder does not work.</source>
        <translation>エンコーダーが動作しません。</translation>
    </message>
    <message>
        <source>A setting of the destination is wrong.</source>
        <translation>配信先の設定に誤りがあります。</translation>
    </message>
    <message>
        <source>The server refused the stream.</source>
        <translation>サーバーが配信を拒否しました。</translation>
    </message>
    <message>
        <source>This studio has no vertical canvas.</source>
        <translation>このスタジオには縦型キャンバスがありません。</translation>
    </message>
    <message>
        <source>The replay buffer is off. Start it first.</source>
        <translation>リプレイバッファがオフです。先に開始してください。</translation>
    </message>
    <message>
        <source>The picture cannot be converted.</source>
        <translation>画像を変換できません。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>画像が大きすぎます。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the address and that the sender runs.</source>
        <translation>%1では何も待ち受けていません。アドレスと送信側の動作を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>%1に到達できません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1が応答しません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses access. Check user, password or key in the address.</source>
        <translation>%1がアクセスを拒否しました。アドレス内のユーザー、パスワード、キーを確認してください。</translation>
    </message>
    <message>
        <source>There is no stream at %1. Check the address and that the sender runs.</source>
        <translation>%1に配信がありません。アドレスと送信側の動作を確認してください。</translation>
    </message>
    <message>
        <source>The server of %1 reports a failure of its own.</source>
        <translation>%1のサーバーが内部エラーを報告しました。</translation>
    </message>
    <message>
        <source>%1 uses a protocol that is not supported here.</source>
        <translation>%1はここでは対応していないプロトコルを使っています。</translation>
    </message>
    <message>
        <source>What comes from %1 is no audio or video that can be read.</source>
        <translation>%1から届くデータは読み取れる映像や音声ではありません。</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1は終了しました。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1への接続に失敗しました。</translation>
    </message>
    <message>
        <source>The file %1 is not there. Choose it again.</source>
        <translation>ファイル%1が見つかりません。選び直してください。</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Change its permissions.</source>
        <translation>ファイル%1を読む権限がありません。権限を変更してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be played: it is damaged or of an unknown kind.</source>
        <translation>ファイル%1を再生できません。破損しているか、未知の形式です。</translation>
    </message>
    <message>
        <source>The device %1 is not there. Plug it in or choose another.</source>
        <translation>デバイス%1が見つかりません。接続するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The device %1 may not be used. Check the permissions of this user.</source>
        <translation>デバイス%1を使う権限がありません。このユーザーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The device %1 is in use by another program. Close that one.</source>
        <translation>デバイス%1は別のプログラムが使用中です。そのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The device %1 cannot be captured. Check that it works and is free.</source>
        <translation>デバイス%1を取り込めません。動作していて空いているか確認してください。</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot capture by %1.</source>
        <translation>このFFmpegは%1での取り込みに対応していません。</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder.</source>
        <translation>このFFmpegにはAACエンコーダーがありません。</translation>
    </message>
    <message>
        <source>The AAC encoder does not open.</source>
        <translation>AACエンコーダーを開けません。</translation>
    </message>
    <message>
        <source>The AAC encoder failed.</source>
        <translation>AACエンコーダーが失敗しました。</translation>
    </message>
    <message>
        <source>The encoder %1 does not work here (%2); %3 is used instead.</source>
        <translation>エンコーダー%1はここでは動作しません（%2）。代わりに%3を使います。</translation>
    </message>
    <message>
        <source>No encoder for %1 works on this machine: %2.</source>
        <translation>このマシンで動作する%1のエンコーダーがありません：%2。</translation>
    </message>
    <message>
        <source>it is not part of this FFmpeg</source>
        <translation>このFFmpegに含まれていません</translation>
    </message>
    <message>
        <source>The encoder does not take the picture: %1.</source>
        <translation>エンコーダーが映像を受け付けません：%1。</translation>
    </message>
    <message>
        <source>The encoder failed: %1.</source>
        <translation>エンコーダーが失敗しました：%1。</translation>
    </message>
    <message>
        <source>The file could not be read in time.</source>
        <translation>ファイルを時間内に読めませんでした。</translation>
    </message>
    <message>
        <source>The file is not a picture, video or sound this program can read.</source>
        <translation>このプログラムで読める画像、動画、音声ではありません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>The file holds neither picture nor sound.</source>
        <translation>ファイルに映像も音声もありません。</translation>
    </message>
    <message>
        <source>There is nothing between these times.</source>
        <translation>この時間の間には何もありません。</translation>
    </message>
    <message>
        <source>The file holds no picture and no sound.</source>
        <translation>ファイルに映像も音声もありません。</translation>
    </message>
    <message>
        <source>the name service gave no answer for “%1”</source>
        <translation>名前サービスが「%1」について応答しませんでした</translation>
    </message>
    <message>
        <source>there is no address for the name “%1” (%2)</source>
        <translation>「%1」という名前のアドレスがありません（%2）</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1が接続を拒否しました</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network</source>
        <translation>このネットワークから%1に到達できません</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1が応答しません</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>接続が切れました（%1）</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>名前に対応するアドレスがありません</translation>
    </message>
    <message>
        <source>encryption is not available</source>
        <translation>暗号化を利用できません</translation>
    </message>
    <message>
        <source>the file with the certificate authority cannot be read</source>
        <translation>認証局のファイルを読めません</translation>
    </message>
    <message>
        <source>the server was reached but the encrypted connection is not answered</source>
        <translation>サーバーには届きましたが、暗号化接続に応答がありません</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not to be trusted: %2</source>
        <translation>「%1」の証明書は信頼できません：%2</translation>
    </message>
    <message>
        <source>the server does not speak TLS as it should</source>
        <translation>サーバーのTLSの応答が正しくありません</translation>
    </message>
    <message>
        <source>The uplink could not be measured: %1.</source>
        <translation>回線を測定できませんでした：%1。</translation>
    </message>
    <message>
        <source>must be an http or https address of a server that takes uploads</source>
        <translation>はアップロードを受け付けるサーバーのhttpまたはhttpsアドレスでなければなりません</translation>
    </message>
    <message>
        <source>the server answered %1; give the address of one that takes uploads</source>
        <translation>サーバーが%1と応答しました。アップロードを受け付けるサーバーを指定してください</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>this kind of destination is not known</source>
        <translation>この種類の配信先は不明です</translation>
    </message>
    <message>
        <source>Check the server address for typing errors and whether this computer is online.</source>
        <translation>サーバーのアドレスに誤りがないか、このコンピューターがオンラインか確認してください。</translation>
    </message>
    <message>
        <source>Check the port in the address, and that the server is running.</source>
        <translation>アドレスのポートと、サーバーが動作しているか確認してください。</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>このコンピューターのネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall blocks it.</source>
        <translation>アドレスと、ファイアウォールに遮断されていないか確認してください。</translation>
    </message>
    <message>
        <source>Check the host name and this computer&apos;s date; for a server of your own, give its certificate authority in the destination.</source>
        <translation>ホスト名とこのコンピューターの日付を確認してください。自前のサーバーの場合は、配信先に認証局を指定してください。</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform&apos;s page again; it may have been reset.</source>
        <translation>プラットフォームのページからストリームキーをもう一度コピーしてください。再発行された可能性があります。</translation>
    </message>
    <message>
        <source>End the other stream, or wait until the server has noticed that it is gone.</source>
        <translation>もう一方の配信を終了するか、終了したことにサーバーが気付くまで待ってください。</translation>
    </message>
    <message>
        <source>The uplink may be too slow or the server overloaded; a lower bitrate helps.</source>
        <translation>回線が遅いか、サーバーが過負荷かもしれません。ビットレートを下げると改善します。</translation>
    </message>
    <message>
        <source>It is tried again by itself; if this repeats, check the platform&apos;s page for the stream&apos;s state.</source>
        <translation>自動で再試行します。繰り返す場合は、プラットフォームのページで配信の状態を確認してください。</translation>
    </message>
    <message>
        <source>Choose H.264 with AAC for this destination.</source>
        <translation>この配信先ではH.264とAACを選んでください。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then retry.</source>
        <translation>空き容量を増やすか別のフォルダーを選んで、再試行してください。</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>フォルダーがあり、書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>See the studio&apos;s encoder messages.</source>
        <translation>スタジオのエンコーダーのメッセージを確認してください。</translation>
    </message>
    <message>
        <source>Correct the destination&apos;s settings.</source>
        <translation>配信先の設定を修正してください。</translation>
    </message>
    <message>
        <source>Check the address and the platform&apos;s page for the reason.</source>
        <translation>アドレスを確認し、理由をプラットフォームのページで調べてください。</translation>
    </message>
    <message>
        <source>the connection was given up to try again</source>
        <translation>再試行のため接続を打ち切りました</translation>
    </message>
    <message>
        <source>the server took nothing for %1 seconds</source>
        <translation>サーバーが%1秒間データを受け取りませんでした</translation>
    </message>
    <message>
        <source>the server takes nothing any more</source>
        <translation>サーバーがデータを受け取りません</translation>
    </message>
    <message>
        <source>the encoder gives no pictures</source>
        <translation>エンコーダーが映像を出力しません</translation>
    </message>
    <message>
        <source>Not checked because an earlier check failed.</source>
        <translation>前の確認に失敗したため、確認していません。</translation>
    </message>
    <message>
        <source>This server does not take %1. Choose H.264 for this destination.</source>
        <translation>このサーバーは%1に対応していません。この配信先ではH.264を選んでください。</translation>
    </message>
    <message>
        <source>An SRT passphrase has 10 to 79 characters. Correct it in the destination.</source>
        <translation>SRTのパスフレーズは10～79文字です。配信先で修正してください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its rights.</source>
        <translation>フォルダー「%1」に書き込めません。別のフォルダーを選ぶか権限を変更してください。</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk. Free some space or choose another folder.</source>
        <translation>ディスクの空きが50 MB未満です。空き容量を増やすか別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording. Free some space for a longer show.</source>
        <translation>ディスクには約%1分録画できます。長い番組には空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>フォルダー「%1」を作成できません</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>「%1」に書き込めません（%2）</translation>
    </message>
    <message>
        <source>the screen is no longer shared</source>
        <translation>画面の共有が終わりました</translation>
    </message>
    <message>
        <source>The screen cannot be read: PipeWire does not work here.</source>
        <translation>画面を取り込めません。ここではPipeWireが動作していません。</translation>
    </message>
    <message>
        <source>Under Wayland the desktop hands out screens, and this one has no portal that does. Install xdg-desktop-portal with the part for your desktop (for example xdg-desktop-portal-gnome or -wlr).</source>
        <translation>Waylandではデスクトップが画面を渡しますが、そのためのポータルがありません。xdg-desktop-portalと、お使いのデスクトップ用の部品（xdg-desktop-portal-gnomeや-wlrなど）をインストールしてください。</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>ソースが閉じられました。</translation>
    </message>
    <message>
        <source>You did not choose a screen. Open the source&apos;s settings to be asked again.</source>
        <translation>画面が選ばれませんでした。ソースの設定を開くともう一度選べます。</translation>
    </message>
    <message>
        <source>The desktop ended the sharing of the screen. Trying again.</source>
        <translation>デスクトップが画面の共有を終了しました。再試行しています。</translation>
    </message>
    <message>
        <source>The program has ended.</source>
        <translation>プログラムは終了しました。</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>画像を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The disk is full in less than 2 minutes; the recording will then be ended. Free some space now.</source>
        <translation>あと2分足らずでディスクがいっぱいになり、録画が終了します。今すぐ空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The disk is full in less than 10 minutes at this rate. Free some space soon.</source>
        <translation>このままでは10分足らずでディスクがいっぱいになります。早めに空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>the file “%1” cannot be made</source>
        <translation>ファイル「%1」を作成できません</translation>
    </message>
    <message>
        <source>the disk is full; the recording was ended</source>
        <translation>ディスクがいっぱいのため録画を終了しました</translation>
    </message>
    <message>
        <source>the recording cannot be written (%1)</source>
        <translation>録画を書き込めません（%1）</translation>
    </message>
    <message>
        <source>less than 50 MB are left on the disk; recording has ended</source>
        <translation>ディスクの空きが50 MB未満のため録画を終了しました</translation>
    </message>
    <message>
        <source>the disk does not take the recording</source>
        <translation>ディスクに録画を書き込めません</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Wait a moment after starting the replay buffer.</source>
        <translation>まだ何も保持されていません。リプレイバッファの開始後、少し待ってください。</translation>
    </message>
    <message>
        <source>The replay cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>リプレイを%1に書き込めません。フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>the server address must begin with rtmp:// or rtmps://</source>
        <translation>サーバーのアドレスはrtmp://またはrtmps://で始まらなければなりません</translation>
    </message>
    <message>
        <source>the server address names no server</source>
        <translation>サーバーのアドレスにサーバー名がありません</translation>
    </message>
    <message>
        <source>the server address lacks the application, as in rtmp://server/live</source>
        <translation>アドレスにアプリケーション名がありません（例：rtmp://server/live）</translation>
    </message>
    <message>
        <source>the stream key is missing</source>
        <translation>ストリームキーがありません</translation>
    </message>
    <message>
        <source>the server&apos;s answer is not RTMP</source>
        <translation>サーバーの応答がRTMPではありません</translation>
    </message>
    <message>
        <source>the server was reached but does not answer</source>
        <translation>サーバーには届きましたが、応答がありません</translation>
    </message>
    <message>
        <source>this server does not take %1</source>
        <translation>このサーバーは%1に対応していません</translation>
    </message>
    <message>
        <source>the server hung up when it was given the stream key</source>
        <translation>ストリームキーを送ったところでサーバーが切断しました</translation>
    </message>
    <message>
        <source>the server asked to connect again</source>
        <translation>サーバーが再接続を求めました</translation>
    </message>
    <message>
        <source>the server ended the stream</source>
        <translation>サーバーが配信を終了しました</translation>
    </message>
    <message>
        <source>%1 (the server says: %2)</source>
        <translation>%1（サーバーの応答：%2）</translation>
    </message>
    <message>
        <source>somebody is already streaming with this key</source>
        <translation>このキーはすでに配信に使われています</translation>
    </message>
    <message>
        <source>the server does not take this codec</source>
        <translation>サーバーがこのコーデックに対応していません</translation>
    </message>
    <message>
        <source>the server does not accept the stream key</source>
        <translation>サーバーがストリームキーを受け付けません</translation>
    </message>
    <message>
        <source>the server refused the stream</source>
        <translation>サーバーが配信を拒否しました</translation>
    </message>
    <message>
        <source>The picture is too large (%1 x %2 pixels). Use one of at most %3 pixels a side and 67 megapixels.</source>
        <translation>画像が大きすぎます（%1 x %2ピクセル）。一辺%3ピクセル、6700万画素以下の画像を使ってください。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: it is damaged or of an unknown kind.</source>
        <translation>画像%1を読めません。破損しているか、未知の形式です。</translation>
    </message>
    <message>
        <source>The picture %1 is not there. Choose the file again.</source>
        <translation>画像%1が見つかりません。ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>The picture %1 may not be read. Change its permissions or choose another.</source>
        <translation>画像%1を読む権限がありません。権限を変更するか別の画像を選んでください。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a picture.</source>
        <translation>ファイル%1は画像としては大きすぎます。</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives. Check the sender.</source>
        <translation>接続していますが、新しいデータが届きません。送信側を確認してください。</translation>
    </message>
    <message>
        <source>What arrives cannot be decoded.</source>
        <translation>届いたデータを復号できません。</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>再試行しています。</translation>
    </message>
    <message>
        <source>The file is read too slowly. Copy it to a faster disk.</source>
        <translation>ファイルの読み込みが遅すぎます。より速いディスクにコピーしてください。</translation>
    </message>
    <message>
        <source>No file is chosen. Choose one in the source&apos;s settings.</source>
        <translation>ファイルが選ばれていません。ソースの設定で選んでください。</translation>
    </message>
    <message>
        <source>The file cannot be played: nothing in it can be decoded.</source>
        <translation>ファイルを再生できません。復号できる内容がありません。</translation>
    </message>
    <message>
        <source>Under Wayland this build cannot capture the screen: it was made without PipeWire. Log in with an X11 session, or name an X display in the source&apos;s settings to capture the programs that run on it.</source>
        <translation>このビルドはPipeWireなしで作られているため、Waylandでは画面を取り込めません。X11セッションでログインするか、ソースの設定でXディスプレイを指定してその上のプログラムを取り込んでください。</translation>
    </message>
    <message>
        <source>There is no display to capture: DISPLAY is not set. Name one in the source&apos;s settings.</source>
        <translation>取り込む画面がありません。DISPLAYが設定されていません。ソースの設定で指定してください。</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in.</source>
        <translation>カメラが接続されていません。接続してください。</translation>
    </message>
    <message>
        <source>On this system only a whole display can be captured. Crop the source in its scene instead.</source>
        <translation>このシステムでは画面全体しか取り込めません。シーンでソースを切り抜いてください。</translation>
    </message>
    <message>
        <source>This system does not hand out what it plays. Install a loopback driver and name its device here.</source>
        <translation>このシステムは再生音を取り出せません。ループバックドライバーをインストールし、そのデバイスをここに指定してください。</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in.</source>
        <translation>マイクが接続されていません。接続してください。</translation>
    </message>
    <message>
        <source>This version does not know sources of this kind.</source>
        <translation>このバージョンはこの種類のソースに対応していません。</translation>
    </message>
    <message>
        <source>the address must begin with srt://</source>
        <translation>アドレスはsrt://で始まらなければなりません</translation>
    </message>
    <message>
        <source>the address lacks the port, as in srt://server:9000</source>
        <translation>アドレスにポートがありません（例：srt://server:9000）</translation>
    </message>
    <message>
        <source>the address names no server</source>
        <translation>アドレスにサーバー名がありません</translation>
    </message>
    <message>
        <source>no SRT socket can be made</source>
        <translation>SRTソケットを作成できません</translation>
    </message>
    <message>
        <source>an SRT passphrase has 10 to 79 characters</source>
        <translation>SRTのパスフレーズは10～79文字です</translation>
    </message>
    <message>
        <source>an SRT stream id has at most 512 characters</source>
        <translation>SRTのストリームIDは512文字以内です</translation>
    </message>
    <message>
        <source>the server does not accept the SRT passphrase</source>
        <translation>サーバーがSRTのパスフレーズを受け付けません</translation>
    </message>
    <message>
        <source>the server does not accept the SRT stream id</source>
        <translation>サーバーがSRTのストリームIDを受け付けません</translation>
    </message>
    <message>
        <source>somebody is already streaming with this SRT stream id</source>
        <translation>このSRTストリームIDはすでに配信に使われています</translation>
    </message>
    <message>
        <source>nobody answers SRT at this address</source>
        <translation>このアドレスではSRTの応答がありません</translation>
    </message>
    <message>
        <source>the server refused the SRT connection (%1)</source>
        <translation>サーバーがSRT接続を拒否しました（%1）</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1に到達できません</translation>
    </message>
    <message>
        <source>the UDP port of %1 cannot be opened; another program may use it</source>
        <translation>%1のUDPポートを開けません。別のプログラムが使用している可能性があります</translation>
    </message>
    <message>
        <source>the SRT port was closed</source>
        <translation>SRTポートが閉じられました</translation>
    </message>
    <message>
        <source>nobody called</source>
        <translation>誰も接続してきませんでした</translation>
    </message>
    <message>
        <source>the other side closed the SRT connection</source>
        <translation>相手側がSRT接続を閉じました</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it: &quot;Address must start with srt://&quot;</extracomment>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>ストリームキー</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>プラットフォームの制限</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>は空にできません</translation>
    </message>
    <message>
        <source>A key can only be given what its maker holds; %1 is missing.</source>
        <translation>キーには作成者が持つ権限しか与えられません。%1がありません。</translation>
    </message>
    <message>
        <source>must be in the future</source>
        <translation>は未来の時刻でなければなりません</translation>
    </message>
    <message>
        <source>must be empty for this kind</source>
        <translation>はこの種類では空でなければなりません</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>は必須です</translation>
    </message>
    <message>
        <source>must start with rtmp:// or rtmps://</source>
        <translation>はrtmp://またはrtmps://で始まらなければなりません</translation>
    </message>
    <message>
        <source>must start with srt://</source>
        <translation>はsrt://で始まらなければなりません</translation>
    </message>
    <message>
        <source>must be an address such as rtmp://host/app</source>
        <translation>はrtmp://host/appのようなアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must be an address such as srt://host:9000</source>
        <translation>はsrt://host:9000のようなアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must have a port between 1 and 65535</source>
        <translation>のポートは1～65535でなければなりません</translation>
    </message>
    <message>
        <source>must name the host to call</source>
        <translation>には接続先のホストが必要です</translation>
    </message>
    <message>
        <source>does not belong to a destination of kind %1</source>
        <translation>は%1の配信先では使えません</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>は完全なパスでなければなりません</translation>
    </message>
    <message>
        <source>is for rtmp; use srt.streamId</source>
        <translation>はrtmp用です。srt.streamIdを使ってください</translation>
    </message>
    <message>
        <source>is for rtmp</source>
        <translation>はrtmp用です</translation>
    </message>
    <message>
        <source>or kind is required</source>
        <translation>または種類が必要です</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps:// or srt://</source>
        <translation>はrtmp://、rtmps://、srt://のいずれかで始まらなければなりません</translation>
    </message>
    <message>
        <source>is vertical, but the studio has no vertical canvas</source>
        <translation>は縦型ですが、スタジオに縦型キャンバスがありません</translation>
    </message>
    <message>
        <source>does not belong to a filter of kind %1</source>
        <translation>は%1のフィルターでは使えません</translation>
    </message>
    <message>
        <source>must be a .cube, .3dl, .dat, .m3d or .csp file</source>
        <translation>は.cube、.3dl、.dat、.m3d、.cspのいずれかのファイルでなければなりません</translation>
    </message>
    <message>
        <source>works on a picture, which this source has not</source>
        <translation>は映像用ですが、このソースには映像がありません</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>が2回使われています</translation>
    </message>
    <message>
        <source>must hold numbers from 1 to 6</source>
        <translation>は1～6の数でなければなりません</translation>
    </message>
    <message>
        <source>There is no destination with this id.</source>
        <translation>その配信先はありません。</translation>
    </message>
    <message>
        <source>is no destination of this studio</source>
        <translation>はこのスタジオの配信先ではありません</translation>
    </message>
    <message>
        <source>The studio has no enabled destination. Add or enable one first.</source>
        <translation>スタジオに有効な配信先がありません。先に追加するか有効にしてください。</translation>
    </message>
    <message>
        <source>This destination is not part of a live session. Start it instead.</source>
        <translation>この配信先は配信中ではありません。開始してください。</translation>
    </message>
    <message>
        <source>This studio has no interrupted session.</source>
        <translation>このスタジオに中断された配信はありません。</translation>
    </message>
    <message>
        <source>None of the session&apos;s destinations is left. Go live with others instead.</source>
        <translation>以前の配信先は残っていません。別の配信先で開始してください。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読めません。</translation>
    </message>
    <message>
        <source>must hold words of at most 50 characters</source>
        <translation>は50文字以内の語でなければなりません</translation>
    </message>
    <message>
        <source>This asset has no thumbnail.</source>
        <translation>このファイルにはサムネイルがありません。</translation>
    </message>
    <message>
        <source>The library takes images, video and audio; %1 is none it knows.</source>
        <translation>ライブラリに入れられるのは画像、動画、音声です。%1には対応していません。</translation>
    </message>
    <message>
        <source>A file may have at most %1 bytes.</source>
        <translation>ファイルは%1バイト以内です。</translation>
    </message>
    <message>
        <source>Only a film or a sound that is ready can be cut.</source>
        <translation>切り出せるのは準備のできた動画か音声だけです。</translation>
    </message>
    <message>
        <source>must be after startMs</source>
        <translation>は開始より後でなければなりません</translation>
    </message>
    <message>
        <source>is after the end of the file</source>
        <translation>がファイルの終わりより後です</translation>
    </message>
    <message>
        <source>The folder for cuts cannot be made. Check the data directory&apos;s rights.</source>
        <translation>切り出し用のフォルダーを作成できません。データフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; of the studio &quot;%2&quot; uses this file. Remove it there first.</source>
        <translation>スタジオ「%2」のソース「%1」がこのファイルを使っています。先にそこから外してください。</translation>
    </message>
    <message>
        <source>is missing: this is no OBS scene collection. It is a JSON file in the folder basic/scenes</source>
        <translation>がありません。OBSのシーンコレクションではありません。basic/scenesフォルダーにあるJSONファイルを選んでください</translation>
    </message>
    <message>
        <source>No profile was given: the canvas is taken as 1920 x 1080.</source>
        <translation>プロファイルがないため、キャンバスを1920 x 1080とします。</translation>
    </message>
    <message>
        <source>“%1”: the file %2 is not on this machine. Choose it again.</source>
        <translation>「%1」：ファイル%2がこのマシンにありません。選び直してください。</translation>
    </message>
    <message>
        <source>The transition “%1” became a fade.</source>
        <translation>トランジション「%1」はフェードになりました。</translation>
    </message>
    <message>
        <source>The service “%1” was left out: its server “%2” is not an RTMP or SRT address.</source>
        <translation>サービス「%1」は取り込みませんでした。サーバー「%2」がRTMPやSRTのアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1”: a slide show became its first picture.</source>
        <translation>「%1」：スライドショーは最初の画像になりました。</translation>
    </message>
    <message>
        <source>“%1” captured one window; it captures the whole screen now. Crop it to the window.</source>
        <translation>「%1」はウィンドウの取り込みでしたが、画面全体の取り込みになりました。ウィンドウの範囲に切り抜いてください。</translation>
    </message>
    <message>
        <source>“%1” was left out: sources of the kind %2 have no like here.</source>
        <translation>「%1」は取り込みませんでした。%2に当たるソースがここにはありません。</translation>
    </message>
    <message>
        <source>“%1”: the filter “%2” (%3) was left out.</source>
        <translation>「%1」：フィルター「%2」（%3）は取り込みませんでした。</translation>
    </message>
    <message>
        <source>%1 must lie in the media or recordings folder, because other machines can reach this server. Start it with --allow-path to allow another folder, or upload the file to the media library.</source>
        <translation>他のマシンからこのサーバーに接続できるため、%1はメディアか録画のフォルダーになければなりません。別のフォルダーを許可するには--allow-pathを付けて起動するか、ファイルをライブラリにアップロードしてください。</translation>
    </message>
    <message>
        <source>No limits are known of this server.</source>
        <translation>このサーバーの制限は分かっていません。</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose H.264.</source>
        <translation>%1は%2に対応していません。H.264を選んでください。</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of video; %3 are set.</source>
        <translation>%1の映像は%2 kbit/s以下です。設定は%3です。</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of audio; %3 are set.</source>
        <translation>%1の音声は%2 kbit/s以下です。設定は%3です。</translation>
    </message>
    <message>
        <source>%1 asks for a keyframe every %2 s at least; %3 s are set.</source>
        <translation>%1では少なくとも%2秒ごとにキーフレームが必要です。設定は%3秒です。</translation>
    </message>
    <message>
        <source>Within the limits of %1.</source>
        <translation>%1の制限内です。</translation>
    </message>
    <message>
        <source>The list of platforms is missing from this program.</source>
        <translation>このプログラムにプラットフォームの一覧がありません。</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set it, or encrypted connections will fail.</source>
        <translation>このマシンの時計が狂っています。合わせないと暗号化接続に失敗します。</translation>
    </message>
    <message>
        <source>The clock is not kept right by the network. Switch on automatic time.</source>
        <translation>時計がネットワークで調整されていません。時刻の自動設定をオンにしてください。</translation>
    </message>
    <message>
        <source>The clock is kept right.</source>
        <translation>時計は正しく調整されています。</translation>
    </message>
    <message>
        <source>The system does not tell.</source>
        <translation>システムからは分かりません。</translation>
    </message>
    <message>
        <source>The free space is unknown.</source>
        <translation>空き容量は不明です。</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>空きは%1 GBです。</translation>
    </message>
    <message>
        <source>%1 GB are free, enough to record %2 hours.</source>
        <translation>空きは%1 GBで、%2時間録画できます。</translation>
    </message>
    <message>
        <source>is no scene of this studio</source>
        <translation>はこのスタジオのシーンではありません</translation>
    </message>
    <message>
        <source>The recordings folder cannot be made. Check the data directory&apos;s rights.</source>
        <translation>録画フォルダーを作成できません。データフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>is no source of this studio</source>
        <translation>はこのスタジオのソースではありません</translation>
    </message>
    <message>
        <source>would make the scene show itself</source>
        <translation>はシーンに自分自身を表示させます</translation>
    </message>
    <message>
        <source>A studio needs at least one scene.</source>
        <translation>スタジオには少なくとも1つのシーンが必要です。</translation>
    </message>
    <message>
        <source>The scene is on program. Show another one before deleting it.</source>
        <translation>このシーンはプログラムに出ています。別のシーンを出してから削除してください。</translation>
    </message>
    <message>
        <source>The source “%1” shows this scene. Delete that source, or let it show another scene, first.</source>
        <translation>ソース「%1」がこのシーンを表示しています。先にそのソースを削除するか、別のシーンを表示させてください。</translation>
    </message>
    <message>
        <source>There is nothing to move to: turn studio mode on and put another scene into preview.</source>
        <translation>切り替え先がありません。スタジオモードをオンにして、別のシーンをプレビューに出してください。</translation>
    </message>
    <message>
        <source>This was changed in the meantime: it is at revision %1 now.</source>
        <translation>その間に変更されました。現在は第%1版です。</translation>
    </message>
    <message>
        <source>There are %1 %2 already, the most there may be. Delete one first.</source>
        <translation>%2はすでに%1個あり、上限です。先にどれかを削除してください。</translation>
    </message>
    <message>
        <source>does not belong to a source of kind %1</source>
        <translation>は%1のソースでは使えません</translation>
    </message>
    <message>
        <source>is no asset of the media library</source>
        <translation>はライブラリのファイルではありません</translation>
    </message>
    <message>
        <source>or image.mediaId is required</source>
        <translation>またはライブラリの画像が必要です</translation>
    </message>
    <message>
        <source>or media.mediaId is required</source>
        <translation>またはライブラリのメディアが必要です</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>は2026-01-31T12:00:00Zのような時刻でなければなりません</translation>
    </message>
    <message>
        <source>would show itself; choose a scene that does not contain this one</source>
        <translation>は自分自身を表示してしまいます。このシーンを含まないシーンを選んでください</translation>
    </message>
    <message>
        <source>Only a media file can be played from another position.</source>
        <translation>再生位置を変えられるのはメディアファイルだけです。</translation>
    </message>
    <message>
        <source>More than 2 % of the frames are composed too late; this machine is at its limit.</source>
        <translation>2%を超えるフレームの合成が遅れています。このマシンは限界です。</translation>
    </message>
    <message>
        <source>Less than 2 GB are free for recordings.</source>
        <translation>録画用の空きが2 GB未満です。</translation>
    </message>
    <message>
        <source>“%1”: its file was in the media library of another machine. Choose it again.</source>
        <translation>「%1」：ファイルは別のマシンのライブラリにありました。選び直してください。</translation>
    </message>
    <message>
        <source>“%1” came without its stream key. Enter the key and switch the destination on.</source>
        <translation>「%1」にはストリームキーがありません。キーを入力して配信先を有効にしてください。</translation>
    </message>
    <message>
        <source>must be even</source>
        <translation>は偶数でなければなりません</translation>
    </message>
    <message>
        <source>The studio is live. Take it offline before deleting it.</source>
        <translation>スタジオは配信中です。終了してから削除してください。</translation>
    </message>
    <message>
        <source>The uplink is being measured already; wait for that.</source>
        <translation>すでに回線を測定しています。お待ちください。</translation>
    </message>
    <message>
        <source>Nothing is sent over the network.</source>
        <translation>ネットワークには何も送信しません。</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; the uplink has not been measured. Measure it before the show.</source>
        <translation>全配信先で%1 Mbit/s必要です。回線は未測定です。番組の前に測定してください。</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; %2 Mbit/s were measured %3.</source>
        <translation>全配信先で%1 Mbit/s必要です。測定値は%2 Mbit/sです（%3）。</translation>
    </message>
    <message>
        <source>That is more than there is: lower the bitrate or leave a destination out.</source>
        <translation>回線の容量を超えています。ビットレートを下げるか配信先を減らしてください。</translation>
    </message>
    <message>
        <source>That leaves little room: a bitrate a quarter lower is safe.</source>
        <translation>余裕がありません。ビットレートを4分の1下げると安全です。</translation>
    </message>
    <message>
        <source>That was long ago: measure again.</source>
        <translation>かなり前の測定です。もう一度測定してください。</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>サーバーを終了しています。</translation>
    </message>
    <message>
        <source>This key lacks the scope %1.</source>
        <translation>このキーには%1の権限がありません。</translation>
    </message>
    <message>
        <source>Changes through the API are switched off on this server.</source>
        <translation>このサーバーではAPIによる変更がオフになっています。</translation>
    </message>
    <message>
        <source>must be a full http or https address</source>
        <translation>は完全なhttpまたはhttpsアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>にユーザー名やパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>This server does not send webhooks.</source>
        <translation>このサーバーはWebhookを送信しません。</translation>
    </message>
    <message>
        <source>The webhook is paused. Activate it first.</source>
        <translation>Webhookは停止中です。先に有効にしてください。</translation>
    </message>
    <message>
        <source>There is no such API key.</source>
        <translation>そのAPIキーはありません。</translation>
    </message>
    <message>
        <source>There is no media asset with this id.</source>
        <translation>そのファイルはライブラリにありません。</translation>
    </message>
    <message>
        <source>There is no %1 with this id.</source>
        <translation>見つかりません（%1）。</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened; secret.key is not the one it was sealed with. Enter the secret again.</source>
        <translation>保存された秘密を開けません。secret.keyが保存時のものと異なります。もう一度入力してください。</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>は空にできません</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>は%1文字以上でなければなりません</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>は%1文字以内でなければなりません</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>は%1以上でなければなりません</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>は%1から%2の間でなければなりません</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>が範囲外です</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>は次のいずれかでなければなりません：%1</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>studios</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>media assets</source>
        <translation>メディアファイル</translation>
    </message>
    <message>
        <source>sources in this scene</source>
        <translation>このシーンのソース</translation>
    </message>
    <message>
        <source>sources in this studio</source>
        <translation>このスタジオのソース</translation>
    </message>
    <message>
        <source>scenes in this studio</source>
        <translation>このスタジオのシーン</translation>
    </message>
    <message>
        <source>destinations in this studio</source>
        <translation>このスタジオの配信先</translation>
    </message>
    <message>
        <source>once</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>There is no memory for sound.</source>
        <translation>音声用のメモリがありません。</translation>
    </message>
    <message>
        <source>Somebody is publishing to this stream already.</source>
        <translation>このストリームにはすでに送信元があります。</translation>
    </message>
    <message>
        <source>The disk of the server has no room for this file.</source>
        <translation>サーバーのディスクにこのファイルの空きがありません。</translation>
    </message>
    <message>
        <source>Too many pictures are asked for at once. Wait for the others.</source>
        <translation>一度に要求された画像が多すぎます。他の画像を待ってください。</translation>
    </message>
    <message>
        <source>RTMP cannot carry these codecs</source>
        <translation>RTMPはこのコーデックを送れません</translation>
    </message>
    <message>
        <source>The picture cannot be written as JPEG.</source>
        <translation>画像をJPEGで書き込めません。</translation>
    </message>
    <message>
        <source>The file has no picture.</source>
        <translation>ファイルに映像がありません。</translation>
    </message>
    <message>
        <source>One cannot go to a place in this file.</source>
        <translation>このファイルでは位置を移動できません。</translation>
    </message>
    <message>
        <source>The picture could not be read in time.</source>
        <translation>画像を時間内に読めませんでした。</translation>
    </message>
    <message>
        <source>There is no picture that can be read at this place.</source>
        <translation>この位置に読める映像がありません。</translation>
    </message>
    <message>
        <source>The stream is offline.</source>
        <translation>ストリームはオフラインです。</translation>
    </message>
    <message>
        <source>Nothing comes from the publisher.</source>
        <translation>送信側から何も届きません。</translation>
    </message>
    <message>
        <source>It is encoded in a way that streams here cannot carry (H.264, HEVC, AV1 or VP9; AAC, Opus or MP3).</source>
        <translation>ここのストリームで扱えない形式です（H.264、HEVC、AV1、VP9／AAC、Opus、MP3）。</translation>
    </message>
    <message>
        <source>The stinger became a cut: %1</source>
        <translation>スティンガーの代わりにカットしました：%1</translation>
    </message>
    <message>
        <source>The film cannot be played.</source>
        <translation>動画を再生できません。</translation>
    </message>
    <message>
        <source>The film did not begin in time.</source>
        <translation>動画が時間内に始まりませんでした。</translation>
    </message>
    <message>
        <source>There is no picture of this stream yet.</source>
        <translation>このストリームの画像はまだありません。</translation>
    </message>
    <message>
        <source>Somebody else is publishing to this stream.</source>
        <translation>このストリームには別の送信元が送っています。</translation>
    </message>
    <message>
        <source>The stream was ended here, or another publisher took it over.</source>
        <translation>ストリームがここで終了したか、別の送信元に引き継がれました。</translation>
    </message>
    <message>
        <source>Nothing came for %1 s. The publisher&apos;s uplink or machine stops; lower its bitrate or look at its network.</source>
        <translation>%1秒間何も届きませんでした。送信側の回線かマシンが止まります。ビットレートを下げるかネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 % of the packets are lost. Raise the latency of the connection or lower the bitrate.</source>
        <translation>パケットの%1%が失われています。接続の遅延を増やすかビットレートを下げてください。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures a second come. The encoder or the network cannot keep up.</source>
        <translation>毎秒%2フレームのうち%1フレームしか届きません。エンコーダーかネットワークが追いついていません。</translation>
    </message>
    <message>
        <source>The bitrate fell to %1 kbit/s from a mean of %2. Look at the publisher&apos;s uplink.</source>
        <translation>ビットレートが平均%2から%1 kbit/sに下がりました。送信側の回線を確認してください。</translation>
    </message>
    <message>
        <source>Sound is %1 ms %2 the picture since the start. Use one clock for both, or resample the sound at the publisher.</source>
        <translation>開始から音声が映像より%1ミリ秒%2。同じ時計を使うか、送信側で音声を再サンプリングしてください。</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>進んでいます</translation>
    </message>
    <message>
        <source>A keyframe comes only every %1 s. Set the publisher&apos;s keyframe interval to 2 s.</source>
        <translation>キーフレームが%1秒に1回しか届きません。送信側の間隔を2秒にしてください。</translation>
    </message>
    <message>
        <source>Packets come unevenly, by %1 ms. The network between here and the publisher is busy.</source>
        <translation>パケットの到着が%1ミリ秒ばらついています。送信側との間のネットワークが混んでいます。</translation>
    </message>
    <message>
        <source>Waits until the stream is live.</source>
        <translation>ストリームの開始を待っています。</translation>
    </message>
    <message>
        <source>this studio</source>
        <translation>このスタジオ</translation>
    </message>
    <message>
        <source>What is to be kept of the stream cannot be written. Check the disk.</source>
        <translation>保持するストリームを書き込めません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the stream is kept any more.</source>
        <translation>ディスクがいっぱいのため、ストリームを保持していません。</translation>
    </message>
    <message>
        <source>Nothing is kept of this time.</source>
        <translation>この時間の内容は残っていません。</translation>
    </message>
    <message>
        <source>The clip cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>クリップを%1に書き込めません。フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>What was kept of the stream cannot be read.</source>
        <translation>保持したストリームを読めません。</translation>
    </message>
    <message>
        <source>Nothing has come for %1 seconds. Look at the publisher and its network.</source>
        <translation>%1秒間何も届いていません。送信側とそのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nothing of this stream is kept.</source>
        <translation>このストリームは保持されていません。</translation>
    </message>
    <message>
        <source>must name where the stream is fetched</source>
        <translation>にはストリームの取得元が必要です</translation>
    </message>
    <message>
        <source>belongs to streams that are fetched; set ingestMode to pull</source>
        <translation>は取得するストリーム用です。ingestModeをpullにしてください</translation>
    </message>
    <message>
        <source>Only a stream that is fetched has another address to go to.</source>
        <translation>別のアドレスに切り替えられるのは取得するストリームだけです。</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps://, srt://, rtsp://, http:// or https://</source>
        <translation>はrtmp://、rtmps://、srt://、rtsp://、http://、https://のいずれかで始まらなければなりません</translation>
    </message>
    <message>
        <source>must be an address such as https://host/live/main.m3u8</source>
        <translation>はhttps://host/live/main.m3u8のようなアドレスでなければなりません</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is fetched from.</source>
        <translation>%1からは取得しません。</translation>
    </message>
    <message>
        <source>Private addresses may only be set by the owner, because other machines can reach this server.</source>
        <translation>他のマシンから接続できるため、プライベートアドレスを設定できるのは所有者だけです。</translation>
    </message>
    <message>
        <source>must name the server to send to</source>
        <translation>には送信先サーバーが必要です</translation>
    </message>
    <message>
        <source>must have a port, as in srt://host:9000</source>
        <translation>にはポートが必要です（例：srt://host:9000）</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is sent to.</source>
        <translation>%1には送信しません。</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>が重複しています</translation>
    </message>
    <message>
        <source>must be JSON, for example &quot;gold&quot; in quotes</source>
        <translation>はJSONでなければなりません（例：&quot;gold&quot;）</translation>
    </message>
    <message>
        <source>must be an http or https address</source>
        <translation>はhttpまたはhttpsアドレスでなければなりません</translation>
    </message>
    <message>
        <source>%1 is an address that is never asked.</source>
        <translation>%1には問い合わせません。</translation>
    </message>
    <message>
        <source>There is no push target with this id.</source>
        <translation>その転送先はありません。</translation>
    </message>
    <message>
        <source>must be another studio: this one cannot show its own program</source>
        <translation>は別のスタジオでなければなりません。自分のプログラムは表示できません</translation>
    </message>
    <message>
        <source>“%1” was mirrored; it is shown as it is.</source>
        <translation>「%1」は反転していましたが、そのまま表示します。</translation>
    </message>
    <message>
        <source>“%1” was blended by “%2”; it lies plainly on what is below.</source>
        <translation>「%1」は「%2」で合成されていましたが、下に重ねるだけになります。</translation>
    </message>
    <message>
        <source>“%1”: OBS does not keep how large a text is. Look at its place.</source>
        <translation>「%1」：OBSは文字の大きさを保存しません。位置を確認してください。</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <translation>に制御文字を含めることはできません</translation>
    </message>
    <message>
        <source>is no header</source>
        <translation>はヘッダーではありません</translation>
    </message>
    <message>
        <source>must be a text, a number, true, false or null</source>
        <translation>は文字列、数値、true、false、nullのいずれかでなければなりません</translation>
    </message>
    <message>
        <source>has more than 100 keys</source>
        <translation>のキーが100個を超えています</translation>
    </message>
    <message>
        <source>There is no such client at this stream.</source>
        <translation>このストリームにそのクライアントはいません。</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>サーバーがステータス%1を返しました。</translation>
    </message>
    <message>
        <source>The database of this server is in memory only; there is nothing to copy.</source>
        <translation>このサーバーのデータベースはメモリ上だけなので、コピーするものがありません。</translation>
    </message>
    <message>
        <source>A backup is being written right now. Try again when it is done.</source>
        <translation>バックアップを書き込んでいます。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This recording has ended already.</source>
        <translation>この録画はすでに終了しています。</translation>
    </message>
    <message>
        <source>It was stopped before the stream began.</source>
        <translation>ストリームの開始前に停止されました。</translation>
    </message>
    <message>
        <source>It is being recorded. Stop it first.</source>
        <translation>録画中です。先に停止してください。</translation>
    </message>
    <message>
        <source>The program ended before anything was written.</source>
        <translation>何も書き込む前にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>There is no stream key with this id.</source>
        <translation>そのストリームキーはありません。</translation>
    </message>
    <message>
        <source>The key is switched off.</source>
        <translation>キーはオフになっています。</translation>
    </message>
    <message>
        <source>No stream has this key.</source>
        <translation>このキーを持つストリームはありません。</translation>
    </message>
    <message>
        <source>is required for this mode</source>
        <translation>はこのモードでは必須です</translation>
    </message>
    <message>
        <source>The stream has had no session since the program began; name wall times instead.</source>
        <translation>プログラムの開始以降、このストリームの配信はありません。時刻で指定してください。</translation>
    </message>
    <message>
        <source>must be between half a second and twelve hours</source>
        <translation>は0.5秒から12時間の間でなければなりません</translation>
    </message>
    <message>
        <source>Nothing of that time is kept. Give the stream a DVR window (dvrSec) or record it.</source>
        <translation>その時間の内容は残っていません。ストリームにDVRの長さ（dvrSec）を設定するか録画してください。</translation>
    </message>
    <message>
        <source>The program ended while it was being cut. Cut it again.</source>
        <translation>切り出し中にプログラムが終了しました。もう一度切り出してください。</translation>
    </message>
    <message>
        <source>is required: name the film that is played over the cut</source>
        <translation>は必須です。カットの上に再生する動画を指定してください</translation>
    </message>
    <message>
        <source>or transition.stinger.mediaId is required</source>
        <translation>またはライブラリの動画が必要です</translation>
    </message>
    <message>
        <source>is no film of the media library</source>
        <translation>はライブラリの動画ではありません</translation>
    </message>
    <message>
        <source>The film of the transition was in the media library of another machine. Choose it again.</source>
        <translation>トランジションの動画は別のマシンのライブラリにありました。選び直してください。</translation>
    </message>
    <message>
        <source>Only a film that is ready has pictures to look at.</source>
        <translation>映像を見られるのは準備のできた動画だけです。</translation>
    </message>
    <message>
        <source>The transition of the studio &quot;%1&quot; uses this file. Choose another transition there first.</source>
        <translation>スタジオ「%1」のトランジションがこのファイルを使っています。先に別のトランジションを選んでください。</translation>
    </message>
    <message>
        <source>There is no such stream key.</source>
        <translation>そのストリームキーはありません。</translation>
    </message>
    <message>
        <source>There is no such stream.</source>
        <translation>そのストリームはありません。</translation>
    </message>
    <message>
        <source>There is no delivery with this id; old ones are forgotten.</source>
        <translation>その送信記録はありません。古いものは消えます。</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れています</translation>
    </message>
    <message>
        <source>RTMPS needs a certificate and its key.</source>
        <translation>RTMPSには証明書とその鍵が必要です。</translation>
    </message>
    <message>
        <source>must be an http or https address without user, query and fragment</source>
        <translation>はユーザー名、クエリ、フラグメントのないhttpまたはhttpsアドレスでなければなりません</translation>
    </message>
    <message>
        <source>is required beside the other</source>
        <translation>はもう一方とともに必要です</translation>
    </message>
    <message>
        <source>It takes more than a second to answer.</source>
        <translation>応答に1秒以上かかっています。</translation>
    </message>
    <message>
        <source>It answered %1 instead of 200.</source>
        <translation>200ではなく%1と応答しました。</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>This is no M3U list: it does not begin with #EXTM3U.</source>
        <translation>M3Uリストではありません。#EXTM3Uで始まっていません。</translation>
    </message>
    <message>
        <source>This is a stream, not a list of channels. Add its address as a stream.</source>
        <translation>これはチャンネルリストではなくストリームです。アドレスをストリームとして追加してください。</translation>
    </message>
    <message>
        <source>The list has more than %1 channels.</source>
        <translation>リストのチャンネルが%1を超えています。</translation>
    </message>
    <message>
        <source>or text must be given, one of them</source>
        <translation>またはテキストのどちらか一方が必要です</translation>
    </message>
    <message>
        <source>No list with a guide was imported.</source>
        <translation>番組表付きのリストは取り込まれていません。</translation>
    </message>
    <message>
        <source>must not lie behind the end</source>
        <translation>は終わりより前でなければなりません</translation>
    </message>
    <message>
        <source>There is no stream with this id.</source>
        <translation>そのストリームはありません。</translation>
    </message>
    <message>
        <source>works on sound, which a scene has not of its own; give it to the sources in that scene</source>
        <translation>は音声用ですが、シーン自体に音声はありません。そのシーンのソースに設定してください</translation>
    </message>
    <message>
        <source>The viewer&apos;s address is unknown, and edges are told apart by distance.</source>
        <translation>視聴者のアドレスが不明なため、距離でエッジを選べません。</translation>
    </message>
    <message>
        <source>A token can only be given what its maker holds; %1 is missing.</source>
        <translation>トークンには作成者が持つ権限しか与えられません。%1がありません。</translation>
    </message>
    <message>
        <source>The key that signs all tokens is replaced by whoever holds the scope admin.</source>
        <translation>すべてのトークンに署名する鍵を替えられるのはadmin権限を持つ人だけです。</translation>
    </message>
    <message>
        <source>There is no profile with this id.</source>
        <translation>そのプロファイルはありません。</translation>
    </message>
    <message>
        <source>%1 is no row of this list.</source>
        <translation>%1はこの一覧の行ではありません。</translation>
    </message>
    <message>
        <source>The group “%1” is not placed by its corner, and how large it is was not kept. Look at its place.</source>
        <translation>グループ「%1」は角を基準に配置されておらず、大きさも保存されていません。位置を確認してください。</translation>
    </message>
    <message>
        <source>The group “%1” was cropped; what is in it is shown whole.</source>
        <translation>グループ「%1」は切り抜かれていました。中身は全体が表示されます。</translation>
    </message>
    <message>
        <source>“%1” is turned inside the stretched group “%2”; it is shown without the slant.</source>
        <translation>「%1」は引き伸ばされたグループ「%2」の中で回転しています。傾斜なしで表示されます。</translation>
    </message>
    <message>
        <source>This stream is fetched from elsewhere; nobody publishes to it.</source>
        <translation>このストリームはほかから取得されるため、誰も送信できません。</translation>
    </message>
    <message>
        <source>This stream is switched off.</source>
        <translation>このストリームはオフになっています。</translation>
    </message>
    <message>
        <source>The stream is not on air.</source>
        <translation>このストリームは配信中ではありません。</translation>
    </message>
    <message>
        <source>must have 10 to 79 characters, or none</source>
        <translation>10～79文字、または空でなければなりません</translation>
    </message>
    <message>
        <source>must name where the stream is fetched before what stands in for it</source>
        <translation>代わりのアドレスより先に、ストリームの取得元を指定してください</translation>
    </message>
    <message>
        <source>names a film or a DASH stream; only live streams and HLS can be taken over</source>
        <translation>映像ファイルまたはDASHストリームです。引き継げるのはライブストリームとHLSだけです</translation>
    </message>
    <message>
        <source>names no relayed stream</source>
        <translation>中継中のストリームではありません</translation>
    </message>
    <message>
        <source>Another stream relays this address in the same way.</source>
        <translation>別のストリームがこのアドレスを同じ方法で中継しています。</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>アドレス%1</translation>
    </message>
    <message>
        <source>The proxy&apos;s address %1</source>
        <translation>プロキシのアドレス%1</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/live.m3u8</source>
        <translation>はhttps://example.org/live.m3u8のような完全なアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must begin with one of %1</source>
        <translation>は次のいずれかで始まらなければなりません：%1</translation>
    </message>
    <message>
        <source>names port 0</source>
        <translation>にポート0が指定されています</translation>
    </message>
    <message>
        <source>leads to an address that is not allowed here; private and loopback addresses have a setting</source>
        <translation>はここで許可されていないアドレスにつながります。プライベートアドレスとループバックアドレスには設定があります</translation>
    </message>
    <message>
        <source>names a host that the settings do not allow</source>
        <translation>に設定で許可されていないホストが指定されています</translation>
    </message>
    <message>
        <source>must be a host, *.host, an address or a network such as 10.0.0.0/8</source>
        <translation>はホスト名、*.ホスト名、アドレス、または10.0.0.0/8のようなネットワークでなければなりません</translation>
    </message>
    <message>
        <source>Stream not found</source>
        <translation>そのストリームはありません</translation>
    </message>
    <message>
        <source>This stream has no failover address.</source>
        <translation>このストリームには予備のアドレスがありません。</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved: %2.</source>
        <translation>名前%1を解決できません：%2。</translation>
    </message>
    <message>
        <source>The proxy&apos;s name %1 cannot be resolved: %2.</source>
        <translation>プロキシの名前%1を解決できません：%2。</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not allowed here.</source>
        <translation>%1はここで許可されていないアドレスにつながります。</translation>
    </message>
    <message>
        <source>The proxy %1 leads to an address that is not allowed here.</source>
        <translation>プロキシ%1はここで許可されていないアドレスにつながります。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>%1への接続に失敗しました：%2。</translation>
    </message>
    <message>
        <source>The other server could not be reached in time.</source>
        <translation>相手のサーバーに時間内に接続できませんでした。</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>相手のサーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The other server stopped sending.</source>
        <translation>相手のサーバーが送信をやめました。</translation>
    </message>
    <message>
        <source>The other server answers with status %1.</source>
        <translation>相手のサーバーがステータス%1を返しました。</translation>
    </message>
    <message>
        <source>The other server redirects more than %1 times.</source>
        <translation>相手のサーバーが%1回を超えてリダイレクトします。</translation>
    </message>
    <message>
        <source>The other server sends more than the limit of %1 bytes.</source>
        <translation>相手のサーバーが上限の%1バイトを超えて送信しています。</translation>
    </message>
    <message>
        <source>The other server closed the connection without an answer.</source>
        <translation>相手のサーバーが応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of its answer.</source>
        <translation>相手のサーバーが応答の途中で中断しました。</translation>
    </message>
    <message>
        <source>The other server&apos;s answer is not HTTP: %1.</source>
        <translation>相手のサーバーの応答がHTTPではありません：%1。</translation>
    </message>
    <message>
        <source>its head is too long</source>
        <translation>ヘッダー部が長すぎます</translation>
    </message>
    <message>
        <source>it changes the protocol unasked</source>
        <translation>要求していないのにプロトコルを切り替えています</translation>
    </message>
    <message>
        <source>a header has a control character</source>
        <translation>ヘッダーに制御文字があります</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>別のもので始まっています</translation>
    </message>
    <message>
        <source>it has no status</source>
        <translation>ステータスがありません</translation>
    </message>
    <message>
        <source>a header has no name</source>
        <translation>名前のないヘッダーがあります</translation>
    </message>
    <message>
        <source>it has too many headers</source>
        <translation>ヘッダーが多すぎます</translation>
    </message>
    <message>
        <source>its length makes no sense</source>
        <translation>長さの指定が正しくありません</translation>
    </message>
    <message>
        <source>a chunk&apos;s line is too long</source>
        <translation>チャンクの行が長すぎます</translation>
    </message>
    <message>
        <source>a chunk has no size</source>
        <translation>サイズのないチャンクがあります</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>チャンクが宣言より長くなっています</translation>
    </message>
    <message>
        <source>The other server gives no media.</source>
        <translation>相手のサーバーから映像も音声も届きません。</translation>
    </message>
    <message>
        <source>This address sends another kind of body.</source>
        <translation>このアドレスは別の種類のデータを送っています。</translation>
    </message>
    <message>
        <source>The other server sends a broken body.</source>
        <translation>相手のサーバーが壊れたデータを送っています。</translation>
    </message>
    <message>
        <source>No address of this stream gave media in time.</source>
        <translation>このストリームのどのアドレスからも時間内に映像や音声が届きませんでした。</translation>
    </message>
    <message>
        <source>The other server sends too little.</source>
        <translation>相手のサーバーの送る量が少なすぎます。</translation>
    </message>
    <message>
        <source>The other server sends a broken transport stream.</source>
        <translation>相手のサーバーが壊れたトランスポートストリームを送っています。</translation>
    </message>
    <message>
        <source>The other server sends a page instead of media.</source>
        <translation>相手のサーバーが映像や音声ではなくWebページを送っています。</translation>
    </message>
    <message>
        <source>The other server sends text instead of media.</source>
        <translation>相手のサーバーが映像や音声ではなくテキストを送っています。</translation>
    </message>
    <message>
        <source>The other server ended the stream.</source>
        <translation>相手のサーバーがストリームを終了しました。</translation>
    </message>
    <message>
        <source>The other server sent nothing.</source>
        <translation>相手のサーバーは何も送りませんでした。</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of a file.</source>
        <translation>相手のサーバーがファイルの途中で中断しました。</translation>
    </message>
    <message>
        <source>This address is a playlist: players of a direct stream cannot go on with it.</source>
        <translation>このアドレスはプレイリストです。直接ストリームのプレーヤーはそれで続けられません。</translation>
    </message>
    <message>
        <source>This address sends a stream and no playlist: players of HLS cannot go on with it.</source>
        <translation>このアドレスはプレイリストではなくストリームを送っています。HLSのプレーヤーはそれで続けられません。</translation>
    </message>
    <message>
        <source>The other server did not send the playlist in time.</source>
        <translation>相手のサーバーが時間内にプレイリストを送りませんでした。</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist is empty.</source>
        <translation>相手のサーバーのプレイリストが空です。</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist goes no further.</source>
        <translation>相手のサーバーのプレイリストが更新されません。</translation>
    </message>
    <message>
        <source>A playlist leads in a circle.</source>
        <translation>プレイリストが循環しています。</translation>
    </message>
    <message>
        <source>A segment is no media.</source>
        <translation>映像でも音声でもないセグメントがあります。</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist cannot be read: %1.</source>
        <translation>相手のサーバーのプレイリストを読めません：%1。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>長すぎる行があります</translation>
    </message>
    <message>
        <source>it does not begin with #EXTM3U</source>
        <translation>#EXTM3Uで始まっていません</translation>
    </message>
    <message>
        <source>it is a master and a media playlist at once</source>
        <translation>マスタープレイリストとメディアプレイリストを兼ねています</translation>
    </message>
    <message>
        <source>it has too many tags</source>
        <translation>タグが多すぎます</translation>
    </message>
    <message>
        <source>it has too many segments</source>
        <translation>セグメントが多すぎます</translation>
    </message>
    <message>
        <source>a segment has too many keys</source>
        <translation>鍵の多すぎるセグメントがあります</translation>
    </message>
    <message>
        <source>it defines too many variables</source>
        <translation>定義されている変数が多すぎます</translation>
    </message>
    <message>
        <source>it uses a variable that it does not define</source>
        <translation>定義していない変数を使っています</translation>
    </message>
    <message>
        <source>it imports a variable that the master playlist does not define</source>
        <translation>マスタープレイリストで定義されていない変数を取り込んでいます</translation>
    </message>
    <message>
        <source>The other server sends no DASH manifest.</source>
        <translation>相手のサーバーがDASHマニフェストを送っていません。</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest has a DTD.</source>
        <translation>相手のサーバーのマニフェストにDTDが含まれています。</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest is nested too deeply.</source>
        <translation>相手のサーバーのマニフェストの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>This source cannot be begun in its middle.</source>
        <translation>このソースは途中から始められません。</translation>
    </message>
    <message>
        <source>The pictures cannot be decoded.</source>
        <translation>映像を復号できません。</translation>
    </message>
    <message>
        <source>The sound cannot be decoded.</source>
        <translation>音声を復号できません。</translation>
    </message>
    <message>
        <source>There is sound, but no picture can be decoded.</source>
        <translation>音声はありますが、映像を復号できません。</translation>
    </message>
    <message>
        <source>There was nothing to transcode.</source>
        <translation>変換するものがありませんでした。</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token.</source>
        <translation>トークンがJSON Web Tokenではありません。</translation>
    </message>
    <message>
        <source>The token&apos;s header names no signing key (kid).</source>
        <translation>トークンのヘッダーに署名鍵（kid）が指定されていません。</translation>
    </message>
    <message>
        <source>The signing key that the token names is unknown, revoked or not allowed here.</source>
        <translation>トークンが指定する署名鍵は不明か、失効したか、ここでは許可されていません。</translation>
    </message>
    <message>
        <source>The token must be signed with ES256.</source>
        <translation>トークンはES256で署名されていなければなりません。</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong.</source>
        <translation>トークンの署名が正しくありません。</translation>
    </message>
    <message>
        <source>The token has expired, or names no expiry (exp).</source>
        <translation>トークンの有効期限が切れているか、期限（exp）が指定されていません。</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>トークンはまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The token is meant for another audience (aud).</source>
        <translation>トークンは別の対象（aud）向けです。</translation>
    </message>
    <message>
        <source>The token lacks a claim that is required here.</source>
        <translation>ここで必要なクレームがトークンにありません。</translation>
    </message>
    <message>
        <source>The account has no active signing key.</source>
        <translation>アカウントに有効な署名鍵がありません。</translation>
    </message>
    <message>
        <source>Watching this takes a token; send it as ?jwt= or as Authorization: Bearer.</source>
        <translation>視聴にはトークンが必要です。?jwt=またはAuthorization: Bearerで送ってください。</translation>
    </message>
    <message>
        <source>There is nothing to watch under this playback id.</source>
        <translation>この再生IDで視聴できるものはありません。</translation>
    </message>
    <message>
        <source>The account&apos;s server is being asked. Try again in a moment.</source>
        <translation>アカウントのサーバーに問い合わせています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The account&apos;s server was not asked.</source>
        <translation>アカウントのサーバーには問い合わせませんでした。</translation>
    </message>
    <message>
        <source>This server asks nobody.</source>
        <translation>このサーバーはどこにも問い合わせません。</translation>
    </message>
    <message>
        <source>The account&apos;s server gave no answer: %1</source>
        <translation>アカウントのサーバーから応答がありません：%1</translation>
    </message>
    <message>
        <source>The account&apos;s server answered %1; only 200 lets in.</source>
        <translation>アカウントのサーバーの応答は%1でした。許可されるのは200だけです。</translation>
    </message>
    <message>
        <source>The host name cannot be resolved: %1</source>
        <translation>ホスト名を解決できません：%1</translation>
    </message>
    <message>
        <source>This address is never asked.</source>
        <translation>このアドレスには問い合わせません。</translation>
    </message>
    <message>
        <source>The address is not allowed for webhooks.</source>
        <translation>このアドレスはWebhookに使えません。</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/hook</source>
        <translation>はhttps://example.org/hookのような完全なアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>はhttps://またはhttp://で始まらなければなりません</translation>
    </message>
    <message>
        <source>must not contain a user name or password</source>
        <translation>にユーザー名やパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>Addresses of %1:// are not fetched from here.</source>
        <translation>%1://のアドレスはここからは取得されません。</translation>
    </message>
    <message>
        <source>Nothing here reads addresses of this kind.</source>
        <translation>この種類のアドレスはここでは読めません。</translation>
    </message>
    <message>
        <source>Transport streams do not carry the pictures that this address gives.</source>
        <translation>このアドレスの映像はトランスポートストリームで運べません。</translation>
    </message>
    <message>
        <source>must be http, https, rtmp, rtmps, srt or rtsp: the relay speaks no other</source>
        <translation>はhttp、https、rtmp、rtmps、srt、rtspのいずれかでなければなりません（中継はほかに対応していません）</translation>
    </message>
    <message>
        <source>is no address of HTTP, which HLS, DASH and files are fetched by</source>
        <translation>はHTTPのアドレスではありません。HLS、DASH、ファイルはHTTPで取得されます</translation>
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
    <message>
        <source>What somebody publishes to this Castwright, or what another studio shows. Nothing is sent again.</source>
        <translation>このCastwrightに送られてくる映像、または別のスタジオの映像。再送信はしません。</translation>
    </message>
</context>
<context>
    <name>StreamTexts</name>
    <message>
        <source>● Live</source>
        <translation>● 配信中</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ 接続中</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ 停滞</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ オフライン</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>優秀</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>劣悪</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1、%2/100</translation>
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
        <translation>取得</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>%1 %2 × %3, %4 fps</source>
        <translation>%1 %2 × %3、%4 fps</translation>
    </message>
    <message>
        <source>%1 %2 kHz</source>
        <translation>%1 %2 kHz</translation>
    </message>
    <message>
        <source>▲ %1 (%2 points)</source>
        <translation>▲ %1（%2 点）</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with what comes in.</source>
        <translation>✓ 届いているものに問題はありません。</translation>
    </message>
    <message>
        <source>Nobody publishes to this stream now.</source>
        <translation>現在、このストリームに送信しているものはありません。</translation>
    </message>
</context>
<context>
    <name>TransitionKinds</name>
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
        <source>Stinger</source>
        <translation>スティンガー</translation>
    </message>
</context>
<context>
    <name>castwright::AccessTab</name>
    <message>
        <source>Who may watch</source>
        <translation>視聴できる人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>Who has a signed token</source>
        <translation>署名付きトークンを持つ人</translation>
    </message>
    <message>
        <source>Whom our own server lets in</source>
        <translation>自社のサーバーが許可した人</translation>
    </message>
    <message>
        <source>Who may &amp;watch</source>
        <translation>視聴できる人(&amp;W)</translation>
    </message>
    <message>
        <source>Au&amp;diences, with commas</source>
        <translation>オーディエンス（カンマ区切り）(&amp;D)</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>要求しません</translation>
    </message>
    <message>
        <source>Address that is as&amp;ked</source>
        <translation>問い合わせ先アドレス(&amp;K)</translation>
    </message>
    <message>
        <source>Secret that signs the &amp;question</source>
        <translation>問い合わせに署名するシークレット(&amp;Q)</translation>
    </message>
    <message>
        <source>empty leaves it as it is</source>
        <translation>空ならそのまま</translation>
    </message>
    <message>
        <source>Si&amp;gning keys …</source>
        <translation>署名鍵(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A viewer&apos;s token to try</source>
        <translation>試す視聴者のトークン</translation>
    </message>
    <message>
        <source>A viewer&apos;s token; empty is a viewer without one</source>
        <translation>視聴者のトークン。空ならトークンのない視聴者</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>Who may watch is changed.</source>
        <translation>視聴できる人を変更しました。</translation>
    </message>
    <message>
        <source>✓ He may watch.</source>
        <translation>✓ 視聴できます。</translation>
    </message>
    <message>
        <source>✕ He may not watch: %1</source>
        <translation>✕ 視聴できません：%1</translation>
    </message>
    <message>
        <source>With none chosen, every active key counts.</source>
        <translation>何も選ばないと、有効なキーがすべて使えます。</translation>
    </message>
    <message>
        <source>O&amp;nly these signing keys</source>
        <translation>この署名鍵だけ(&amp;N)</translation>
    </message>
    <message>
        <source>One a line, for example: plan = gold</source>
        <translation>1行に1つ。例：plan = gold</translation>
    </message>
    <message>
        <source>&amp;Claims a token must carry</source>
        <translation>トークンに必要な項目(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（無効）</translation>
    </message>
    <message>
        <source>Try a token</source>
        <translation>トークンを試す</translation>
    </message>
</context>
<context>
    <name>castwright::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>アナリティクス</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation>対象のストリーム</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>すべてのストリーム</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>対象の期間</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>直近24時間</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>直近7日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>直近30日間</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>直近90日間</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>直近1年間</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再読み込み(&amp;R)</translation>
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
    <name>castwright::ArtifactTab</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>再生(&amp;Y)</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>castwright::BackupsPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>The studio data is copied once a day; of each sort the newest %1 are kept, in %2. Recordings and uploads are files of their own and not in it. The README says how to go back to a copy.</source>
        <translation>スタジオのデータは1日1回コピーされ、種類ごとに新しい%1件が%2に残ります。録画やアップロードは別のファイルで、含まれません。コピーに戻す方法はREADMEにあります。</translation>
    </message>
    <message>
        <source>The day&apos;s copy</source>
        <translation>日次コピー</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Before a newer version changed the data</source>
        <translation>新しいバージョンがデータを変更する前</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き込みました</translation>
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
        <translation>最大 %1</translation>
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
    <message>
        <source>Nothing is in this scene yet. Add a source, or drop something from the library here.</source>
        <translation>このシーンにはまだ何もありません。ソースを追加するか、ライブラリから何かをここにドロップしてください。</translation>
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
    <name>castwright::ClipDialog</name>
    <message>
        <source>Clip a part</source>
        <translation>一部を切り出す</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>%1のクリップ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
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
        <source>The last %1 are kept. The part is copied without encoding it again.</source>
        <translation>直近 %1 を保持しています。切り出しは再エンコードせずにコピーします。</translation>
    </message>
    <message>
        <source>Nothing of the past is kept of this stream, so only what was recorded can be cut. How much is kept is among what can be changed of the stream.</source>
        <translation>このストリームは過去の映像を保持していないため、切り出せるのは録画だけです。保持する長さはストリームの変更で設定できます。</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>切り出す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>終了が開始より前です。</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>範囲の最初の画像</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>範囲の最後の画像</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
</context>
<context>
    <name>castwright::ClipsTab</name>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Nothing was cut out of this stream yet. A clip is cut from what is kept of the past or from a recording.</source>
        <translation>このストリームからはまだ何も切り出していません。クリップは、保持している過去の映像か録画から切り出します。</translation>
    </message>
    <message>
        <source>Delete the clip “%1”? Its file goes too.</source>
        <translation>クリップ「%1」を削除しますか？ファイルも削除されます。</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>一部を切り出す(&amp;P)…</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ 準備完了</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>◌ Being cut</source>
        <translation>◌ 切り出し中</translation>
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
    <message>
        <source>There is no command called “%1” that can be used now.</source>
        <translation>「%1」という、今使えるコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>castwright::ConnectionsDialog</name>
    <message>
        <source>&amp;Unlink</source>
        <translation>連携を解除(&amp;U)</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>連携アカウント</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>✕ Expired</source>
        <translation>✕ 期限切れ</translation>
    </message>
    <message>
        <source>✓ Linked</source>
        <translation>✓ 連携中</translation>
    </message>
    <message>
        <source>Unlink the account</source>
        <translation>アカウントの連携を解除</translation>
    </message>
    <message>
        <source>No account is linked, and this version cannot link one yet. Going live needs none: a destination and its stream key are enough.</source>
        <translation>連携アカウントはなく、このバージョンではまだ連携できません。配信には不要です。配信先とストリームキーがあれば十分です。</translation>
    </message>
    <message>
        <source>Castwright forgets “%1”.</source>
        <translation>Castwrightは「%1」の情報を消去します。</translation>
    </message>
</context>
<context>
    <name>castwright::CopyField</name>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>castwright::DeliveryLog</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>再送(&amp;G)</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>すべての送信</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>Which deliveries are shown</source>
        <translation>表示する送信</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>送信履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>✓ Arrived</source>
        <translation>✓ 到着</translation>
    </message>
    <message>
        <source>✕ Given up</source>
        <translation>✕ 断念</translation>
    </message>
    <message>
        <source>◌ Waiting</source>
        <translation>◌ 待機中</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>内容を見るには送信を選んでください。</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>到着 %1</translation>
    </message>
    <message>
        <source>last attempt %1</source>
        <translation>最終試行 %1</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>次回試行 %1</translation>
    </message>
    <message>
        <source>Choose a webhook to see what was sent to it.</source>
        <translation>送信したものを見るには、Webhookを選んでください。</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>この状態の配信はありません。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What is posted to this webhook is listed here, with the answer; “Send a test” makes a beginning.</source>
        <translation>まだ何も送信していません。このWebhookに送ったものが応答とともにここに並びます。まず「テスト送信」をお試しください。</translation>
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
        <translation>Castwright – 配信中：%1</translation>
    </message>
    <message>
        <source>Castwright – off air</source>
        <translation>Castwright – 配信していません</translation>
    </message>
    <message>
        <source>A show is live</source>
        <translation>番組を配信中です</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>配信終了</translation>
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
        <translation>%1 が配信に戻りました</translation>
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
        <translation>● 配信中</translation>
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
    <message>
        <source>State of %1: %2</source>
        <translation>%1の状態：%2</translation>
    </message>
</context>
<context>
    <name>castwright::DurationSpinBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1ミリ秒</translation>
    </message>
</context>
<context>
    <name>castwright::ExplorerPage</name>
    <message>
        <source>Variables, as JSON</source>
        <translation>変数（JSON）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>APIエクスプローラー</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Say in English what you want: list my streams with their viewers</source>
        <translation>したいことを英語で：list my streams with their viewers</translation>
    </message>
    <message>
        <source>What you want, in English words</source>
        <translation>したいこと（英語）</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>尋ねる(&amp;A)</translation>
    </message>
    <message>
        <source>Operations that fit</source>
        <translation>合う操作</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>使えるもの</translation>
    </message>
    <message>
        <source>What was run before</source>
        <translation>以前に実行したもの</translation>
    </message>
    <message>
        <source>The operation as a program in</source>
        <translation>操作をプログラムにする言語</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>形式を選んでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The variables must be a JSON object. What stands there goes wrong at character %1.</source>
        <translation>変数はJSONオブジェクトでなければなりません。%1文字目に誤りがあります。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Answer, after %1 ms</source>
        <translation>✓ 応答（%1 ms）</translation>
    </message>
    <message>
        <source>Nothing in the graph sounds like this. The graph is in English; try other words, such as the name of a thing and what to do with it.</source>
        <translation>これに似たものはグラフにありません。グラフは英語です。ものの名前とすることなど、別の言葉を試してください。</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>%1形式</translation>
    </message>
    <message>
        <source>Copied. The program reads the API key from the environment variable CASTWRIGHT_KEY.</source>
        <translation>コピーしました。プログラムは環境変数CASTWRIGHT_KEYからAPIキーを読みます。</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>まだ何も実行していません</translation>
    </message>
    <message>
        <source>What the subscription answered, the newest last</source>
        <translation>サブスクリプションの応答（新しいものが最後）</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Ctrl+Space shows what can stand here.</source>
        <translation>Ctrl+Return で実行、Ctrl+Space でここに書けるものを表示します。</translation>
    </message>
    <message>
        <source>Waiting for events …</source>
        <translation>イベントを待っています…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast and are not shown.</source>
        <translation>
            <numerusform>速すぎて表示されないイベントが %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n event(s)</source>
        <translation>
            <numerusform>%n 件のイベントの後に終了</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
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
        <translation>配信を続ける</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>配信時間</translation>
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
        <translation>配信されていません：%1。ほかには影響ありません。</translation>
    </message>
    <message>
        <source>%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %</source>
        <translation>%1 fps · %2 Mbit/s · ドロップ %3 · CPU %4 %</translation>
    </message>
    <message>
        <source>Try the &amp;failed ones again</source>
        <translation>失敗した配信先を再試行(&amp;F)</translation>
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
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Answers to its keys while another program is in front, too</source>
        <translation>ほかのプログラムが前面にあるときもキーに反応します</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to answer to keys while another one is in front.</source>
        <translation>このデスクトップでは、別のプログラムが前面にあるときにキーに応答できません。</translation>
    </message>
    <message>
        <source>For commands that answer everywhere the desktop asks you first, and may let you choose other keys.</source>
        <translation>どこでも応答するコマンドは、先にデスクトップが確認し、別のキーを選べることがあります。</translation>
    </message>
    <message>
        <source>A command marked “Everywhere” answers to its keys while another program is in front, too.</source>
        <translation>「どこでも」のコマンドは、別のプログラムが前面にあるときもキーに応答します。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
    <message>
        <source>%1, too loud</source>
        <translation>%1、音が大きすぎます</translation>
    </message>
    <message>
        <source>Too loud: the sound was cut off within the last seconds. Lower the fader.</source>
        <translation>音が大きすぎます。ここ数秒で音が割れました。フェーダーを下げてください。</translation>
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
    <message>
        <source>Bring files into the library …</source>
        <translation>ファイルをライブラリに追加…</translation>
    </message>
    <message>
        <source>Add the chosen file to the scene</source>
        <translation>選択したファイルをシーンに追加</translation>
    </message>
    <message>
        <source>Rename the chosen file …</source>
        <translation>選択したファイルの名前を変更…</translation>
    </message>
    <message>
        <source>Tags of the chosen file …</source>
        <translation>選択したファイルのタグ…</translation>
    </message>
    <message>
        <source>Cut a part out of the chosen film …</source>
        <translation>選択した動画の一部を切り出す…</translation>
    </message>
    <message>
        <source>Delete the chosen file …</source>
        <translation>選択したファイルを削除…</translation>
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
        <translation>● 配信中</translation>
    </message>
    <message>
        <source>○ Off air</source>
        <translation>○ 配信していません</translation>
    </message>
    <message>
        <source>%1 – Castwright</source>
        <translation>%1 – Castwright</translation>
    </message>
    <message>
        <source>CPU %1 %   Memory %2   Free disk %3</source>
        <translation>CPU %1 %   メモリ %2   ディスク空き %3</translation>
    </message>
    <message>
        <source>&amp;Edit the source …</source>
        <translation>ソースを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>ソースを削除</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>Webhook(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Linked accounts …</source>
        <translation>連携アカウント(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Profiles …</source>
        <translation>プロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>API e&amp;xplorer …</source>
        <translation>APIエクスプローラー(&amp;X)…</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>ストリーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>削除(&amp;D)…</translation>
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
    <message>
        <source>%1: look-up table</source>
        <translation>%1：ルックアップテーブル</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
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
        <translation>ソロ：あなたのモニターだけで聞こえます。配信は変わりません</translation>
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
        <translation>自分だけ、配信しない</translation>
    </message>
    <message>
        <source>For you and on air</source>
        <translation>自分と配信</translation>
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
    <message>
        <source>Volume of the whole program in decibel</source>
        <translation>プログラム全体の音量（デシベル）</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>マスター音量</translation>
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
    <message>
        <source>Nothing in it yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>まずスタジオを作成してください。</translation>
    </message>
</context>
<context>
    <name>castwright::OverviewTab</name>
    <message>
        <source>Nobody watched in this time. Viewers are counted by session on every address of the Play page of a stream.</source>
        <translation>この期間に視聴はありません。視聴者は、ストリームの再生ページの各アドレスでセッションごとに数えます。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>国別</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>プロトコル別</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>最大同時視聴</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>グラフに表示するもの</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>視聴時間</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>配信時間</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>この期間にはありません</translation>
    </message>
</context>
<context>
    <name>castwright::PlayTab</name>
    <message>
        <source>Page with a player</source>
        <translation>プレーヤー付きのページ</translation>
    </message>
    <message>
        <source>Open the page with the player</source>
        <translation>プレーヤー付きのページを開く</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>Webページ用</translation>
    </message>
    <message>
        <source>Whoever may watch this stream can play these addresses. They answer while it is on air.</source>
        <translation>このストリームを視聴できる人は、これらのアドレスを再生できます。配信中だけ応答します。</translation>
    </message>
    <message>
        <source>Playback ID</source>
        <translation>再生ID</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <source>Check the server&apos;s name and this machine&apos;s network.</source>
        <translation>サーバー名とこのマシンのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check address and port; the server may be down.</source>
        <translation>アドレスとポートを確認してください。サーバーが停止しているかもしれません。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network; it goes on trying.</source>
        <translation>このマシンのネットワークを確認してください。試行は続きます。</translation>
    </message>
    <message>
        <source>The server does not answer; it goes on trying.</source>
        <translation>サーバーが応答しません。試行は続きます。</translation>
    </message>
    <message>
        <source>Check the address; the server&apos;s certificate is not accepted.</source>
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
        <source>Choose H.264 in the destination&apos;s encoder settings.</source>
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
        <source>Choose another encoder in the destination&apos;s settings.</source>
        <translation>配信先の設定で別のエンコーダーを選んでください。</translation>
    </message>
    <message>
        <source>The slate is shown instead. Check the source&apos;s settings; it comes back by itself.</source>
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
    <message>
        <source>Check the address and what the platform&apos;s page says.</source>
        <translation>アドレスとプラットフォームのページの表示を確認してください。</translation>
    </message>
    <message>
        <source>Choose another film for the transition.</source>
        <translation>トランジションに別の動画を選んでください。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList::ProblemList</name>
    <message>
        <source>Check the destination&apos;s settings, then retry.</source>
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
    <name>castwright::ProfilesDialog</name>
    <message>
        <source>&amp;Put on this studio</source>
        <translation>このスタジオに適用(&amp;P)</translation>
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
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>A profile keeps how a studio composes and encodes: canvas, encoder, transition, slate and sound settings. Scenes, sources and destinations stay with their studio.</source>
        <translation>プロファイルはスタジオの合成とエンコードの設定（キャンバス、エンコーダー、トランジション、スレート、音声）を保存します。シーン、ソース、配信先はスタジオに残ります。</translation>
    </message>
    <message>
        <source>&amp;Keep the present settings …</source>
        <translation>現在の設定を保存(&amp;K)…</translation>
    </message>
    <message>
        <source>No profile is kept yet.</source>
        <translation>プロファイルはまだありません。</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 frames a second, %4 kbit/s</source>
        <translation>%1 × %2、毎秒%3フレーム、%4 kbit/s</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>現在の設定を保存</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>“%1” is on this studio now.</source>
        <translation>「%1」をこのスタジオに適用しました。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>“%1” is deleted. This cannot be undone.</source>
        <translation>「%1」を削除します。元に戻せません。</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramArea</name>
    <message>
        <source>On air: %1</source>
        <translation>配信中：%1</translation>
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
    <message>
        <source>T&amp;ransition …</source>
        <translation>トランジション(&amp;R)…</translation>
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
    <message>
        <source>The program shows nothing yet.</source>
        <translation>プログラムにはまだ何も映っていません。</translation>
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
    <name>castwright::ProxyAddressesDialog</name>
    <message>
        <source>&amp;Back to the first address when it works again</source>
        <translation>最初のアドレスが復旧したら戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>%1 のアドレス</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>バックアップ、1行に1つ</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>同じ内容の別アドレスを、試す順に 1 行に 1 つ</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>プロキシの設定どおり</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Passwords and the values of headers are not shown; what is left as it is stays as it is. Players notice nothing.</source>
        <translation>パスワードとヘッダーの値は表示されません。変更しないものはそのままです。プレーヤーには影響しません。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyArea</name>
    <message>
        <source>Stream pro&amp;xy …</source>
        <translation>ストリームプロキシ(&amp;X)…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>配信</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyDetails</name>
    <message>
        <source>Sent to players</source>
        <translation>プレーヤーへの送信</translation>
    </message>
    <message>
        <source>Read from upstream</source>
        <translation>上流からの受信</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Disconn&amp;ect</source>
        <translation>切断(&amp;E)</translation>
    </message>
    <message>
        <source>O&amp;f all streams</source>
        <translation>全ストリーム(&amp;F)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Unknown player</source>
        <translation>不明なプレーヤー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>クライアント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The player was sent away. Most ask again.</source>
        <translation>プレーヤーを切断しました。多くは再接続してきます。</translation>
    </message>
    <message>
        <source>Choose one stream to see who plays it.</source>
        <translation>再生している人を見るには、ストリームを1つ選んでください。</translation>
    </message>
    <message>
        <source>Nobody plays this stream now. Who asks for its address is listed here.</source>
        <translation>現在、このストリームを再生している人はいません。アドレスにアクセスした人がここに並びます。</translation>
    </message>
    <message>
        <source>Nothing happened yet. Starts, failures, changes of address, and players that come and go are listed here.</source>
        <translation>まだ何も起きていません。開始、失敗、アドレスの切り替え、プレーヤーの接続と切断がここに並びます。</translation>
    </message>
    <message>
        <source>Choose one stream to see what happened to it.</source>
        <translation>何が起きたかを見るには、ストリームを1つ選んでください。</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyImportDialog</name>
    <message>
        <source>Import a list of channels</source>
        <translation>チャンネルリストをインポート</translation>
    </message>
    <message>
        <source>Where the list is</source>
        <translation>リストの場所</translation>
    </message>
    <message>
        <source>A file (M3U, M3U8)</source>
        <translation>ファイル（M3U、M3U8）</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>An account with Xtream addresses</source>
        <translation>Xtreamアドレスのアカウント</translation>
    </message>
    <message>
        <source>File of the list</source>
        <translation>リストのファイル</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>リストのアドレス</translation>
    </message>
    <message>
        <source>Every channel becomes a stream with its name, group, picture and guide. A file can also be dropped on the list.</source>
        <translation>各チャンネルが、名前、グループ、画像、番組表を持つストリームになります。ファイルを一覧にドロップすることもできます。</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>取り込めなかったもの</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません：%1</translation>
    </message>
    <message>
        <source>The file is too large for a list of channels.</source>
        <translation>チャンネルリストにしてはファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>リストを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n channel(s) taken.</source>
        <translation>
            <numerusform>✓ %n 件のチャンネルを取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their guide is served with them.</source>
        <translation>番組表も一緒に配信します。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n 件は取り込めませんでした：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that are neither http nor https</source>
        <translation>
            <numerusform>httpでもhttpsでもないアドレス %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyLog</name>
    <message>
        <source>nothing came any more</source>
        <translation>何も届かなくなりました</translation>
    </message>
    <message>
        <source>what came was broken</source>
        <translation>届いたものが壊れていました</translation>
    </message>
    <message>
        <source>too little came</source>
        <translation>届く量が少なすぎました</translation>
    </message>
    <message>
        <source>the first address works again</source>
        <translation>最初のアドレスが復旧しました</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <source>its playlist stood still</source>
        <translation>プレイリストが更新されなくなりました</translation>
    </message>
    <message>
        <source>a segment could not be fetched</source>
        <translation>セグメントを取得できませんでした</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>操作による</translation>
    </message>
    <message>
        <source>the player left</source>
        <translation>プレーヤーが離れました</translation>
    </message>
    <message>
        <source>nobody plays it any more</source>
        <translation>再生する人がいなくなりました</translation>
    </message>
    <message>
        <source>it came to its end</source>
        <translation>終わりまで達しました</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>削除されました</translation>
    </message>
    <message>
        <source>nobody asked for it for too long</source>
        <translation>長い間要求がありませんでした</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Runs from %1</source>
        <translation>%1から動作中</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>接続：%1</translation>
    </message>
    <message>
        <source>Left: %1, after %2</source>
        <translation>切断：%1、%2 受信後</translation>
    </message>
    <message>
        <source>Now from %1: %2</source>
        <translation>現在は%1から：%2</translation>
    </message>
    <message>
        <source>it ended the stream</source>
        <translation>ストリームが終了されました</translation>
    </message>
    <message>
        <source>it refused the request</source>
        <translation>要求が拒否されました</translation>
    </message>
    <message>
        <source>it reported a failure of its own</source>
        <translation>相手側の障害が報告されました</translation>
    </message>
    <message>
        <source>what came was no media</source>
        <translation>届いたものが映像でも音声でもありませんでした</translation>
    </message>
    <message>
        <source>its picture was black</source>
        <translation>映像が真っ黒でした</translation>
    </message>
    <message>
        <source>its picture stood still</source>
        <translation>映像が止まっていました</translation>
    </message>
    <message>
        <source>its sound was silent</source>
        <translation>音声が無音でした</translation>
    </message>
    <message>
        <source>no picture came</source>
        <translation>映像が届きませんでした</translation>
    </message>
    <message>
        <source>no sound came</source>
        <translation>音声が届きませんでした</translation>
    </message>
    <message>
        <source>another stream needed its place</source>
        <translation>別のストリームに枠が必要でした</translation>
    </message>
    <message>
        <source>its playlist could not be fetched</source>
        <translation>プレイリストを取得できませんでした</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyMetadataDialog</name>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Metadata of %1</source>
        <translation>%1のメタデータ</translation>
    </message>
    <message>
        <source>Any keys; name, category, logo and tvg_id go into the list for players. A line without a key goes.</source>
        <translation>キーは自由です。name、category、logo、tvg_idはプレーヤー用のリストに入ります。キーのない行は消えます。</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyPage</name>
    <message>
        <source>Stream proxy</source>
        <translation>ストリームプロキシ</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>ストリームを検索</translation>
    </message>
    <message>
        <source>Name, address or key=value</source>
        <translation>名前、アドレス、またはキー=値</translation>
    </message>
    <message>
        <source>&amp;Add a stream …</source>
        <translation>ストリームを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>リストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy the &amp;list&apos;s address</source>
        <translation>リストのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>Webhook(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>No stream is relayed yet</source>
        <translation>中継中のストリームはまだありません</translation>
    </message>
    <message>
        <source>Add the address of a stream, drop an M3U file here, or paste an address. Any number of players then share one connection to it, and backups take over without their noticing.</source>
        <translation>ストリームのアドレスを追加するか、M3Uファイルをここにドロップするか、アドレスを貼り付けてください。何台のプレーヤーでも1つの接続を共有し、障害時は気付かれずにバックアップへ切り替わります。</translation>
    </message>
    <message>
        <source>&amp;Next address</source>
        <translation>次のアドレス(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next backup; players stay</source>
        <translation>次のバックアップに切り替えます。プレーヤーはそのままです</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open in a player</source>
        <translation>プレーヤーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Metadata …</source>
        <translation>メタデータ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>スタジオで使う(&amp;U)</translation>
    </message>
    <message>
        <source>Makes it a source. What players get already is taken: nothing more is asked of the upstream</source>
        <translation>ソースにします。プレーヤーに送っているものを使うので、上流への要求は増えません</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Relayed streams</source>
        <translation>中継中のストリーム</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>ストリーム %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>動作中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>クライアント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upstream connection(s)</source>
        <translation>
            <numerusform>上流接続 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s)</source>
        <translation>
            <numerusform>切り替え %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address that can be relayed: it must begin with http:// or https://</source>
        <translation>このアドレスは中継できません。http://またはhttps://で始まる必要があります</translation>
    </message>
    <message>
        <source>Now from %1</source>
        <translation>現在は%1から</translation>
    </message>
    <message>
        <source>The address for players is on the clipboard.</source>
        <translation>プレーヤー用のアドレスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The address of a list of all streams is on the clipboard. Put one of your API keys at its end.</source>
        <translation>全ストリームのリストのアドレスをクリップボードにコピーしました。末尾にAPIキーを付けてください。</translation>
    </message>
    <message>
        <source>The list for the player cannot be written: %1</source>
        <translation>プレーヤー用のリストを書き込めません：%1</translation>
    </message>
    <message>
        <source>Your player opens the stream.</source>
        <translation>プレーヤーでストリームを開いています。</translation>
    </message>
    <message>
        <source>No program on this machine opens M3U lists. Copy the address and give it to a player.</source>
        <translation>このマシンにはM3Uリストを開くプログラムがありません。アドレスをコピーしてプレーヤーに渡してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are no longer relayed, and their addresses are gone for good.</source>
        <translation>
            <numerusform>%n 件のストリームは中継されなくなり、アドレスは二度と使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are playing now.</source>
        <translation>
            <numerusform>現在 %n 件のクライアントが再生中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Add&amp;resses …</source>
        <translation>アドレス(&amp;R)…</translation>
    </message>
    <message>
        <source>No stream has this in its name, its address or its metadata.</source>
        <translation>名前、アドレス、メタデータにこれを含むストリームはありません。</translation>
    </message>
    <message>
        <source>Add the &amp;first stream …</source>
        <translation>最初のストリームを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>“%1” is no longer relayed, and its address is gone for good.</source>
        <translation>「%1」の中継を終了し、アドレスは完全に失われます。</translation>
    </message>
</context>
<context>
    <name>castwright::ProxySettingsDialog</name>
    <message>
        <source>Settings of the stream proxy</source>
        <translation>ストリームプロキシの設定</translation>
    </message>
    <message>
        <source>Addresses of this machine and of private networks are not relayed unless you allow it here: whoever may add streams could otherwise reach what only this machine can.</source>
        <translation>このマシンとプライベートネットワークのアドレスは、ここで許可しない限り中継しません。許可すると、ストリームを追加できる人は、このマシンだけが届く先にも届くようになります。</translation>
    </message>
    <message>
        <source>&amp;What is allowed</source>
        <translation>許可(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>制限(&amp;L)</translation>
    </message>
    <message>
        <source>Read besides HTTP:</source>
        <translation>HTTPのほかに読み取る：</translation>
    </message>
    <message>
        <source>Relay addresses of %1</source>
        <translation>%1 のアドレスを中継する</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Relay a stream</source>
        <translation>ストリームを中継</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>How to as&amp;k</source>
        <translation>要求の方法(&amp;K)</translation>
    </message>
    <message>
        <source>In t&amp;rouble</source>
        <translation>障害時(&amp;R)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>バックアップ、1行に1つ</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>同じ内容の別のアドレス。1行に1つ、試す順に</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>プロキシの設定に従う</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>✕ Nobody answers there: %1</source>
        <translation>✕ 応答がありません：%1</translation>
    </message>
    <message>
        <source>✓ It answers (%1)</source>
        <translation>✓ 応答しました（%1）</translation>
    </message>
    <message>
        <source>✕ It answers with an error (%1)</source>
        <translation>✕ エラーを応答しました（%1）</translation>
    </message>
    <message>
        <source>When an address fails, stalls or sends what is broken, the next is gone to, and players notice nothing.</source>
        <translation>アドレスが失敗、停滞、または壊れたデータを送ると、次のアドレスに移ります。プレーヤーは気付きません。</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamModel</name>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>↻ On backup %1</source>
        <translation>↻ バックアップ %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● 動作中</translation>
    </message>
    <message>
        <source>○ Idle</source>
        <translation>○ 待機</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>最後の障害：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Active address</source>
        <translation>使用中のアドレス</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>castwright::PublishTab</name>
    <message>
        <source>Go to the ne&amp;xt address</source>
        <translation>次のアドレスに移る(&amp;X)</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>QRコード：%1</translation>
    </message>
    <message>
        <source>Which key the addresses are shown with</source>
        <translation>アドレスの表示に使うキー</translation>
    </message>
    <message>
        <source>Sho&amp;w the key</source>
        <translation>キーを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Make a &amp;new key …</source>
        <translation>新しいキーを作成(&amp;N)…</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>送信に使うもの</translation>
    </message>
    <message>
        <source>Server (OBS)</source>
        <translation>サーバー（OBS）</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>ストリームキー</translation>
    </message>
    <message>
        <source>Named keys</source>
        <translation>名前付きキー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>A&amp;dd a key …</source>
        <translation>キーを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>オフにする(&amp;F)</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>One for each person or device, so that one can be taken back without the others.</source>
        <translation>人や機器ごとに1つ。ほかに影響なく1つだけ無効化できます。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, stands by</source>
        <translation>%1. %2（待機中）</translation>
    </message>
    <message>
        <source>Hide the ke&amp;y</source>
        <translation>キーを隠す(&amp;Y)</translation>
    </message>
    <message>
        <source>Not open on this server: %1. It is opened by an option of the start, see --help.</source>
        <translation>このサーバーでは開いていません：%1。起動オプションで開けます。--helpを参照してください。</translation>
    </message>
    <message>
        <source>For the camera of a phone that publishes. Who sees it can publish to “%1”.</source>
        <translation>送信に使うスマートフォンのカメラで読み取ります。これを見た人は「%1」に送信できます。</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新しいキーを作成</translation>
    </message>
    <message>
        <source>The old key of “%1” opens nothing any more, and whoever publishes with it is sent away. Named keys stay.</source>
        <translation>「%1」の古いキーは使えなくなり、それで送信しているものは切断されます。名前付きキーはそのままです。</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>新しいキーを作成(&amp;M)</translation>
    </message>
    <message>
        <source>The stream&apos;s own key</source>
        <translation>ストリーム自身のキー</translation>
    </message>
    <message>
        <source>● Opens</source>
        <translation>● 有効</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ オフ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Whoever publishes with “%1” is sent away, and the key opens nothing any more.</source>
        <translation>「%1」で送信しているものは切断され、キーは使えなくなります。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>オンにする(&amp;I)</translation>
    </message>
</context>
<context>
    <name>castwright::QrCode</name>
    <message>
        <source>QR code: %1</source>
        <translation>QRコード：%1</translation>
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
    <name>castwright::RecordingsTab</name>
    <message>
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Begin here, or let every session be recorded: Change, Record every session.</source>
        <translation>まだ何も録画していません。ここで始めるか、「変更」の「すべての配信を録画」で毎回録画してください。</translation>
    </message>
    <message>
        <source>Delete the recording “%1”? Its file goes too.</source>
        <translation>録画「%1」を削除しますか？ファイルも削除されます。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>How lon&amp;g they are kept …</source>
        <translation>保持期間(&amp;G)…</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ 準備完了</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● 録画中</translation>
    </message>
    <message>
        <source>◌ Waits for the stream</source>
        <translation>◌ ストリームを待機中</translation>
    </message>
    <message>
        <source>◌ Being finished</source>
        <translation>◌ 仕上げ中</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>録画(&amp;C)</translation>
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
        <translation>配信を再開(&amp;A)</translation>
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
    <name>castwright::RetentionDialog</name>
    <message>
        <source>How long things are kept</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>What is older is deleted once a day, with its file. A stream may have days of its own.</source>
        <translation>これより古いものは1日1回、ファイルごと削除されます。日数はストリームごとに設定できます。</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>録画(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>クリップ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Uploads that are in no studio</source>
        <translation>どのスタジオにもないアップロード(&amp;U)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
</context>
<context>
    <name>castwright::RowsTab</name>
    <message>
        <source>There are no rows of this kind in this time.</source>
        <translation>この期間に該当するデータはありません。</translation>
    </message>
    <message>
        <source>&amp;More rows</source>
        <translation>さらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>CSVとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>表示するデータ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Choose a stream to see who watches it now.</source>
        <translation>現在の視聴者を見るには、ストリームを選んでください。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVとして保存</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1を書き込めません：%2</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
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
    <message>
        <source>Rename the scene …</source>
        <translation>シーンの名前を変更…</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>シーンを複製</translation>
    </message>
    <message>
        <source>Move the scene to the left</source>
        <translation>シーンを左へ</translation>
    </message>
    <message>
        <source>Move the scene to the right</source>
        <translation>シーンを右へ</translation>
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
    <name>castwright::SchemaDocs</name>
    <message>
        <source>No longer meant to be used: %1</source>
        <translation>非推奨：%1</translation>
    </message>
    <message>
        <source>Search types and fields</source>
        <translation>型とフィールドを検索</translation>
    </message>
    <message>
        <source>Types and fields</source>
        <translation>型とフィールド</translation>
    </message>
    <message>
        <source>About the type</source>
        <translation>型について</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>次のいずれか：%1</translation>
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
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Start with the &amp;window minimised</source>
        <translation>最小化して起動(&amp;W)</translation>
    </message>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>デフォルトに戻す(&amp;D)</translation>
    </message>
</context>
<context>
    <name>castwright::SigningKeysDialog</name>
    <message>
        <source>&amp;Take back …</source>
        <translation>無効化(&amp;T)…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Your web site signs a token (ES256) for each viewer with the private half; here only the public half is kept.</source>
        <translation>あなたのWebサイトが秘密鍵で視聴者ごとにトークン（ES256）に署名します。ここには公開鍵だけを保存します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>&amp;Make a key …</source>
        <translation>鍵を作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Private half of the new key</source>
        <translation>新しい鍵の秘密鍵</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the private half</source>
        <translation>秘密鍵をコピー</translation>
    </message>
    <message>
        <source>The private half; copy it now, it is not shown again:</source>
        <translation>秘密鍵です。今コピーしてください。再表示されません：</translation>
    </message>
    <message>
        <source>● Counts</source>
        <translation>● 有効</translation>
    </message>
    <message>
        <source>✕ Taken back</source>
        <translation>✕ 無効</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>Take back the key</source>
        <translation>鍵を無効化</translation>
    </message>
    <message>
        <source>Tokens signed with “%1” let nobody in any more. This cannot be undone.</source>
        <translation>「%1」で署名したトークンでは、だれも視聴できなくなります。元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>無効化(&amp;T)</translation>
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
    <message>
        <source>Stream or program of this server</source>
        <translation>このサーバーのストリームまたはプログラム</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1（なくなりました）</translation>
    </message>
    <message>
        <source>There is no stream yet. Make one on the Streams page, then come back.</source>
        <translation>ストリームはまだありません。ストリームのページで作成してから戻ってください。</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>%1のプログラム</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
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
            <numerusform>視聴中 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched from elsewhere</source>
        <translation>ほかから取得</translation>
    </message>
    <message>
        <source>Waits for a publisher</source>
        <translation>送信元を待機中</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDetail</name>
    <message>
        <source>Watch</source>
        <translation>視聴</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>スタジオで使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open the player</source>
        <translation>プレーヤーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;hange …</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Delet&amp;e …</source>
        <translation>削除(&amp;E)…</translation>
    </message>
    <message>
        <source>There is no studio to use it in.</source>
        <translation>使うスタジオがありません。</translation>
    </message>
    <message>
        <source>Adds it as a source to “%1”.</source>
        <translation>「%1」にソースとして追加します。</translation>
    </message>
    <message>
        <source>It is a source of “%1” now.</source>
        <translation>「%1」のソースになりました。</translation>
    </message>
    <message>
        <source>Delete the stream</source>
        <translation>ストリームを削除</translation>
    </message>
    <message>
        <source>“%1” is forgotten with its keys and the servers it is sent on to, and its publisher is sent away. Recordings and clips stay in the library. This cannot be taken back.</source>
        <translation>「%1」を、キーと転送先サーバーとともに消去し、送信元を切断します。録画とクリップはライブラリに残ります。元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>castwright::StreamEditor</name>
    <message>
        <source>&amp;Somebody publishes it here (push)</source>
        <translation>ここに送信してもらう(&amp;S)（push）</translation>
    </message>
    <message>
        <source>It is &amp;fetched from elsewhere (pull)</source>
        <translation>ほかから取得する(&amp;F)（pull）</translation>
    </message>
    <message>
        <source>&amp;Record every session into the library</source>
        <translation>すべての配信をライブラリに録画(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;witched on</source>
        <translation>オン(&amp;W)</translation>
    </message>
    <message>
        <source>Create a stream</source>
        <translation>ストリームを作成</translation>
    </message>
    <message>
        <source>Change the stream</source>
        <translation>ストリームを変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Main stage</source>
        <translation>メインステージ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Addresses to fetch from, the first first; the others stand by</source>
        <translation>取得元のアドレス。先頭から使い、残りは待機します</translation>
    </message>
    <message>
        <source>Another address to fetch from</source>
        <translation>追加の取得元アドレス</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Fe&amp;tch it now</source>
        <translation>今すぐ取得(&amp;T)</translation>
    </message>
    <message>
        <source>Fetch from this address earlier</source>
        <translation>このアドレスの順番を上げる</translation>
    </message>
    <message>
        <source>Fetch from this address later</source>
        <translation>このアドレスの順番を下げる</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>このアドレスを外す</translation>
    </message>
    <message>
        <source>RTMP, SRT, RTSP, HLS or MPEG-TS over HTTP. The first address is used; when it fails, the next one is.</source>
        <translation>RTMP、SRT、RTSP、HLS、HTTP上のMPEG-TS。最初のアドレスを使い、失敗すると次を使います。</translation>
    </message>
    <message>
        <source>How much of the past can be watched and cut</source>
        <translation>さかのぼって視聴、切り出しできる長さ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 時間</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 時間</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 時間</translation>
    </message>
    <message>
        <source>A second publisher</source>
        <translation>2つ目の送信元</translation>
    </message>
    <message>
        <source>Is sent away</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Smaller pictures for players</source>
        <translation>プレーヤー用の低解像度版</translation>
    </message>
    <message>
        <source>Each is encoded beside the original and costs processor time while somebody watches it.</source>
        <translation>それぞれ元の映像とは別にエンコードし、視聴されている間はプロセッサーを使います。</translation>
    </message>
    <message>
        <source>&amp;Keep of the past</source>
        <translation>過去の保持(&amp;K)</translation>
    </message>
    <message>
        <source>A second &amp;publisher</source>
        <translation>2つ目の送信元(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;maller pictures</source>
        <translation>低解像度版(&amp;M)</translation>
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
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>S&amp;treams …</source>
        <translation>ストリーム(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Analytics …</source>
        <translation>アナリティクス(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>castwright::StreamView</name>
    <message>
        <source>Live picture</source>
        <translation>ライブ映像</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Not on air</source>
        <translation>配信していません</translation>
    </message>
    <message>
        <source>Sound of the live picture</source>
        <translation>ライブ映像の音声</translation>
    </message>
    <message>
        <source>Heard on the monitoring device. Click to mute.</source>
        <translation>モニター機器で再生中。クリックでミュートします。</translation>
    </message>
    <message>
        <source>Muted. Click to hear it on the monitoring device.</source>
        <translation>ミュート中。クリックするとモニター機器で聞けます。</translation>
    </message>
</context>
<context>
    <name>castwright::StreamsModel</name>
    <message numerus="yes">
        <source>%1, %2, health: %3, %n watching, %4</source>
        <translation>
            <numerusform>%1、%2、健全性：%3、視聴中 %n 人、%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>ストリームを検索</translation>
    </message>
    <message>
        <source>&amp;Analytics of this stream</source>
        <translation>このストリームのアナリティクス(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;reate a stream …</source>
        <translation>ストリームを作成(&amp;C)…</translation>
    </message>
    <message>
        <source>There is no stream yet</source>
        <translation>ストリームはまだありません</translation>
    </message>
    <message>
        <source>A stream is a place that OBS, a phone or a camera publishes to, over RTMP, SRT or HTTP, or something that is fetched from elsewhere. It can be watched in a browser, recorded, cut, sent on, and used as a source in a studio.

Create one, and copy its address and key into the program that publishes.</source>
        <translation>ストリームは、OBS、スマートフォン、カメラがRTMP、SRT、HTTPで送信する先、またはほかから取得するものです。ブラウザーで視聴し、録画、切り出し、転送し、スタジオのソースとして使えます。

作成して、アドレスとキーを送信側のプログラムにコピーしてください。</translation>
    </message>
    <message>
        <source>Create the &amp;first stream …</source>
        <translation>最初のストリームを作成(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>ストリーム %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>ストリーム %n 件中 %1 件</numerusform>
        </translation>
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
        <translation>インポート（OBS Studioにも対応）(&amp;I)…</translation>
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
        <translation>新しい番組</translation>
    </message>
    <message>
        <source>Rename the studio</source>
        <translation>スタジオの名前を変更</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>まもなく再開します</translation>
    </message>
    <message>
        <source>Delete the studio</source>
        <translation>スタジオを削除</translation>
    </message>
    <message>
        <source>“%1” is deleted with its scenes, sources and destinations. This cannot be undone.</source>
        <translation>「%1」を、シーン、ソース、配信先とともに削除します。元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>castwright::TargetDialog</name>
    <message>
        <source>Sent &amp;while the stream is on air</source>
        <translation>ストリームの配信中に転送する(&amp;W)</translation>
    </message>
    <message>
        <source>Send the stream on</source>
        <translation>ストリームを転送</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>サーバーを変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address with the key</source>
        <translation>キーを含むアドレス</translation>
    </message>
    <message>
        <source>An RTMP, RTMPS or SRT address, with its key at the end.</source>
        <translation>RTMP、RTMPS、SRTのアドレス。末尾にキーを付けます。</translation>
    </message>
    <message>
        <source>An empty address leaves it as it is.</source>
        <translation>空のままなら、アドレスは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
</context>
<context>
    <name>castwright::TargetsTab</name>
    <message>
        <source>This stream is not sent on. Add a server, and it gets the stream as it comes in, without encoding it again.</source>
        <translation>このストリームは転送していません。サーバーを追加すると、届いたまま、再エンコードせずに送ります。</translation>
    </message>
    <message>
        <source>Servers that the stream is sent on to</source>
        <translation>ストリームの転送先サーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>A&amp;dd a server …</source>
        <translation>サーバーを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge …</source>
        <translation>変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>オフにする(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>今すぐ再試行(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ オフ</translation>
    </message>
    <message>
        <source>● Sending</source>
        <translation>● 送信中</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>○ Waits for the stream</source>
        <translation>○ ストリームを待機中</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>“%1” gets the stream no more, and its address and key are forgotten.</source>
        <translation>「%1」にはストリームを送らなくなり、アドレスとキーを消去します。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>オンにする(&amp;I)</translation>
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
    <message>
        <source>&amp;More …</source>
        <translation>その他(&amp;M)…</translation>
    </message>
    <message>
        <source>More about the transition</source>
        <translation>トランジションの詳細</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionDialog</name>
    <message>
        <source>The film at the moment of the change</source>
        <translation>切り替わる瞬間の動画</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
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
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>A film, best with transparency, is played over the change. Under it the scenes change at one moment.</source>
        <translation>切り替えの上に動画（透明を含むものが最適）を再生します。その下でシーンが一瞬で切り替わります。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>File of the film</source>
        <translation>動画ファイル</translation>
    </message>
    <message>
        <source>When the scenes change</source>
        <translation>シーンが切り替わる時点</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Volume of the film</source>
        <translation>動画の音量</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>動画(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>Scenes change &amp;after</source>
        <translation>切り替えまでの時間(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>音量(&amp;V)</translation>
    </message>
    <message>
        <source>A file on this machine</source>
        <translation>このマシンのファイル</translation>
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
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>切り出す(&amp;C)</translation>
    </message>
    <message>
        <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
        <translation>長さ %1。再エンコードしないので、画質は落ちません。</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>The picture at the slider</source>
        <translation>スライダー位置の映像</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>切り出しの最初の映像</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>切り出しの最後の映像</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>動画内の位置</translation>
    </message>
    <message>
        <source>Arrow keys go by a picture, Page Up and Page Down by a second</source>
        <translation>矢印キーで1フレーム、Page UpとPage Downで1秒動きます</translation>
    </message>
    <message>
        <source>&amp;Begins here</source>
        <translation>ここから(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ends here</source>
        <translation>ここまで(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
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
    <name>castwright::WatchTab</name>
    <message>
        <source>Comes in</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>視聴中</translation>
    </message>
    <message>
        <source>C&amp;lip the last 30 s</source>
        <translation>直近30秒を切り出す(&amp;L)</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>一部を切り出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Send the publisher awa&amp;y …</source>
        <translation>送信元を切断(&amp;Y)…</translation>
    </message>
    <message>
        <source>Send the publisher away</source>
        <translation>送信元を切断</translation>
    </message>
    <message>
        <source>&amp;Send away</source>
        <translation>切断(&amp;S)</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>健全性：%1</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>%2から%1、経過 %3</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>Last on air until %1</source>
        <translation>最後の配信は%1まで</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>%1のクリップ</translation>
    </message>
    <message>
        <source>The last half minute is being cut. It will be among the clips and in the library.</source>
        <translation>直近30秒を切り出しています。クリップとライブラリに入ります。</translation>
    </message>
    <message>
        <source>The connection is closed. With a good key the publisher may come again.</source>
        <translation>接続を切断します。有効なキーがあれば、送信者は再び接続できます。</translation>
    </message>
</context>
<context>
    <name>castwright::WebhookEditor</name>
    <message>
        <source>&amp;Active</source>
        <translation>有効(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ll events, those of later versions too</source>
        <translation>すべてのイベント、将来のバージョンのものも(&amp;L)</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Webhookを追加</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Webhookを変更</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>Choose at least one event, or all of them.</source>
        <translation>イベントを1つ以上、またはすべて選んでください。</translation>
    </message>
</context>
<context>
    <name>castwright::WebhooksDialog</name>
    <message>
        <source>&amp;Change …</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>テスト送信(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Castwright posts what happens to these addresses, signed, and tries again for a day when nobody answers.</source>
        <translation>Castwrightは起きたことを署名付きでこれらのアドレスに送り、応答がなければ1日の間再試行します。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Add a webhook …</source>
        <translation>Webhookを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Signing secret of the new webhook</source>
        <translation>新しいWebhookの署名用シークレット</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>署名用シークレットをコピー</translation>
    </message>
    <message>
        <source>The signing secret; copy it now, it is not shown again:</source>
        <translation>署名用シークレットです。今コピーしてください。再表示されません：</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>● Active</source>
        <translation>● 有効</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ 一時停止中</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>A test is on its way. What became of it is in the list below.</source>
        <translation>テストを送信しています。結果は下の一覧に出ます。</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Webhookを削除</translation>
    </message>
    <message>
        <source>Nothing is posted to %1 any more, and its log goes too.</source>
        <translation>%1には何も送られなくなり、記録も消えます。</translation>
    </message>
    <message>
        <source>Webhooks of the stream proxy</source>
        <translation>ストリームプロキシのWebhook</translation>
    </message>
    <message>
        <source>No webhook yet. Add one, and what happens is posted to its address from then on.</source>
        <translation>Webhookはまだありません。追加すると、以後起きたことがそのアドレスに送られます。</translation>
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
        <translation>「はじめに」をスキップ(&amp;S)</translation>
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
        <translation>&lt;b&gt;● 配信中です。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Everything is prepared.</source>
        <translation>準備ができました。</translation>
    </message>
    <message>
        <source>Watch it in VLC or in a browser that plays HLS: %1</source>
        <translation>VLCまたはHLS対応ブラウザーで視聴：%1</translation>
    </message>
    <message>
        <source>Suggested: %1 × %2, %3 kbit/s</source>
        <translation>おすすめ：%1 × %2、%3 kbit/s</translation>
    </message>
</context>
</TS>
