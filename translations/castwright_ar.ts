<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AnalyticsTexts</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>طريقة الدخول</translation>
    </message>
    <message>
        <source>Mean health</source>
        <translation>متوسط السلامة</translation>
    </message>
    <message>
        <source>Mean bitrate</source>
        <translation>متوسط معدل البت</translation>
    </message>
    <message>
        <source>Mean frame rate</source>
        <translation>متوسط معدل الإطارات</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Processor, %</source>
        <translation>المعالج، %</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>المتاح على القرص</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>دخول أو خروج</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>ما لم يكن سليمًا</translation>
    </message>
    <message>
        <source>Jitter, ms</source>
        <translation>التذبذب، م.ث</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>الحزم المفقودة</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>الأكثر في وقت واحد</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>في الغالب</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>مدة المشاهدة</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>التعثرات</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Streams on air</source>
        <translation>البثوث على الهواء</translation>
    </message>
    <message>
        <source>1080 lines, min</source>
        <translation>1080 سطرًا، دقائق</translation>
    </message>
    <message>
        <source>2160 lines, min</source>
        <translation>2160 سطرًا، دقائق</translation>
    </message>
    <message>
        <source>480 lines, min</source>
        <translation>480 سطرًا، دقائق</translation>
    </message>
    <message>
        <source>720 lines, min</source>
        <translation>720 سطرًا، دقائق</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Took, ms</source>
        <translation>المدة، م.ث</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>يشاهدون</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Colour bars, a moving picture, or a frame counter.</source>
        <translation>أشرطة ألوان أو صورة متحركة أو عدّاد إطارات.</translation>
    </message>
    <message>
        <source>A test tone; a beep with each flash of the counter pattern.</source>
        <translation>نغمة اختبار؛ وصفير مع كل ومضة للعدّاد.</translation>
    </message>
    <message>
        <source>#rrggbb or #rrggbbaa.</source>
        <translation>‏‎#rrggbb أو ‎#rrggbbaa.</translation>
    </message>
    <message>
        <source>A png, jpg, webp, svg or gif file on this machine.</source>
        <translation>ملف png أو jpg أو webp أو svg أو gif على هذا الجهاز.</translation>
    </message>
    <message>
        <source>An asset of the media library.</source>
        <translation>ملف من المكتبة.</translation>
    </message>
    <message>
        <source>Words; {clock}, {date} and {countdown} are replaced every second.</source>
        <translation>كلمات؛ تُستبدل {clock} و{date} و{countdown} كل ثانية.</translation>
    </message>
    <message>
        <source>Font family.</source>
        <translation>عائلة الخط.</translation>
    </message>
    <message>
        <source>Height of the font in canvas pixels.</source>
        <translation>ارتفاع الخط ببكسلات اللوحة.</translation>
    </message>
    <message>
        <source>Width of the outline; 0 is none.</source>
        <translation>عرض الحدّ؛ 0 بلا حدّ.</translation>
    </message>
    <message>
        <source>Bold face.</source>
        <translation>خط عريض.</translation>
    </message>
    <message>
        <source>Italic face.</source>
        <translation>خط مائل.</translation>
    </message>
    <message>
        <source>Alignment of the lines.</source>
        <translation>محاذاة الأسطر.</translation>
    </message>
    <message>
        <source>Scrolling speed to the left; negative to the right.</source>
        <translation>سرعة التمرير إلى اليسار؛ والسالبة إلى اليمين.</translation>
    </message>
    <message>
        <source>The moment {countdown} counts to, ISO 8601.</source>
        <translation>اللحظة التي يعدّ إليها {countdown}، بصيغة ISO 8601.</translation>
    </message>
    <message>
        <source>A video or audio file on this machine.</source>
        <translation>ملف فيلم أو صوت على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Further files or media ids, played in order.</source>
        <translation>ملفات أخرى تُشغَّل بالترتيب.</translation>
    </message>
    <message>
        <source>What happens after the last file.</source>
        <translation>ما يحدث بعد الملف الأخير.</translation>
    </message>
    <message>
        <source>Holds the current frame.</source>
        <translation>يثبّت الإطار الحالي.</translation>
    </message>
    <message>
        <source>Where to start; changing it seeks.</source>
        <translation>موضع البدء؛ وتغييره ينتقل إليه.</translation>
    </message>
    <message>
        <source>Name of the display; empty is the first.</source>
        <translation>اسم الشاشة؛ والفارغ هو الأولى.</translation>
    </message>
    <message>
        <source>Left edge of the region.</source>
        <translation>الحافة اليسرى للمنطقة.</translation>
    </message>
    <message>
        <source>Top edge of the region.</source>
        <translation>الحافة العليا للمنطقة.</translation>
    </message>
    <message>
        <source>Width of the region; 0 is all.</source>
        <translation>عرض المنطقة؛ 0 للكل.</translation>
    </message>
    <message>
        <source>Height of the region; 0 is all.</source>
        <translation>ارتفاع المنطقة؛ 0 للكل.</translation>
    </message>
    <message>
        <source>Captures per second.</source>
        <translation>عدد الالتقاطات في الثانية.</translation>
    </message>
    <message>
        <source>Includes the mouse pointer.</source>
        <translation>يشمل مؤشر الفأرة.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the first.</source>
        <translation>اسم الجهاز؛ والفارغ هو الأول.</translation>
    </message>
    <message>
        <source>Wanted width.</source>
        <translation>العرض المطلوب.</translation>
    </message>
    <message>
        <source>Wanted height.</source>
        <translation>الارتفاع المطلوب.</translation>
    </message>
    <message>
        <source>Wanted frames per second.</source>
        <translation>الإطارات المطلوبة في الثانية.</translation>
    </message>
    <message>
        <source>Name of the device; empty is the default.</source>
        <translation>اسم الجهاز؛ والفارغ هو الافتراضي.</translation>
    </message>
    <message>
        <source>Takes what the machine plays.</source>
        <translation>يأخذ ما يشغّله الجهاز.</translation>
    </message>
    <message>
        <source>rtmp(s), srt, rtsp, or http(s) with HLS or MPEG-TS.</source>
        <translation>‏rtmp(s) أو srt أو rtsp أو http(s) مع HLS أو MPEG-TS.</translation>
    </message>
    <message>
        <source>Buffer against jitter.</source>
        <translation>مخزن لمقاومة التذبذب.</translation>
    </message>
    <message>
        <source>A scene of this studio that does not show this one.</source>
        <translation>مشهد من هذا الاستوديو لا يعرض هذا المشهد.</translation>
    </message>
    <message>
        <source>Video codec. HEVC and AV1 only where the destination takes them.</source>
        <translation>ترميز الصورة. HEVC وAV1 حيث تقبلهما الوجهة فقط.</translation>
    </message>
    <message>
        <source>Which encoder to use; falls back to software when it does not open.</source>
        <translation>المرمّز المستخدم؛ وإن لم يُفتح فالبرمجي.</translation>
    </message>
    <message>
        <source>Constant bitrate, variable bitrate, or constant quality.</source>
        <translation>معدل ثابت أو متغير أو جودة ثابتة.</translation>
    </message>
    <message>
        <source>Video bitrate in kbit/s.</source>
        <translation>معدل بت الصورة بـ كيلوبت/ث.</translation>
    </message>
    <message>
        <source>Quality for crf: lower is better.</source>
        <translation>جودة CRF: الأقل أفضل.</translation>
    </message>
    <message>
        <source>Seconds between keyframes.</source>
        <translation>الثواني بين الإطارات المفتاحية.</translation>
    </message>
    <message>
        <source>Encoder preset, for example veryfast.</source>
        <translation>إعداد المرمّز المسبق، مثل veryfast.</translation>
    </message>
    <message>
        <source>H.264 profile: baseline, main or high.</source>
        <translation>ملف H.264: ‏baseline أو main أو high.</translation>
    </message>
    <message>
        <source>Number of consecutive B-frames.</source>
        <translation>عدد إطارات B المتتالية.</translation>
    </message>
    <message>
        <source>AAC bitrate in kbit/s.</source>
        <translation>معدل بت AAC بـ كيلوبت/ث.</translation>
    </message>
    <message>
        <source>Call the other side, or wait for it.</source>
        <translation>اتصل بالطرف الآخر أو انتظره.</translation>
    </message>
    <message>
        <source>Receiver latency.</source>
        <translation>تأخر المستقبِل.</translation>
    </message>
    <message>
        <source>Sent to the other side.</source>
        <translation>يُرسل إلى الطرف الآخر.</translation>
    </message>
    <message>
        <source>10 to 79 characters; empty is no encryption.</source>
        <translation>من 10 إلى 79 حرفًا؛ والفارغ بلا تشفير.</translation>
    </message>
    <message>
        <source>MPEG-TS or fragmented MP4 segments.</source>
        <translation>مقاطع MPEG-TS أو MP4 مجزّأ.</translation>
    </message>
    <message>
        <source>Target length of a segment in seconds.</source>
        <translation>الطول المستهدف للمقطع بالثواني.</translation>
    </message>
    <message>
        <source>Segments kept in the playlist.</source>
        <translation>المقاطع المحفوظة في القائمة.</translation>
    </message>
    <message>
        <source>Folder on this machine; empty is the recordings folder.</source>
        <translation>مجلد على هذا الجهاز؛ والفارغ مجلد التسجيلات.</translation>
    </message>
    <message>
        <source>mp4 (fragmented while recording, plain after) or mkv.</source>
        <translation>‏mp4 (مجزّأ أثناء التسجيل ثم عادي) أو mkv.</translation>
    </message>
    <message>
        <source>Audio tracks, 1 to 6, that the file holds, in this order.</source>
        <translation>مسارات الصوت، من 1 إلى 6، التي يحويها الملف بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Pixels, even.</source>
        <translation>بكسلات، عدد زوجي.</translation>
    </message>
    <message>
        <source>Frames per second.</source>
        <translation>إطارات في الثانية.</translation>
    </message>
    <message>
        <source>Words on the slate.</source>
        <translation>كلمات لوحة الانتظار.</translation>
    </message>
    <message>
        <source>Background as #rrggbb.</source>
        <translation>الخلفية بصيغة ‎#rrggbb.</translation>
    </message>
    <message>
        <source>The colour that becomes transparent, #rrggbb.</source>
        <translation>اللون الذي يصير شفافًا، ‎#rrggbb.</translation>
    </message>
    <message>
        <source>How near to the colour is transparent.</source>
        <translation>مدى القرب من اللون الذي يصير شفافًا.</translation>
    </message>
    <message>
        <source>Width of the soft edge; 0 is a hard one.</source>
        <translation>عرض الحافة الناعمة؛ 0 حادة.</translation>
    </message>
    <message>
        <source>How much of the colour&apos;s reflection is taken out of what stays.</source>
        <translation>مقدار ما يُزال من انعكاس اللون عمّا يبقى.</translation>
    </message>
    <message>
        <source>-1 is black, 0 leaves it, 1 is white.</source>
        <translation>‏‎-1 أسود، 0 دون تغيير، 1 أبيض.</translation>
    </message>
    <message>
        <source>1 leaves it.</source>
        <translation>1 دون تغيير.</translation>
    </message>
    <message>
        <source>0 is grey, 1 leaves it.</source>
        <translation>0 رمادي، 1 دون تغيير.</translation>
    </message>
    <message>
        <source>Above 1 lightens the middle tones.</source>
        <translation>فوق 1 يفتّح الدرجات الوسطى.</translation>
    </message>
    <message>
        <source>Turns the colours about the wheel.</source>
        <translation>يدير الألوان على عجلة الألوان.</translation>
    </message>
    <message>
        <source>Pixels.</source>
        <translation>بكسلات.</translation>
    </message>
    <message>
        <source>How far a point spreads.</source>
        <translation>مدى انتشار النقطة.</translation>
    </message>
    <message>
        <source>0 leaves it.</source>
        <translation>0 دون تغيير.</translation>
    </message>
    <message>
        <source>A look-up table on this machine: .cube, .3dl, .dat, .m3d or .csp.</source>
        <translation>جدول ألوان على هذا الجهاز: ‎.cube أو ‎.3dl أو ‎.dat أو ‎.m3d أو ‎.csp.</translation>
    </message>
    <message>
        <source>0 leaves the picture, 1 is all of the look.</source>
        <translation>0 يترك الصورة، 1 كامل الأثر.</translation>
    </message>
    <message>
        <source>dB.</source>
        <translation>ديسيبل.</translation>
    </message>
    <message>
        <source>Sound below it is shut out, dBFS.</source>
        <translation>يُحجب الصوت الأخفض منه، dBFS.</translation>
    </message>
    <message>
        <source>How fast it opens.</source>
        <translation>سرعة الفتح.</translation>
    </message>
    <message>
        <source>How fast it shuts.</source>
        <translation>سرعة الإغلاق.</translation>
    </message>
    <message>
        <source>Sound above it is turned down, dBFS.</source>
        <translation>يُخفض الصوت الأعلى منه، dBFS.</translation>
    </message>
    <message>
        <source>By how much: 4 makes 4 dB above the threshold 1 dB.</source>
        <translation>المقدار: 4 تجعل 4 dB فوق العتبة 1 dB.</translation>
    </message>
    <message>
        <source>How fast it turns down.</source>
        <translation>سرعة الخفض.</translation>
    </message>
    <message>
        <source>How fast it turns up again.</source>
        <translation>سرعة الرفع من جديد.</translation>
    </message>
    <message>
        <source>Gain after it, dB.</source>
        <translation>الكسب بعده، dB.</translation>
    </message>
    <message>
        <source>Nothing is louder, dBFS.</source>
        <translation>لا شيء أعلى منه، dBFS.</translation>
    </message>
    <message>
        <source>How fast it lets go.</source>
        <translation>سرعة التحرير.</translation>
    </message>
    <message>
        <source>How much of the noise is taken away, dB.</source>
        <translation>مقدار الضجيج المزال، dB.</translation>
    </message>
    <message>
        <source>How loud the noise is, dBFS.</source>
        <translation>علوّ الضجيج، dBFS.</translation>
    </message>
    <message>
        <source>Shown to the producer.</source>
        <translation>يظهر للمنتج.</translation>
    </message>
    <message>
        <source>Go live by itself when the server starts after a crash or reboot.</source>
        <translation>العودة إلى البث تلقائيًا عند تشغيل الخادم بعد عطل أو إعادة تشغيل.</translation>
    </message>
    <message>
        <source>Sound device on which the producer listens; empty is the default.</source>
        <translation>جهاز الصوت الذي يسمع عليه المنتج؛ والفارغ هو الافتراضي.</translation>
    </message>
    <message>
        <source>Seconds of the program kept for saving afterwards; 0 keeps none.</source>
        <translation>ثواني البرنامج المحفوظة للحفظ لاحقًا؛ 0 لا تحفظ شيئًا.</translation>
    </message>
    <message>
        <source>A stream of this server, or another studio, whose program it then is.</source>
        <translation>بث من هذا الخادم، أو استوديو آخر فيكون برنامجه.</translation>
    </message>
    <message>
        <source>Management needs an API key. Players never do.</source>
        <translation>تحتاج الإدارة إلى مفتاح API. أما المشغّلات فلا.</translation>
    </message>
    <message>
        <source>Players need an address that was signed and has not expired.</source>
        <translation>تحتاج المشغّلات إلى عنوان موقّع لم تنتهِ صلاحيته.</translation>
    </message>
    <message>
        <source>How long a signed address is good for.</source>
        <translation>مدة صلاحية العنوان الموقّع.</translation>
    </message>
    <message>
        <source>Streams an account may have.</source>
        <translation>عدد البثوث المسموح به للحساب.</translation>
    </message>
    <message>
        <source>A stream nobody asked for so long is deleted; 0 keeps it.</source>
        <translation>يُحذف البث الذي لم يطلبه أحد طوال هذه المدة؛ 0 يُبقيه.</translation>
    </message>
    <message>
        <source>Addresses of this machine may be relayed.</source>
        <translation>يُسمح بتمرير عناوين هذا الجهاز.</translation>
    </message>
    <message>
        <source>Addresses of private networks may be relayed.</source>
        <translation>يُسمح بتمرير عناوين الشبكات الخاصة.</translation>
    </message>
    <message>
        <source>User-Agent sent upstream; empty is the server&apos;s own.</source>
        <translation>‏User-Agent المرسل إلى المنبع؛ الفارغ هو الخاص بالخادم.</translation>
    </message>
    <message>
        <source>-1: as the settings say.</source>
        <translation>‏‎-1: كما في الإعدادات.</translation>
    </message>
    <message>
        <source>Name, TCP and TLS.</source>
        <translation>تحليل الاسم وTCP وTLS.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head.</source>
        <translation>من الطلب إلى ترويسة الجواب.</translation>
    </message>
    <message>
        <source>Without a byte for so long, a live stream is helped; -1: as the settings say.</source>
        <translation>إذا لم يصل بايت طوال هذه المدة يُنجد البث المباشر؛ ‎-1: كما في الإعدادات.</translation>
    </message>
    <message>
        <source>Live: how long one attempt has before the next begins beside it.</source>
        <translation>مباشر: المدة المتاحة لمحاولة قبل أن تبدأ التالية إلى جانبها.</translation>
    </message>
    <message>
        <source>Live: without media for so long, and clients are sent away.</source>
        <translation>مباشر: إذا لم تصل وسائط طوال هذه المدة يُفصل العملاء.</translation>
    </message>
    <message>
        <source>How long an upstream is kept after its last client.</source>
        <translation>مدة إبقاء الاتصال بالمنبع بعد آخر عميل.</translation>
    </message>
    <message>
        <source>A client that asks for nothing for so long has left.</source>
        <translation>العميل الذي لا يطلب شيئًا طوال هذه المدة قد غادر.</translation>
    </message>
    <message>
        <source>And at most so long.</source>
        <translation>وبحد أقصى هذه المدة.</translation>
    </message>
    <message>
        <source>How long a bad address is left alone.</source>
        <translation>مدة ترك العنوان السيئ دون استخدام.</translation>
    </message>
    <message>
        <source>0 is without limit.</source>
        <translation>‏0 بلا حد.</translation>
    </message>
    <message>
        <source>0 is without limit; -1: as the settings say.</source>
        <translation>‏0 بلا حد؛ ‎-1: كما في الإعدادات.</translation>
    </message>
    <message>
        <source>To all clients of a stream together; 0 is without limit.</source>
        <translation>لكل عملاء البث معًا؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Live: less for 15 s is a failure; 0 is off.</source>
        <translation>مباشر: الأقل منه مدة 15 ث عطل؛ 0 للإيقاف.</translation>
    </message>
    <message>
        <source>Strict live TS: what the first client waits for.</source>
        <translation>‏TS مباشر صارم: ما ينتظره العميل الأول.</translation>
    </message>
    <message>
        <source>Segments kept for other clients.</source>
        <translation>المقاطع المحفوظة لعملاء آخرين.</translation>
    </message>
    <message>
        <source>Longer segments are refused.</source>
        <translation>تُرفض المقاطع الأكبر.</translation>
    </message>
    <message>
        <source>Longer playlists are refused.</source>
        <translation>تُرفض القوائم الأكبر.</translation>
    </message>
    <message>
        <source>Clean transport stream packets only; no ranges; buffered before the first byte.</source>
        <translation>حزم دفق نقل سليمة فقط؛ بلا نطاقات؛ تُخزَّن مؤقتًا قبل أول بايت.</translation>
    </message>
    <message>
        <source>Playlists are asked for where the first redirect led to.</source>
        <translation>تُطلب القوائم من حيث قادت أول إعادة توجيه.</translation>
    </message>
    <message>
        <source>Goes back to the primary address when it works again.</source>
        <translation>يعود إلى العنوان الأول حين يعمل من جديد.</translation>
    </message>
    <message>
        <source>After how many seconds on a backup the primary is tried.</source>
        <translation>بعد كم ثانية على عنوان احتياطي يُجرَّب الأول.</translation>
    </message>
    <message>
        <source>An http:// or socks5:// proxy to connect through.</source>
        <translation>وكيل http://‎ أو socks5://‎ يُتصل عبره.</translation>
    </message>
    <message>
        <source>Addresses tried in one emergency; 0 is all.</source>
        <translation>العناوين التي تُجرَّب في الطارئ الواحد؛ 0 كلها.</translation>
    </message>
    <message>
        <source>A client that is too slow is sent away; else it goes on at the live edge.</source>
        <translation>يُفصل العميل البطيء جدًا؛ وإلا تابع من حافة المباشر.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>عند النهاية</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>زمن البدء</translation>
    </message>
    <message>
        <source>Sound bitrate</source>
        <translation>معدل بت الصوت</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>مسارات الصوت</translation>
    </message>
    <message>
        <source>Go live by itself after a crash</source>
        <translation>العودة إلى البث تلقائيًا بعد التعطل</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>B-frames</source>
        <translation>إطارات B</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>حافة ناعمة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>من الأسفل</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>سلطة الشهادات</translation>
    </message>
    <message>
        <source>What the machine plays</source>
        <translation>ما يشغّله الجهاز</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Countdown to</source>
        <translation>عدّ تنازلي حتى</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>الجودة (CRF)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Loudness of the noise</source>
        <translation>مستوى الضجيج</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>تدرج اللون</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Keyframe every</source>
        <translation>إطار مفتاحي كل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>Gain afterwards</source>
        <translation>كسب لاحق</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>من المكتبة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>الاستماع على</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>عرض الحدود</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف الترميز (profile)</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>نصف القطر</translation>
    </message>
    <message>
        <source>Rate control</source>
        <translation>التحكم بالمعدل</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>مقدار الإزالة</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>زمن التحرير</translation>
    </message>
    <message>
        <source>Replay buffer</source>
        <translation>مخزن الإعادة</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>من اليمين</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>التشبع</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>التمرير</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>طول المقطع</translation>
    </message>
    <message>
        <source>Show the pointer</source>
        <translation>إظهار المؤشر</translation>
    </message>
    <message>
        <source>Nearness of the colour</source>
        <translation>القرب من اللون</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Reflections taken out</source>
        <translation>إزالة الانعكاسات</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>البدء عند</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>نغمة اختبار</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Picture bitrate</source>
        <translation>معدل بت الصورة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Segments in the list</source>
        <translation>المقاطع في القائمة</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>أفضل المتاح</translation>
    </message>
    <message>
        <source>Colour bars</source>
        <translation>أشرطة ألوان</translation>
    </message>
    <message>
        <source>Calls the server</source>
        <translation>يتصل بالخادم</translation>
    </message>
    <message>
        <source>Constant bitrate</source>
        <translation>معدل بت ثابت</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation>عدّاد الإطارات</translation>
    </message>
    <message>
        <source>Constant quality</source>
        <translation>جودة ثابتة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hold the last picture</source>
        <translation>تثبيت آخر صورة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Waits to be called</source>
        <translation>ينتظر الاتصال</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>اللوحة الرئيسية</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>صورة متحركة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>برمجي</translation>
    </message>
    <message>
        <source>Variable bitrate</source>
        <translation>معدل بت متغير</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>اللوحة العمودية</translation>
    </message>
    <message>
        <source> px/s</source>
        <translation> بكسل/ث</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> كيلوبت/ث</translation>
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
        <translation> إطار/ث</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>عناوين هذا الجهاز</translation>
    </message>
    <message>
        <source>Private networks</source>
        <translation>الشبكات الخاصة</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>مهلة الاتصال</translation>
    </message>
    <message>
        <source>Bad address rests for</source>
        <translation>يُترك العنوان السيئ</translation>
    </message>
    <message>
        <source>Send slow players away</source>
        <translation>فصل المشغّلات البطيئة</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>التخلي بعد</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>مهلة الجواب</translation>
    </message>
    <message>
        <source>Head start of an attempt</source>
        <translation>أسبقية المحاولة</translation>
    </message>
    <message>
        <source>HLS player has left after</source>
        <translation>مشغّل HLS يُعدّ مغادرًا بعد</translation>
    </message>
    <message>
        <source>Delete what nobody asked for</source>
        <translation>حذف ما لم يطلبه أحد</translation>
    </message>
    <message>
        <source>Connection kept for</source>
        <translation>مدة إبقاء الاتصال</translation>
    </message>
    <message>
        <source>Most players</source>
        <translation>أقصى عدد من المشغّلات</translation>
    </message>
    <message>
        <source>Players of an address</source>
        <translation>المشغّلات لكل عنوان</translation>
    </message>
    <message>
        <source>Players of a stream</source>
        <translation>المشغّلات لكل بث</translation>
    </message>
    <message>
        <source>Addresses tried at once</source>
        <translation>العناوين المجرَّبة دفعة واحدة</translation>
    </message>
    <message>
        <source>Most redirects</source>
        <translation>أقصى عدد لإعادة التوجيه</translation>
    </message>
    <message>
        <source>Most streams</source>
        <translation>أقصى عدد من البثوث</translation>
    </message>
    <message>
        <source>Buffered at most for</source>
        <translation>أقصى مدة للتخزين المؤقت</translation>
    </message>
    <message>
        <source>Connect through</source>
        <translation>الاتصال عبر</translation>
    </message>
    <message>
        <source>Managing needs a key</source>
        <translation>الإدارة تحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>Try the first after</source>
        <translation>تجربة الأول بعد</translation>
    </message>
    <message>
        <source>Back to the first address</source>
        <translation>العودة إلى العنوان الأول</translation>
    </message>
    <message>
        <source>A signed address lasts</source>
        <translation>صلاحية العنوان الموقّع</translation>
    </message>
    <message>
        <source>Signed addresses for players</source>
        <translation>عناوين موقّعة للمشغّلات</translation>
    </message>
    <message>
        <source>Silence that is trouble</source>
        <translation>صمت يُعدّ عطلًا</translation>
    </message>
    <message>
        <source>Clean transport stream only</source>
        <translation>دفق نقل سليم فقط</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Stay where redirects led</source>
        <translation>البقاء حيث قادت إعادة التوجيه</translation>
    </message>
    <message>
        <source>Backup address</source>
        <translation>العنوان الاحتياطي</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Most for a player, a second</source>
        <translation>الحد الأقصى للمشغل، في الثانية</translation>
    </message>
    <message>
        <source>Largest playlist</source>
        <translation>أكبر قائمة تشغيل</translation>
    </message>
    <message>
        <source>Largest segment</source>
        <translation>أكبر مقطع</translation>
    </message>
    <message>
        <source>Most for a stream, a second</source>
        <translation>الحد الأقصى للبث، في الثانية</translation>
    </message>
    <message>
        <source>Too little, a second</source>
        <translation>قليل جدًا، في الثانية</translation>
    </message>
    <message>
        <source>Buffered before the start</source>
        <translation>المخزن قبل البدء</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>معرّف البث</translation>
    </message>
</context>
<context>
    <name>FirstStudio</name>
    <message>
        <source>My show</source>
        <translation>برنامجي</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>You are on air</source>
        <translation>أنت على الهواء</translation>
    </message>
    <message>
        <source>Closing Castwright ends the show for everybody who watches.</source>
        <translation>إغلاق Castwright ينهي البث لكل من يشاهده.</translation>
    </message>
    <message>
        <source>&amp;Stay on air</source>
        <translation>البقاء على الهواء</translation>
    </message>
    <message>
        <source>&amp;End the show and close</source>
        <translation>إنهاء البث والإغلاق</translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>In YouTube Studio choose Create, Go live, Stream. The key stands under Stream settings.</source>
        <translation>في YouTube Studio اختر «إنشاء» ثم «بدء البث» ثم «البث». المفتاح موجود في إعدادات البث.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>احتياطي</translation>
    </message>
    <message>
        <source>Primary, without TLS</source>
        <translation>أساسي بدون TLS</translation>
    </message>
    <message>
        <source>Backup, without TLS</source>
        <translation>احتياطي بدون TLS</translation>
    </message>
    <message>
        <source>In the creator dashboard under Settings, Stream: Primary stream key.</source>
        <translation>في لوحة المبدع ضمن الإعدادات ثم البث: مفتاح البث الأساسي.</translation>
    </message>
    <message>
        <source>In Live Producer choose Streaming software and copy the stream key.</source>
        <translation>في Live Producer اختر «برنامج البث» وانسخ مفتاح البث.</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>عنوان ثانٍ</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Stream URL and key. If the address there is another one, paste it here.</source>
        <translation>في لوحة التحكم ضمن Settings ثم Stream URL and key. إذا كان العنوان هناك مختلفًا فالصقه هنا.</translation>
    </message>
    <message>
        <source>In LIVE Center choose Go LIVE, Streaming software. Server address and key are made for each stream; paste both.</source>
        <translation>في LIVE Center اختر Go LIVE ثم Streaming software. يتغير العنوان والمفتاح مع كل بث؛ الصق كليهما.</translation>
    </message>
    <message>
        <source>Make a live event, choose Custom stream (RTMP) and get the address and key of your region; paste both.</source>
        <translation>أنشئ حدثًا مباشرًا واختر Custom stream (RTMP) واحصل على عنوان منطقتك ومفتاحها؛ الصق كليهما.</translation>
    </message>
    <message>
        <source>In the event&apos;s settings under Stream with RTMP.</source>
        <translation>في إعدادات الحدث ضمن Stream with RTMP.</translation>
    </message>
    <message>
        <source>Without TLS</source>
        <translation>بدون TLS</translation>
    </message>
    <message>
        <source>On the dashboard choose RTMP settings and copy the stream key.</source>
        <translation>في لوحة التحكم افتح إعدادات RTMP وانسخ مفتاح البث.</translation>
    </message>
    <message>
        <source>In the dashboard under Stream, Live inputs, Connection information.</source>
        <translation>في لوحة التحكم ضمن Stream ثم Live inputs ثم Connection information.</translation>
    </message>
    <message>
        <source>In the dashboard under Video, Live streams: Stream key.</source>
        <translation>في لوحة التحكم ضمن Video ثم Live streams: مفتاح البث.</translation>
    </message>
    <message>
        <source>Over TLS</source>
        <translation>عبر TLS</translation>
    </message>
    <message>
        <source>In Trovo Studio under Stream.</source>
        <translation>في Trovo Studio ضمن Stream.</translation>
    </message>
    <message>
        <source>In the server&apos;s admin page under Configuration, Server setup, Stream keys. Put your server&apos;s name into the address.</source>
        <translation>في صفحة إدارة الخادم ضمن Configuration ثم Server setup ثم Stream keys. ضع اسم خادمك في العنوان.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>Choose Publish, Go live; the live&apos;s settings show the address and the key. Put your server&apos;s name into the address.</source>
        <translation>اختر «نشر» ثم «بدء البث»؛ تظهر إعدادات البث العنوان والمفتاح. ضع اسم خادمك في العنوان.</translation>
    </message>
    <message>
        <source>Your server, over TLS</source>
        <translation>خادمك عبر TLS</translation>
    </message>
    <message>
        <source>The key is the path&apos;s name; for SRT the stream id is publish: and the path. Put your server&apos;s name into the address.</source>
        <translation>المفتاح هو اسم المسار؛ وفي SRT يكون معرّف البث publish: متبوعًا بالمسار. ضع اسم خادمك في العنوان.</translation>
    </message>
    <message>
        <source>Own RTMP server</source>
        <translation>خادم RTMP خاص</translation>
    </message>
    <message>
        <source>The server&apos;s address and, apart from it, the stream key.</source>
        <translation>عنوان الخادم، ومفتاح البث منفصلًا عنه.</translation>
    </message>
    <message>
        <source>Host and port of the receiver.</source>
        <translation>مضيف المستقبِل ومنفذه.</translation>
    </message>
    <message>
        <source>HLS on this machine</source>
        <translation>‏HLS على هذا الجهاز</translation>
    </message>
    <message>
        <source>Served by Castwright itself; any player on the network can watch.</source>
        <translation>يقدّمه Castwright نفسه؛ يمكن لأي مشغّل على الشبكة المشاهدة.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>An MP4 file in the recordings folder that plays even after a crash.</source>
        <translation>ملف MP4 في مجلد التسجيلات يعمل حتى بعد التعطل.</translation>
    </message>
    <message>
        <source>Nearest, over TLS</source>
        <translation>الأقرب عبر TLS</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>Autodetect</source>
        <translation>اكتشاف تلقائي</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Sessions of viewers</source>
        <translation>جلسات المشاهدين</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>يشاهدون الآن</translation>
    </message>
    <message>
        <source>Viewers coming and leaving</source>
        <translation>دخول المشاهدين وخروجهم</translation>
    </message>
    <message>
        <source>What happened to streams</source>
        <translation>ما حدث للبثوث</translation>
    </message>
    <message>
        <source>Sums of streams</source>
        <translation>مجاميع البثوث</translation>
    </message>
    <message>
        <source>Health over time</source>
        <translation>السلامة عبر الزمن</translation>
    </message>
    <message>
        <source>Minutes by quality</source>
        <translation>الدقائق حسب الجودة</translation>
    </message>
    <message>
        <source>Hours of streams</source>
        <translation>ساعات البثوث</translation>
    </message>
    <message>
        <source>Hours by stream and country</source>
        <translation>الساعات حسب البث والبلد</translation>
    </message>
    <message>
        <source>Hours by country</source>
        <translation>الساعات حسب البلد</translation>
    </message>
    <message>
        <source>What the API was asked</source>
        <translation>ما طُلب من API</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>ما هو مخزَّن</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Correct the request and send it again.</source>
        <translation>صحّح الطلب وأرسله من جديد.</translation>
    </message>
    <message>
        <source>Send a valid API key as Bearer token or X-API-Key.</source>
        <translation>أرسل مفتاح API صالحًا كرمز Bearer أو X-API-Key.</translation>
    </message>
    <message>
        <source>Create a new API key; this one has expired.</source>
        <translation>أنشئ مفتاح API جديدًا؛ هذا انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Create a new API key; this one was revoked.</source>
        <translation>أنشئ مفتاح API جديدًا؛ هذا أُلغي.</translation>
    </message>
    <message>
        <source>Use a key that holds the named scope.</source>
        <translation>استخدم مفتاحًا له الصلاحية المذكورة.</translation>
    </message>
    <message>
        <source>This is not allowed from here.</source>
        <translation>هذا غير مسموح من هنا.</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted.</source>
        <translation>غير موجود؛ ربما حُذف.</translation>
    </message>
    <message>
        <source>Use a method named in the Allow header.</source>
        <translation>استخدم طريقة مذكورة في ترويسة Allow.</translation>
    </message>
    <message>
        <source>Send the whole request without long pauses.</source>
        <translation>أرسل الطلب كاملًا دون توقف طويل.</translation>
    </message>
    <message>
        <source>Read the current state and decide again.</source>
        <translation>اطّلع على الحالة الراهنة وقرّر من جديد.</translation>
    </message>
    <message>
        <source>The studio is live already.</source>
        <translation>الاستوديو على الهواء بالفعل.</translation>
    </message>
    <message>
        <source>Take the studio live first.</source>
        <translation>ابدأ بث الاستوديو أولًا.</translation>
    </message>
    <message>
        <source>Use a new Idempotency-Key for a different request.</source>
        <translation>استخدم Idempotency-Key جديدًا لطلب مختلف.</translation>
    </message>
    <message>
        <source>Wait for the first request with this key to finish.</source>
        <translation>انتظر حتى ينتهي أول طلب بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Read the resource again and repeat the change on its new version.</source>
        <translation>أعد القراءة وكرّر التعديل.</translation>
    </message>
    <message>
        <source>Send a smaller body.</source>
        <translation>أرسل محتوى أصغر.</translation>
    </message>
    <message>
        <source>Send the content type that the documentation names.</source>
        <translation>أرسل نوع المحتوى المذكور في التوثيق.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>صحّح الحقل المذكور.</translation>
    </message>
    <message>
        <source>Send If-Match with the version you read.</source>
        <translation>أرسل If-Match بالإصدار الذي قرأته.</translation>
    </message>
    <message>
        <source>Wait for the time in Retry-After.</source>
        <translation>طلبات كثيرة؛ انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>أرسل ترويسات أقل أو أقصر.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report the request id.</source>
        <translation>حاول مرة أخرى؛ وإن تكرر فأبلغ عن الخطأ.</translation>
    </message>
    <message>
        <source>This is not supported on this machine.</source>
        <translation>هذا غير مدعوم على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Check that the other server is reachable.</source>
        <translation>تحقق من إمكان الوصول إلى الخادم الآخر.</translation>
    </message>
    <message>
        <source>Set PUBLIC_API_WRITE_ENABLED=true to allow changes.</source>
        <translation>اضبط PUBLIC_API_WRITE_ENABLED=true للسماح بالتغييرات.</translation>
    </message>
    <message>
        <source>Try again after the restart.</source>
        <translation>حاول مرة أخرى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Close connections that are not in use, or wait for the time in Retry-After.</source>
        <translation>اتصالات كثيرة؛ أغلق غير المستخدم منها أو انتظر.</translation>
    </message>
    <message>
        <source>The other server took too long; try again.</source>
        <translation>استغرق الخادم الآخر وقتًا طويلًا؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>اسم الخادم غير معروف.</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>الخادم يرفض الاتصال.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>The encrypted connection is refused.</source>
        <translation>الاتصال المشفّر مرفوض.</translation>
    </message>
    <message>
        <source>The server does not accept the stream key.</source>
        <translation>الخادم لا يقبل مفتاح البث.</translation>
    </message>
    <message>
        <source>Somebody is already streaming with this key.</source>
        <translation>هناك من يبث بهذا المفتاح بالفعل.</translation>
    </message>
    <message>
        <source>The server takes nothing any more.</source>
        <translation>لم يعد الخادم يستقبل شيئًا.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>أغلق الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The server does not take this codec.</source>
        <translation>الخادم لا يقبل هذا الترميز.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تتعذر كتابة الملف.</translation>
    </message>
    <message>
        <source>The encoder does not work.</source>
        <translation>المرمّز لا يعمل.</translation>
    </message>
    <message>
        <source>A setting of the destination is wrong.</source>
        <translation>أحد إعدادات الوجهة خاطئ.</translation>
    </message>
    <message>
        <source>The server refused the stream.</source>
        <translation>رفض الخادم البث.</translation>
    </message>
    <message>
        <source>This studio has no vertical canvas.</source>
        <translation>ليس لهذا الاستوديو لوحة عمودية.</translation>
    </message>
    <message>
        <source>The replay buffer is off. Start it first.</source>
        <translation>مخزن الإعادة متوقف. شغّله أولًا.</translation>
    </message>
    <message>
        <source>The picture cannot be converted.</source>
        <translation>تتعذر معالجة الصورة.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>الصورة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the address and that the sender runs.</source>
        <translation>لا شيء يستمع عند %1. تحقق من العنوان ومن أن المرسل يعمل.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>لا يمكن الوصول إلى %1. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 لا يجيب. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check user, password or key in the address.</source>
        <translation>%1 يرفض الدخول. تحقق من المستخدم أو كلمة المرور أو المفتاح في العنوان.</translation>
    </message>
    <message>
        <source>There is no stream at %1. Check the address and that the sender runs.</source>
        <translation>لا يوجد بث عند %1. تحقق من العنوان ومن أن المرسل يعمل.</translation>
    </message>
    <message>
        <source>The server of %1 reports a failure of its own.</source>
        <translation>يبلّغ خادم %1 عن عطل لديه.</translation>
    </message>
    <message>
        <source>%1 uses a protocol that is not supported here.</source>
        <translation>%1 يستخدم بروتوكولًا غير مدعوم هنا.</translation>
    </message>
    <message>
        <source>What comes from %1 is no audio or video that can be read.</source>
        <translation>ما يصل من %1 ليس صوتًا ولا صورة يمكن قراءتهما.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>انتهى %1.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>فشل الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Choose it again.</source>
        <translation>الملف %1 غير موجود. اختره من جديد.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Change its permissions.</source>
        <translation>لا يُسمح بقراءة الملف %1. غيّر صلاحياته.</translation>
    </message>
    <message>
        <source>The file %1 cannot be played: it is damaged or of an unknown kind.</source>
        <translation>يتعذر تشغيل الملف %1: تالف أو من نوع غير معروف.</translation>
    </message>
    <message>
        <source>The device %1 is not there. Plug it in or choose another.</source>
        <translation>الجهاز %1 غير موجود. صِله أو اختر غيره.</translation>
    </message>
    <message>
        <source>The device %1 may not be used. Check the permissions of this user.</source>
        <translation>لا يُسمح باستخدام الجهاز %1. تحقق من صلاحيات هذا المستخدم.</translation>
    </message>
    <message>
        <source>The device %1 is in use by another program. Close that one.</source>
        <translation>الجهاز %1 مستخدم في برنامج آخر. أغلقه.</translation>
    </message>
    <message>
        <source>The device %1 cannot be captured. Check that it works and is free.</source>
        <translation>يتعذر الالتقاط من الجهاز %1. تحقق من أنه يعمل وغير مشغول.</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot capture by %1.</source>
        <translation>لا يستطيع FFmpeg هذا الالتقاط عبر %1.</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder.</source>
        <translation>لا يحتوي FFmpeg هذا على مرمّز AAC.</translation>
    </message>
    <message>
        <source>The AAC encoder does not open.</source>
        <translation>يتعذر فتح مرمّز AAC.</translation>
    </message>
    <message>
        <source>The AAC encoder failed.</source>
        <translation>فشل مرمّز AAC.</translation>
    </message>
    <message>
        <source>The encoder %1 does not work here (%2); %3 is used instead.</source>
        <translation>المرمّز %1 لا يعمل هنا (%2)؛ يُستخدم %3 بدلًا منه.</translation>
    </message>
    <message>
        <source>No encoder for %1 works on this machine: %2.</source>
        <translation>لا يعمل أي مرمّز لـ %1 على هذا الجهاز: %2.</translation>
    </message>
    <message>
        <source>it is not part of this FFmpeg</source>
        <translation>ليس ضمن FFmpeg هذا</translation>
    </message>
    <message>
        <source>The encoder does not take the picture: %1.</source>
        <translation>المرمّز لا يقبل الصورة: %1.</translation>
    </message>
    <message>
        <source>The encoder failed: %1.</source>
        <translation>فشل المرمّز: %1.</translation>
    </message>
    <message>
        <source>The file could not be read in time.</source>
        <translation>تعذرت قراءة الملف في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The file is not a picture, video or sound this program can read.</source>
        <translation>الملف ليس صورة أو فيلمًا أو صوتًا يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد هذا الملف.</translation>
    </message>
    <message>
        <source>The file holds neither picture nor sound.</source>
        <translation>لا يحتوي الملف على صورة ولا صوت.</translation>
    </message>
    <message>
        <source>There is nothing between these times.</source>
        <translation>لا شيء بين هذين الوقتين.</translation>
    </message>
    <message>
        <source>The file holds no picture and no sound.</source>
        <translation>لا يحتوي الملف على صورة ولا صوت.</translation>
    </message>
    <message>
        <source>the name service gave no answer for “%1”</source>
        <translation>لم تجب خدمة الأسماء عن «%1»</translation>
    </message>
    <message>
        <source>there is no address for the name “%1” (%2)</source>
        <translation>لا يوجد عنوان للاسم «%1» (%2)</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>رفض %1 الاتصال</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network</source>
        <translation>لا يمكن الوصول إلى %1 من هذه الشبكة</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 لا يجيب</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>انقطع الاتصال (%1)</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>ليس للاسم عنوان</translation>
    </message>
    <message>
        <source>encryption is not available</source>
        <translation>التشفير غير متاح</translation>
    </message>
    <message>
        <source>the file with the certificate authority cannot be read</source>
        <translation>تتعذر قراءة ملف سلطة الشهادات</translation>
    </message>
    <message>
        <source>the server was reached but the encrypted connection is not answered</source>
        <translation>وُصل إلى الخادم لكن الاتصال المشفّر بلا جواب</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not to be trusted: %2</source>
        <translation>شهادة «%1» غير موثوقة: %2</translation>
    </message>
    <message>
        <source>the server does not speak TLS as it should</source>
        <translation>لا يتحدث الخادم TLS كما ينبغي</translation>
    </message>
    <message>
        <source>The uplink could not be measured: %1.</source>
        <translation>تعذر قياس الخط: %1.</translation>
    </message>
    <message>
        <source>must be an http or https address of a server that takes uploads</source>
        <translation>يجب أن يكون عنوان http أو https لخادم يقبل الرفع</translation>
    </message>
    <message>
        <source>the server answered %1; give the address of one that takes uploads</source>
        <translation>أجاب الخادم %1؛ أعطِ عنوان خادم يقبل الرفع</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>أُنهي</translation>
    </message>
    <message>
        <source>this kind of destination is not known</source>
        <translation>نوع الوجهة هذا غير معروف</translation>
    </message>
    <message>
        <source>Check the server address for typing errors and whether this computer is online.</source>
        <translation>تحقق من صحة عنوان الخادم ومن اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>Check the port in the address, and that the server is running.</source>
        <translation>تحقق من المنفذ في العنوان ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall blocks it.</source>
        <translation>تحقق من العنوان وممّا إذا كان جدار حماية يحجبه.</translation>
    </message>
    <message>
        <source>Check the host name and this computer&apos;s date; for a server of your own, give its certificate authority in the destination.</source>
        <translation>تحقق من اسم المضيف ومن تاريخ هذا الحاسوب؛ ولخادمك الخاص حدّد سلطة شهاداته في الوجهة.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform&apos;s page again; it may have been reset.</source>
        <translation>انسخ مفتاح البث من صفحة المنصة مرة أخرى؛ ربما أُعيد تعيينه.</translation>
    </message>
    <message>
        <source>End the other stream, or wait until the server has noticed that it is gone.</source>
        <translation>أنهِ البث الآخر، أو انتظر حتى يلاحظ الخادم انتهاءه.</translation>
    </message>
    <message>
        <source>The uplink may be too slow or the server overloaded; a lower bitrate helps.</source>
        <translation>ربما الخط بطيء أو الخادم مثقل؛ خفض معدل البت يفيد.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if this repeats, check the platform&apos;s page for the stream&apos;s state.</source>
        <translation>تُعاد المحاولة تلقائيًا؛ وإن تكرر الأمر فانظر صفحة المنصة.</translation>
    </message>
    <message>
        <source>Choose H.264 with AAC for this destination.</source>
        <translation>اختر H.264 مع AAC لهذه الوجهة.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then retry.</source>
        <translation>أفرغ مساحة أو اختر مجلدًا آخر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>تحقق من وجود المجلد ومن إمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>See the studio&apos;s encoder messages.</source>
        <translation>اطّلع على رسائل مرمّز الاستوديو.</translation>
    </message>
    <message>
        <source>Correct the destination&apos;s settings.</source>
        <translation>صحّح إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>Check the address and the platform&apos;s page for the reason.</source>
        <translation>تحقق من العنوان وابحث عن السبب في صفحة المنصة.</translation>
    </message>
    <message>
        <source>the connection was given up to try again</source>
        <translation>أُهمل الاتصال لإعادة المحاولة</translation>
    </message>
    <message>
        <source>the server took nothing for %1 seconds</source>
        <translation>لم يستقبل الخادم شيئًا مدة %1 ثانية</translation>
    </message>
    <message>
        <source>the server takes nothing any more</source>
        <translation>لم يعد الخادم يستقبل شيئًا</translation>
    </message>
    <message>
        <source>the encoder gives no pictures</source>
        <translation>المرمّز لا يخرج صورًا</translation>
    </message>
    <message>
        <source>Not checked because an earlier check failed.</source>
        <translation>لم يُفحص لأن فحصًا سابقًا فشل.</translation>
    </message>
    <message>
        <source>This server does not take %1. Choose H.264 for this destination.</source>
        <translation>هذا الخادم لا يقبل %1. اختر H.264 لهذه الوجهة.</translation>
    </message>
    <message>
        <source>An SRT passphrase has 10 to 79 characters. Correct it in the destination.</source>
        <translation>عبارة مرور SRT من 10 إلى 79 حرفًا. صحّحها في الوجهة.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its rights.</source>
        <translation>تتعذر الكتابة في المجلد «%1». اختر غيره أو غيّر صلاحياته.</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk. Free some space or choose another folder.</source>
        <translation>المساحة الحرة على القرص أقل من 50 م.ب. أفرغ مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording. Free some space for a longer show.</source>
        <translation>يتسع القرص لنحو %1 دقيقة تسجيل. أفرغ مساحة لعرض أطول.</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>يتعذر إنشاء المجلد «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>تتعذر كتابة «%1» (%2)</translation>
    </message>
    <message>
        <source>the screen is no longer shared</source>
        <translation>لم تعد الشاشة مشتركة</translation>
    </message>
    <message>
        <source>The screen cannot be read: PipeWire does not work here.</source>
        <translation>تتعذر قراءة الشاشة: PipeWire لا يعمل هنا.</translation>
    </message>
    <message>
        <source>Under Wayland the desktop hands out screens, and this one has no portal that does. Install xdg-desktop-portal with the part for your desktop (for example xdg-desktop-portal-gnome or -wlr).</source>
        <translation>في Wayland يسلّم سطح المكتب الشاشات، وليس لهذا السطح بوابة لذلك. ثبّت xdg-desktop-portal مع جزء سطح مكتبك (مثل xdg-desktop-portal-gnome أو ‎-wlr).</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>أُغلق المصدر.</translation>
    </message>
    <message>
        <source>You did not choose a screen. Open the source&apos;s settings to be asked again.</source>
        <translation>لم تختر شاشة. افتح إعدادات المصدر لتُسأل من جديد.</translation>
    </message>
    <message>
        <source>The desktop ended the sharing of the screen. Trying again.</source>
        <translation>أنهى سطح المكتب مشاركة الشاشة. تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The program has ended.</source>
        <translation>انتهى البرنامج.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>تعذرت كتابة الصورة.</translation>
    </message>
    <message>
        <source>The disk is full in less than 2 minutes; the recording will then be ended. Free some space now.</source>
        <translation>سيمتلئ القرص خلال أقل من دقيقتين وينتهي التسجيل. أفرغ مساحة الآن.</translation>
    </message>
    <message>
        <source>The disk is full in less than 10 minutes at this rate. Free some space soon.</source>
        <translation>بهذا المعدل يمتلئ القرص خلال أقل من 10 دقائق. أفرغ مساحة قريبًا.</translation>
    </message>
    <message>
        <source>the file “%1” cannot be made</source>
        <translation>يتعذر إنشاء الملف «%1»</translation>
    </message>
    <message>
        <source>the disk is full; the recording was ended</source>
        <translation>القرص ممتلئ؛ أُنهي التسجيل</translation>
    </message>
    <message>
        <source>the recording cannot be written (%1)</source>
        <translation>تتعذر كتابة التسجيل (%1)</translation>
    </message>
    <message>
        <source>less than 50 MB are left on the disk; recording has ended</source>
        <translation>بقي أقل من 50 م.ب على القرص؛ انتهى التسجيل</translation>
    </message>
    <message>
        <source>the disk does not take the recording</source>
        <translation>القرص لا يقبل التسجيل</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Wait a moment after starting the replay buffer.</source>
        <translation>لم يُحفظ شيء بعد. انتظر لحظة بعد تشغيل مخزن الإعادة.</translation>
    </message>
    <message>
        <source>The replay cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>تتعذر كتابة الإعادة في %1. تحقق من صلاحيات المجلد ومساحته.</translation>
    </message>
    <message>
        <source>the server address must begin with rtmp:// or rtmps://</source>
        <translation>يجب أن يبدأ عنوان الخادم بـ rtmp://‎ أو rtmps://‎</translation>
    </message>
    <message>
        <source>the server address names no server</source>
        <translation>لا يذكر العنوان أي خادم</translation>
    </message>
    <message>
        <source>the server address lacks the application, as in rtmp://server/live</source>
        <translation>ينقص العنوان اسم التطبيق، كما في rtmp://server/live</translation>
    </message>
    <message>
        <source>the stream key is missing</source>
        <translation>مفتاح البث ناقص</translation>
    </message>
    <message>
        <source>the server&apos;s answer is not RTMP</source>
        <translation>جواب الخادم ليس RTMP</translation>
    </message>
    <message>
        <source>the server was reached but does not answer</source>
        <translation>وُصل إلى الخادم لكنه لا يجيب</translation>
    </message>
    <message>
        <source>this server does not take %1</source>
        <translation>هذا الخادم لا يقبل %1</translation>
    </message>
    <message>
        <source>the server hung up when it was given the stream key</source>
        <translation>قطع الخادم الاتصال عند استلام مفتاح البث</translation>
    </message>
    <message>
        <source>the server asked to connect again</source>
        <translation>طلب الخادم الاتصال من جديد</translation>
    </message>
    <message>
        <source>the server ended the stream</source>
        <translation>أنهى الخادم البث</translation>
    </message>
    <message>
        <source>%1 (the server says: %2)</source>
        <translation>%1 (يقول الخادم: %2)</translation>
    </message>
    <message>
        <source>somebody is already streaming with this key</source>
        <translation>هناك من يبث بهذا المفتاح بالفعل</translation>
    </message>
    <message>
        <source>the server does not take this codec</source>
        <translation>الخادم لا يقبل هذا الترميز</translation>
    </message>
    <message>
        <source>the server does not accept the stream key</source>
        <translation>الخادم لا يقبل مفتاح البث</translation>
    </message>
    <message>
        <source>the server refused the stream</source>
        <translation>رفض الخادم البث</translation>
    </message>
    <message>
        <source>The picture is too large (%1 x %2 pixels). Use one of at most %3 pixels a side and 67 megapixels.</source>
        <translation>الصورة كبيرة جدًا (%1 x %2 بكسل). استخدم صورة لا تزيد على %3 بكسل في الضلع و67 ميغابكسل.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: it is damaged or of an unknown kind.</source>
        <translation>تتعذر قراءة الصورة %1: تالفة أو من نوع غير معروف.</translation>
    </message>
    <message>
        <source>The picture %1 is not there. Choose the file again.</source>
        <translation>الصورة %1 غير موجودة. اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>The picture %1 may not be read. Change its permissions or choose another.</source>
        <translation>لا يُسمح بقراءة الصورة %1. غيّر صلاحياتها أو اختر غيرها.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a picture.</source>
        <translation>الملف %1 أكبر من أن يكون صورة.</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives. Check the sender.</source>
        <translation>متصل لكن لا يصل جديد. تحقق من المرسل.</translation>
    </message>
    <message>
        <source>What arrives cannot be decoded.</source>
        <translation>لا يمكن فك ترميز ما يصل.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The file is read too slowly. Copy it to a faster disk.</source>
        <translation>قراءة الملف بطيئة جدًا. انسخه إلى قرص أسرع.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose one in the source&apos;s settings.</source>
        <translation>لم يُختر ملف. اختر واحدًا في إعدادات المصدر.</translation>
    </message>
    <message>
        <source>The file cannot be played: nothing in it can be decoded.</source>
        <translation>يتعذر تشغيل الملف: لا شيء فيه يمكن فك ترميزه.</translation>
    </message>
    <message>
        <source>Under Wayland this build cannot capture the screen: it was made without PipeWire. Log in with an X11 session, or name an X display in the source&apos;s settings to capture the programs that run on it.</source>
        <translation>لا تستطيع هذه النسخة التقاط الشاشة في Wayland لأنها بُنيت دون PipeWire. سجّل الدخول بجلسة X11، أو حدّد شاشة X في إعدادات المصدر لالتقاط البرامج عليها.</translation>
    </message>
    <message>
        <source>There is no display to capture: DISPLAY is not set. Name one in the source&apos;s settings.</source>
        <translation>لا توجد شاشة لالتقاطها: DISPLAY غير مضبوط. حدّد واحدة في إعدادات المصدر.</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in.</source>
        <translation>لا توجد كاميرا موصولة. صِل واحدة.</translation>
    </message>
    <message>
        <source>On this system only a whole display can be captured. Crop the source in its scene instead.</source>
        <translation>في هذا النظام لا تُلتقط إلا الشاشة كاملة. اقتصّ المصدر في مشهده بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This system does not hand out what it plays. Install a loopback driver and name its device here.</source>
        <translation>لا يتيح هذا النظام ما يشغّله. ثبّت برنامج تشغيل استرجاعيًا واذكر جهازه هنا.</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in.</source>
        <translation>لا يوجد ميكروفون موصول. صِل واحدًا.</translation>
    </message>
    <message>
        <source>This version does not know sources of this kind.</source>
        <translation>هذا الإصدار لا يعرف مصادر من هذا النوع.</translation>
    </message>
    <message>
        <source>the address must begin with srt://</source>
        <translation>يجب أن يبدأ العنوان بـ srt://‎</translation>
    </message>
    <message>
        <source>the address lacks the port, as in srt://server:9000</source>
        <translation>ينقص العنوان المنفذ، كما في srt://server:9000</translation>
    </message>
    <message>
        <source>the address names no server</source>
        <translation>لا يذكر العنوان أي خادم</translation>
    </message>
    <message>
        <source>no SRT socket can be made</source>
        <translation>يتعذر إنشاء مقبس SRT</translation>
    </message>
    <message>
        <source>an SRT passphrase has 10 to 79 characters</source>
        <translation>عبارة مرور SRT من 10 إلى 79 حرفًا</translation>
    </message>
    <message>
        <source>an SRT stream id has at most 512 characters</source>
        <translation>معرّف بث SRT لا يزيد على 512 حرفًا</translation>
    </message>
    <message>
        <source>the server does not accept the SRT passphrase</source>
        <translation>الخادم لا يقبل عبارة مرور SRT</translation>
    </message>
    <message>
        <source>the server does not accept the SRT stream id</source>
        <translation>الخادم لا يقبل معرّف بث SRT</translation>
    </message>
    <message>
        <source>somebody is already streaming with this SRT stream id</source>
        <translation>هناك من يبث بمعرّف SRT هذا بالفعل</translation>
    </message>
    <message>
        <source>nobody answers SRT at this address</source>
        <translation>لا أحد يجيب بـ SRT عند هذا العنوان</translation>
    </message>
    <message>
        <source>the server refused the SRT connection (%1)</source>
        <translation>رفض الخادم اتصال SRT (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>لا يمكن الوصول إلى %1</translation>
    </message>
    <message>
        <source>the UDP port of %1 cannot be opened; another program may use it</source>
        <translation>يتعذر فتح منفذ UDP الخاص بـ %1؛ ربما يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>the SRT port was closed</source>
        <translation>أُغلق منفذ SRT</translation>
    </message>
    <message>
        <source>nobody called</source>
        <translation>لم يتصل أحد</translation>
    </message>
    <message>
        <source>the other side closed the SRT connection</source>
        <translation>أغلق الطرف الآخر اتصال SRT</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it: &quot;Address must start with srt://&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>حدود المنصة</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>A key can only be given what its maker holds; %1 is missing.</source>
        <translation>لا يُمنح المفتاح إلا ما يملكه منشئه؛ ينقص %1.</translation>
    </message>
    <message>
        <source>must be in the future</source>
        <translation>يجب أن يكون في المستقبل</translation>
    </message>
    <message>
        <source>must be empty for this kind</source>
        <translation>يجب أن يكون فارغًا لهذا النوع</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>must start with rtmp:// or rtmps://</source>
        <translation>يجب أن يبدأ بـ rtmp://‎ أو rtmps://‎</translation>
    </message>
    <message>
        <source>must start with srt://</source>
        <translation>يجب أن يبدأ بـ srt://‎</translation>
    </message>
    <message>
        <source>must be an address such as rtmp://host/app</source>
        <translation>يجب أن يكون عنوانًا مثل rtmp://host/app</translation>
    </message>
    <message>
        <source>must be an address such as srt://host:9000</source>
        <translation>يجب أن يكون عنوانًا مثل srt://host:9000</translation>
    </message>
    <message>
        <source>must have a port between 1 and 65535</source>
        <translation>يجب أن يكون منفذه بين 1 و65535</translation>
    </message>
    <message>
        <source>must name the host to call</source>
        <translation>يجب أن يذكر المضيف المطلوب</translation>
    </message>
    <message>
        <source>does not belong to a destination of kind %1</source>
        <translation>لا يخص وجهة من نوع %1</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>يجب أن يكون مسارًا كاملًا</translation>
    </message>
    <message>
        <source>is for rtmp; use srt.streamId</source>
        <translation>خاص بـ rtmp؛ استخدم srt.streamId</translation>
    </message>
    <message>
        <source>is for rtmp</source>
        <translation>خاص بـ rtmp</translation>
    </message>
    <message>
        <source>or kind is required</source>
        <translation>أو النوع مطلوب</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps:// or srt://</source>
        <translation>يجب أن يبدأ بـ rtmp://‎ أو rtmps://‎ أو srt://‎</translation>
    </message>
    <message>
        <source>is vertical, but the studio has no vertical canvas</source>
        <translation>عمودية، لكن ليس للاستوديو لوحة عمودية</translation>
    </message>
    <message>
        <source>does not belong to a filter of kind %1</source>
        <translation>لا يخص مرشّحًا من نوع %1</translation>
    </message>
    <message>
        <source>must be a .cube, .3dl, .dat, .m3d or .csp file</source>
        <translation>يجب أن يكون ملف ‎.cube أو ‎.3dl أو ‎.dat أو ‎.m3d أو ‎.csp</translation>
    </message>
    <message>
        <source>works on a picture, which this source has not</source>
        <translation>يعمل على صورة، وليس لهذا المصدر صورة</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>مستخدم مرتين</translation>
    </message>
    <message>
        <source>must hold numbers from 1 to 6</source>
        <translation>يجب أن يحوي أعدادًا من 1 إلى 6</translation>
    </message>
    <message>
        <source>There is no destination with this id.</source>
        <translation>لا توجد هذه الوجهة.</translation>
    </message>
    <message>
        <source>is no destination of this studio</source>
        <translation>ليست وجهة لهذا الاستوديو</translation>
    </message>
    <message>
        <source>The studio has no enabled destination. Add or enable one first.</source>
        <translation>ليس للاستوديو وجهة مفعّلة. أضف واحدة أو فعّلها أولًا.</translation>
    </message>
    <message>
        <source>This destination is not part of a live session. Start it instead.</source>
        <translation>هذه الوجهة ليست ضمن بث جارٍ. ابدأها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This studio has no interrupted session.</source>
        <translation>ليس لهذا الاستوديو بث منقطع.</translation>
    </message>
    <message>
        <source>None of the session&apos;s destinations is left. Go live with others instead.</source>
        <translation>لم تبقَ أي وجهة من البث. ابدأ البث إلى غيرها.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>must hold words of at most 50 characters</source>
        <translation>يجب أن يحوي كلمات لا تزيد على 50 حرفًا</translation>
    </message>
    <message>
        <source>This asset has no thumbnail.</source>
        <translation>ليس لهذا الملف صورة مصغّرة.</translation>
    </message>
    <message>
        <source>The library takes images, video and audio; %1 is none it knows.</source>
        <translation>تقبل المكتبة الصور والأفلام والأصوات؛ ولا تعرف %1.</translation>
    </message>
    <message>
        <source>A file may have at most %1 bytes.</source>
        <translation>لا يزيد الملف على %1 بايت.</translation>
    </message>
    <message>
        <source>Only a film or a sound that is ready can be cut.</source>
        <translation>لا يُقتطع إلا من فيلم أو صوت جاهز.</translation>
    </message>
    <message>
        <source>must be after startMs</source>
        <translation>يجب أن يكون بعد البداية</translation>
    </message>
    <message>
        <source>is after the end of the file</source>
        <translation>يقع بعد نهاية الملف</translation>
    </message>
    <message>
        <source>The folder for cuts cannot be made. Check the data directory&apos;s rights.</source>
        <translation>يتعذر إنشاء مجلد المقتطفات. تحقق من صلاحيات مجلد البيانات.</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; of the studio &quot;%2&quot; uses this file. Remove it there first.</source>
        <translation>المصدر «%1» في الاستوديو «%2» يستخدم هذا الملف. أزله من هناك أولًا.</translation>
    </message>
    <message>
        <source>is missing: this is no OBS scene collection. It is a JSON file in the folder basic/scenes</source>
        <translation>ناقص: هذه ليست مجموعة مشاهد OBS. إنها ملف JSON في المجلد basic/scenes</translation>
    </message>
    <message>
        <source>No profile was given: the canvas is taken as 1920 x 1080.</source>
        <translation>لم يُعطَ ملف تعريف: تُؤخذ اللوحة بمقاس 1920 x 1080.</translation>
    </message>
    <message>
        <source>“%1”: the file %2 is not on this machine. Choose it again.</source>
        <translation>«%1»: الملف %2 ليس على هذا الجهاز. اختره من جديد.</translation>
    </message>
    <message>
        <source>The transition “%1” became a fade.</source>
        <translation>أصبح الانتقال «%1» تلاشيًا.</translation>
    </message>
    <message>
        <source>The service “%1” was left out: its server “%2” is not an RTMP or SRT address.</source>
        <translation>أُهملت الخدمة «%1»: خادمها «%2» ليس عنوان RTMP أو SRT.</translation>
    </message>
    <message>
        <source>“%1”: a slide show became its first picture.</source>
        <translation>«%1»: أصبح عرض الشرائح صورته الأولى.</translation>
    </message>
    <message>
        <source>“%1” captured one window; it captures the whole screen now. Crop it to the window.</source>
        <translation>كان «%1» يلتقط نافذة واحدة؛ وهو الآن يلتقط الشاشة كلها. اقتصّه على النافذة.</translation>
    </message>
    <message>
        <source>“%1” was left out: sources of the kind %2 have no like here.</source>
        <translation>أُهمل «%1»: لا مثيل هنا لمصادر من نوع %2.</translation>
    </message>
    <message>
        <source>“%1”: the filter “%2” (%3) was left out.</source>
        <translation>«%1»: أُهمل المرشّح «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 must lie in the media or recordings folder, because other machines can reach this server. Start it with --allow-path to allow another folder, or upload the file to the media library.</source>
        <translation>يجب أن يكون %1 في مجلد الوسائط أو التسجيلات، لأن أجهزة أخرى تصل إلى هذا الخادم. شغّله مع ‎--allow-path للسماح بمجلد آخر، أو ارفع الملف إلى المكتبة.</translation>
    </message>
    <message>
        <source>No limits are known of this server.</source>
        <translation>لا تُعرف حدود لهذا الخادم.</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose H.264.</source>
        <translation>%1 لا يقبل %2. اختر H.264.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of video; %3 are set.</source>
        <translation>يطلب %1 ألا تزيد الصورة على %2 كيلوبت/ث؛ والمضبوط %3.</translation>
    </message>
    <message>
        <source>%1 asks for at most %2 kbit/s of audio; %3 are set.</source>
        <translation>يطلب %1 ألا يزيد الصوت على %2 كيلوبت/ث؛ والمضبوط %3.</translation>
    </message>
    <message>
        <source>%1 asks for a keyframe every %2 s at least; %3 s are set.</source>
        <translation>يطلب %1 إطارًا مفتاحيًا كل %2 ث على الأقل؛ والمضبوط %3 ث.</translation>
    </message>
    <message>
        <source>Within the limits of %1.</source>
        <translation>ضمن حدود %1.</translation>
    </message>
    <message>
        <source>The list of platforms is missing from this program.</source>
        <translation>قائمة المنصات ناقصة في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set it, or encrypted connections will fail.</source>
        <translation>ساعة هذا الجهاز خاطئة. اضبطها وإلا فشلت الاتصالات المشفّرة.</translation>
    </message>
    <message>
        <source>The clock is not kept right by the network. Switch on automatic time.</source>
        <translation>لا تُضبط الساعة عبر الشبكة. فعّل الوقت التلقائي.</translation>
    </message>
    <message>
        <source>The clock is kept right.</source>
        <translation>الساعة مضبوطة.</translation>
    </message>
    <message>
        <source>The system does not tell.</source>
        <translation>لا يخبر النظام بذلك.</translation>
    </message>
    <message>
        <source>The free space is unknown.</source>
        <translation>المساحة الحرة غير معروفة.</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1 غ.ب حرة.</translation>
    </message>
    <message>
        <source>%1 GB are free, enough to record %2 hours.</source>
        <translation>%1 غ.ب حرة، تكفي لتسجيل %2 ساعة.</translation>
    </message>
    <message>
        <source>is no scene of this studio</source>
        <translation>ليس مشهدًا لهذا الاستوديو</translation>
    </message>
    <message>
        <source>The recordings folder cannot be made. Check the data directory&apos;s rights.</source>
        <translation>يتعذر إنشاء مجلد التسجيلات. تحقق من صلاحيات مجلد البيانات.</translation>
    </message>
    <message>
        <source>is no source of this studio</source>
        <translation>ليس مصدرًا لهذا الاستوديو</translation>
    </message>
    <message>
        <source>would make the scene show itself</source>
        <translation>يجعل المشهد يعرض نفسه</translation>
    </message>
    <message>
        <source>A studio needs at least one scene.</source>
        <translation>يحتاج الاستوديو إلى مشهد واحد على الأقل.</translation>
    </message>
    <message>
        <source>The scene is on program. Show another one before deleting it.</source>
        <translation>المشهد على البرنامج. اعرض غيره قبل حذفه.</translation>
    </message>
    <message>
        <source>The source “%1” shows this scene. Delete that source, or let it show another scene, first.</source>
        <translation>المصدر «%1» يعرض هذا المشهد. احذف ذلك المصدر أو اجعله يعرض مشهدًا آخر أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to move to: turn studio mode on and put another scene into preview.</source>
        <translation>لا شيء للانتقال إليه: فعّل وضع الاستوديو وضع مشهدًا آخر في المعاينة.</translation>
    </message>
    <message>
        <source>This was changed in the meantime: it is at revision %1 now.</source>
        <translation>تغيّر هذا في الأثناء: هو الآن في المراجعة %1.</translation>
    </message>
    <message>
        <source>There are %1 %2 already, the most there may be. Delete one first.</source>
        <translation>يوجد بالفعل %1 من %2، وهو الحد الأقصى. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>does not belong to a source of kind %1</source>
        <translation>لا يخص مصدرًا من نوع %1</translation>
    </message>
    <message>
        <source>is no asset of the media library</source>
        <translation>ليس ملفًا في المكتبة</translation>
    </message>
    <message>
        <source>or image.mediaId is required</source>
        <translation>أو صورة من المكتبة مطلوبة</translation>
    </message>
    <message>
        <source>or media.mediaId is required</source>
        <translation>أو وسيط من المكتبة مطلوب</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>يجب أن يكون وقتًا مثل 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>would show itself; choose a scene that does not contain this one</source>
        <translation>سيعرض نفسه؛ اختر مشهدًا لا يحوي هذا</translation>
    </message>
    <message>
        <source>Only a media file can be played from another position.</source>
        <translation>لا يُشغَّل من موضع آخر إلا ملف وسائط.</translation>
    </message>
    <message>
        <source>More than 2 % of the frames are composed too late; this machine is at its limit.</source>
        <translation>أكثر من 2% من الإطارات تُركَّب متأخرة؛ هذا الجهاز في أقصى حدّه.</translation>
    </message>
    <message>
        <source>Less than 2 GB are free for recordings.</source>
        <translation>المساحة الحرة للتسجيلات أقل من 2 غ.ب.</translation>
    </message>
    <message>
        <source>“%1”: its file was in the media library of another machine. Choose it again.</source>
        <translation>«%1»: كان ملفه في مكتبة جهاز آخر. اختره من جديد.</translation>
    </message>
    <message>
        <source>“%1” came without its stream key. Enter the key and switch the destination on.</source>
        <translation>جاءت «%1» دون مفتاح البث. أدخل المفتاح وفعّل الوجهة.</translation>
    </message>
    <message>
        <source>must be even</source>
        <translation>يجب أن يكون زوجيًا</translation>
    </message>
    <message>
        <source>The studio is live. Take it offline before deleting it.</source>
        <translation>الاستوديو على الهواء. أنهِ البث قبل حذفه.</translation>
    </message>
    <message>
        <source>The uplink is being measured already; wait for that.</source>
        <translation>يجري قياس الخط بالفعل؛ انتظر.</translation>
    </message>
    <message>
        <source>Nothing is sent over the network.</source>
        <translation>لا يُرسل شيء عبر الشبكة.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; the uplink has not been measured. Measure it before the show.</source>
        <translation>تحتاج الوجهات كلها %1 ميغابت/ث؛ ولم يُقس الخط بعد. قسه قبل العرض.</translation>
    </message>
    <message>
        <source>All destinations together take %1 Mbit/s; %2 Mbit/s were measured %3.</source>
        <translation>تحتاج الوجهات كلها %1 ميغابت/ث؛ وقيس %2 ميغابت/ث (%3).</translation>
    </message>
    <message>
        <source>That is more than there is: lower the bitrate or leave a destination out.</source>
        <translation>هذا أكثر من المتاح: اخفض معدل البت أو اترك وجهة.</translation>
    </message>
    <message>
        <source>That leaves little room: a bitrate a quarter lower is safe.</source>
        <translation>هامش ضيق: معدل أقل بالربع آمن.</translation>
    </message>
    <message>
        <source>That was long ago: measure again.</source>
        <translation>كان ذلك منذ زمن: قس من جديد.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>الخادم قيد الإيقاف.</translation>
    </message>
    <message>
        <source>This key lacks the scope %1.</source>
        <translation>تنقص هذا المفتاح الصلاحية %1.</translation>
    </message>
    <message>
        <source>Changes through the API are switched off on this server.</source>
        <translation>التغييرات عبر API موقوفة على هذا الخادم.</translation>
    </message>
    <message>
        <source>must be a full http or https address</source>
        <translation>يجب أن يكون عنوان http أو https كاملًا</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>يجب ألا يحوي اسم مستخدم ولا كلمة مرور</translation>
    </message>
    <message>
        <source>This server does not send webhooks.</source>
        <translation>هذا الخادم لا يرسل Webhook.</translation>
    </message>
    <message>
        <source>The webhook is paused. Activate it first.</source>
        <translation>الـ Webhook موقوف مؤقتًا. فعّله أولًا.</translation>
    </message>
    <message>
        <source>There is no such API key.</source>
        <translation>لا يوجد مفتاح API كهذا.</translation>
    </message>
    <message>
        <source>There is no media asset with this id.</source>
        <translation>لا يوجد هذا الملف في المكتبة.</translation>
    </message>
    <message>
        <source>There is no %1 with this id.</source>
        <translation>لم يعد موجودًا (%1).</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened; secret.key is not the one it was sealed with. Enter the secret again.</source>
        <translation>يتعذر فتح سرّ محفوظ؛ secret.key ليس المفتاح الذي خُتم به. أدخل السرّ من جديد.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>يجب ألا يقل عن %1 حرفًا</translation>
    </message>
    <message>
        <source>must have at most %1 characters</source>
        <translation>يجب ألا يزيد على %1 حرفًا</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>يجب ألا يقل عن %1</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>يجب أن يكون بين %1 و%2</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>خارج الحدود</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>يجب أن يكون أحد: %1</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>مشهد</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>وجهة</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>studios</source>
        <translation>الاستوديوهات</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>media assets</source>
        <translation>ملفات الوسائط</translation>
    </message>
    <message>
        <source>sources in this scene</source>
        <translation>المصادر في هذا المشهد</translation>
    </message>
    <message>
        <source>sources in this studio</source>
        <translation>المصادر في هذا الاستوديو</translation>
    </message>
    <message>
        <source>scenes in this studio</source>
        <translation>المشاهد في هذا الاستوديو</translation>
    </message>
    <message>
        <source>destinations in this studio</source>
        <translation>الوجهات في هذا الاستوديو</translation>
    </message>
    <message>
        <source>once</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>There is no memory for sound.</source>
        <translation>لا ذاكرة للصوت.</translation>
    </message>
    <message>
        <source>Somebody is publishing to this stream already.</source>
        <translation>هناك من ينشر إلى هذا البث بالفعل.</translation>
    </message>
    <message>
        <source>The disk of the server has no room for this file.</source>
        <translation>لا مساحة لهذا الملف على قرص الخادم.</translation>
    </message>
    <message>
        <source>Too many pictures are asked for at once. Wait for the others.</source>
        <translation>صور كثيرة مطلوبة دفعة واحدة. انتظر الباقي.</translation>
    </message>
    <message>
        <source>RTMP cannot carry these codecs</source>
        <translation>لا يحمل RTMP هذه الترميزات</translation>
    </message>
    <message>
        <source>The picture cannot be written as JPEG.</source>
        <translation>تتعذر كتابة الصورة بصيغة JPEG.</translation>
    </message>
    <message>
        <source>The file has no picture.</source>
        <translation>ليس في الملف صورة.</translation>
    </message>
    <message>
        <source>One cannot go to a place in this file.</source>
        <translation>لا يمكن الانتقال داخل هذا الملف.</translation>
    </message>
    <message>
        <source>The picture could not be read in time.</source>
        <translation>تعذرت قراءة الصورة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>There is no picture that can be read at this place.</source>
        <translation>لا توجد صورة مقروءة في هذا الموضع.</translation>
    </message>
    <message>
        <source>The stream is offline.</source>
        <translation>البث غير متصل.</translation>
    </message>
    <message>
        <source>Nothing comes from the publisher.</source>
        <translation>لا يصل شيء من الناشر.</translation>
    </message>
    <message>
        <source>It is encoded in a way that streams here cannot carry (H.264, HEVC, AV1 or VP9; AAC, Opus or MP3).</source>
        <translation>مرمّز بطريقة لا تحملها البثوث هنا (H.264 أو HEVC أو AV1 أو VP9؛ وAAC أو Opus أو MP3).</translation>
    </message>
    <message>
        <source>The stinger became a cut: %1</source>
        <translation>أصبح الستينجر قطعًا: %1</translation>
    </message>
    <message>
        <source>The film cannot be played.</source>
        <translation>يتعذر تشغيل الفيلم.</translation>
    </message>
    <message>
        <source>The film did not begin in time.</source>
        <translation>لم يبدأ الفيلم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>There is no picture of this stream yet.</source>
        <translation>لا توجد صورة لهذا البث بعد.</translation>
    </message>
    <message>
        <source>Somebody else is publishing to this stream.</source>
        <translation>هناك من ينشر إلى هذا البث.</translation>
    </message>
    <message>
        <source>The stream was ended here, or another publisher took it over.</source>
        <translation>أُنهي البث هنا أو تولّاه ناشر آخر.</translation>
    </message>
    <message>
        <source>Nothing came for %1 s. The publisher&apos;s uplink or machine stops; lower its bitrate or look at its network.</source>
        <translation>لم يصل شيء مدة %1 ث. خط الناشر أو جهازه يتوقف؛ اخفض معدل البت أو افحص شبكته.</translation>
    </message>
    <message>
        <source>%1 % of the packets are lost. Raise the latency of the connection or lower the bitrate.</source>
        <translation>يُفقد %1% من الحزم. زد تأخر الاتصال أو اخفض معدل البت.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures a second come. The encoder or the network cannot keep up.</source>
        <translation>تصل %1 من %2 صورة في الثانية. المرمّز أو الشبكة لا يلحق.</translation>
    </message>
    <message>
        <source>The bitrate fell to %1 kbit/s from a mean of %2. Look at the publisher&apos;s uplink.</source>
        <translation>انخفض معدل البت إلى %1 كيلوبت/ث من متوسط %2. افحص خط الناشر.</translation>
    </message>
    <message>
        <source>Sound is %1 ms %2 the picture since the start. Use one clock for both, or resample the sound at the publisher.</source>
        <translation>الصوت %2 الصورة بمقدار %1 م.ث منذ البداية. استخدم ساعة واحدة لهما أو أعد تعيين الصوت عند الناشر.</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>يسبق</translation>
    </message>
    <message>
        <source>A keyframe comes only every %1 s. Set the publisher&apos;s keyframe interval to 2 s.</source>
        <translation>لا يصل إطار مفتاحي إلا كل %1 ث. اضبط فاصل الناشر على 2 ث.</translation>
    </message>
    <message>
        <source>Packets come unevenly, by %1 ms. The network between here and the publisher is busy.</source>
        <translation>تصل الحزم بتفاوت قدره %1 م.ث. الشبكة بين هنا والناشر مزدحمة.</translation>
    </message>
    <message>
        <source>Waits until the stream is live.</source>
        <translation>ينتظر حتى يبدأ البث.</translation>
    </message>
    <message>
        <source>this studio</source>
        <translation>هذا الاستوديو</translation>
    </message>
    <message>
        <source>What is to be kept of the stream cannot be written. Check the disk.</source>
        <translation>يتعذر حفظ المطلوب من البث. تحقق من القرص.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the stream is kept any more.</source>
        <translation>القرص ممتلئ: لم يعد يُحفظ شيء من البث.</translation>
    </message>
    <message>
        <source>Nothing is kept of this time.</source>
        <translation>لا شيء محفوظ من هذا الوقت.</translation>
    </message>
    <message>
        <source>The clip cannot be written to %1. Check the folder&apos;s rights and room.</source>
        <translation>تتعذر كتابة المقطع في %1. تحقق من صلاحيات المجلد ومساحته.</translation>
    </message>
    <message>
        <source>What was kept of the stream cannot be read.</source>
        <translation>تتعذر قراءة المحفوظ من البث.</translation>
    </message>
    <message>
        <source>Nothing has come for %1 seconds. Look at the publisher and its network.</source>
        <translation>لم يصل شيء منذ %1 ثانية. افحص الناشر وشبكته.</translation>
    </message>
    <message>
        <source>Nothing of this stream is kept.</source>
        <translation>لا يُحفظ شيء من هذا البث.</translation>
    </message>
    <message>
        <source>must name where the stream is fetched</source>
        <translation>يجب أن يذكر من أين يُجلب البث</translation>
    </message>
    <message>
        <source>belongs to streams that are fetched; set ingestMode to pull</source>
        <translation>يخص البثوث المجلوبة؛ اضبط ingestMode على pull</translation>
    </message>
    <message>
        <source>Only a stream that is fetched has another address to go to.</source>
        <translation>البث المجلوب وحده له عنوان آخر ينتقل إليه.</translation>
    </message>
    <message>
        <source>must start with rtmp://, rtmps://, srt://, rtsp://, http:// or https://</source>
        <translation>يجب أن يبدأ بـ rtmp://‎ أو rtmps://‎ أو srt://‎ أو rtsp://‎ أو http://‎ أو https://‎</translation>
    </message>
    <message>
        <source>must be an address such as https://host/live/main.m3u8</source>
        <translation>يجب أن يكون عنوانًا مثل https://host/live/main.m3u8</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is fetched from.</source>
        <translation>لا يُجلب شيء من العنوان %1.</translation>
    </message>
    <message>
        <source>Private addresses may only be set by the owner, because other machines can reach this server.</source>
        <translation>لا يضبط العناوين الخاصة إلا المالك، لأن أجهزة أخرى تصل إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>must name the server to send to</source>
        <translation>يجب أن يذكر الخادم المرسَل إليه</translation>
    </message>
    <message>
        <source>must have a port, as in srt://host:9000</source>
        <translation>يجب أن يحوي منفذًا، كما في srt://host:9000</translation>
    </message>
    <message>
        <source>%1 is an address that nothing is sent to.</source>
        <translation>لا يُرسل شيء إلى العنوان %1.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>must be JSON, for example &quot;gold&quot; in quotes</source>
        <translation>يجب أن يكون JSON، مثل &quot;gold&quot; بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>must be an http or https address</source>
        <translation>يجب أن يكون عنوان http أو https</translation>
    </message>
    <message>
        <source>%1 is an address that is never asked.</source>
        <translation>العنوان %1 لا يُسأل أبدًا.</translation>
    </message>
    <message>
        <source>There is no push target with this id.</source>
        <translation>لا يوجد هدف دفع كهذا.</translation>
    </message>
    <message>
        <source>must be another studio: this one cannot show its own program</source>
        <translation>يجب أن يكون استوديو آخر: لا يعرض هذا برنامجه هو</translation>
    </message>
    <message>
        <source>“%1” was mirrored; it is shown as it is.</source>
        <translation>كان «%1» معكوسًا؛ ويُعرض كما هو.</translation>
    </message>
    <message>
        <source>“%1” was blended by “%2”; it lies plainly on what is below.</source>
        <translation>كان «%1» ممزوجًا بـ «%2»؛ وهو الآن فوق ما تحته ببساطة.</translation>
    </message>
    <message>
        <source>“%1”: OBS does not keep how large a text is. Look at its place.</source>
        <translation>«%1»: لا يحفظ OBS حجم النص. تحقق من موضعه.</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <translation>يجب ألا يحوي محارف تحكم</translation>
    </message>
    <message>
        <source>is no header</source>
        <translation>ليس ترويسة</translation>
    </message>
    <message>
        <source>must be a text, a number, true, false or null</source>
        <translation>يجب أن يكون نصًا أو عددًا أو true أو false أو null</translation>
    </message>
    <message>
        <source>has more than 100 keys</source>
        <translation>فيه أكثر من 100 مفتاح</translation>
    </message>
    <message>
        <source>There is no such client at this stream.</source>
        <translation>لا يوجد هذا العميل في هذا البث.</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>يجيب الخادم بالحالة %1.</translation>
    </message>
    <message>
        <source>The database of this server is in memory only; there is nothing to copy.</source>
        <translation>قاعدة بيانات هذا الخادم في الذاكرة فقط؛ لا شيء يُنسخ.</translation>
    </message>
    <message>
        <source>A backup is being written right now. Try again when it is done.</source>
        <translation>تُكتب نسخة احتياطية الآن. حاول بعد انتهائها.</translation>
    </message>
    <message>
        <source>This recording has ended already.</source>
        <translation>انتهى هذا التسجيل بالفعل.</translation>
    </message>
    <message>
        <source>It was stopped before the stream began.</source>
        <translation>أُوقف قبل بدء البث.</translation>
    </message>
    <message>
        <source>It is being recorded. Stop it first.</source>
        <translation>يجري تسجيله. أوقفه أولًا.</translation>
    </message>
    <message>
        <source>The program ended before anything was written.</source>
        <translation>انتهى البرنامج قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>There is no stream key with this id.</source>
        <translation>لا يوجد مفتاح بث كهذا.</translation>
    </message>
    <message>
        <source>The key is switched off.</source>
        <translation>المفتاح موقوف.</translation>
    </message>
    <message>
        <source>No stream has this key.</source>
        <translation>لا بث له هذا المفتاح.</translation>
    </message>
    <message>
        <source>is required for this mode</source>
        <translation>مطلوب لهذا الوضع</translation>
    </message>
    <message>
        <source>The stream has had no session since the program began; name wall times instead.</source>
        <translation>لم تكن للبث جلسة منذ بدء البرنامج؛ حدّد أوقات الساعة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>must be between half a second and twelve hours</source>
        <translation>يجب أن يكون بين نصف ثانية واثنتي عشرة ساعة</translation>
    </message>
    <message>
        <source>Nothing of that time is kept. Give the stream a DVR window (dvrSec) or record it.</source>
        <translation>لا شيء محفوظ من ذلك الوقت. امنح البث نافذة DVR ‏(dvrSec) أو سجّله.</translation>
    </message>
    <message>
        <source>The program ended while it was being cut. Cut it again.</source>
        <translation>انتهى البرنامج أثناء الاقتطاع. اقتطع من جديد.</translation>
    </message>
    <message>
        <source>is required: name the film that is played over the cut</source>
        <translation>مطلوب: اذكر الفيلم الذي يُعرض فوق القطع</translation>
    </message>
    <message>
        <source>or transition.stinger.mediaId is required</source>
        <translation>أو فيلم من المكتبة مطلوب</translation>
    </message>
    <message>
        <source>is no film of the media library</source>
        <translation>ليس فيلمًا من المكتبة</translation>
    </message>
    <message>
        <source>The film of the transition was in the media library of another machine. Choose it again.</source>
        <translation>كان فيلم الانتقال في مكتبة جهاز آخر. اختره من جديد.</translation>
    </message>
    <message>
        <source>Only a film that is ready has pictures to look at.</source>
        <translation>لا صور للعرض إلا في فيلم جاهز.</translation>
    </message>
    <message>
        <source>The transition of the studio &quot;%1&quot; uses this file. Choose another transition there first.</source>
        <translation>انتقال الاستوديو «%1» يستخدم هذا الملف. اختر هناك انتقالًا آخر أولًا.</translation>
    </message>
    <message>
        <source>There is no such stream key.</source>
        <translation>لا يوجد مفتاح البث هذا.</translation>
    </message>
    <message>
        <source>There is no such stream.</source>
        <translation>لا يوجد هذا البث.</translation>
    </message>
    <message>
        <source>There is no delivery with this id; old ones are forgotten.</source>
        <translation>لا توجد عملية التسليم هذه؛ القديمة تُنسى.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>يتأخر عن</translation>
    </message>
    <message>
        <source>RTMPS needs a certificate and its key.</source>
        <translation>يحتاج RTMPS إلى شهادة ومفتاحها.</translation>
    </message>
    <message>
        <source>must be an http or https address without user, query and fragment</source>
        <translation>يجب أن يكون عنوان http أو https بلا مستخدم ولا استعلام ولا جزء</translation>
    </message>
    <message>
        <source>is required beside the other</source>
        <translation>مطلوب مع الآخر</translation>
    </message>
    <message>
        <source>It takes more than a second to answer.</source>
        <translation>يستغرق الجواب أكثر من ثانية.</translation>
    </message>
    <message>
        <source>It answered %1 instead of 200.</source>
        <translation>أجاب %1 بدل 200.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>This is no M3U list: it does not begin with #EXTM3U.</source>
        <translation>ليست قائمة M3U: لا تبدأ بـ ‎#EXTM3U.</translation>
    </message>
    <message>
        <source>This is a stream, not a list of channels. Add its address as a stream.</source>
        <translation>هذا بث وليس قائمة قنوات. أضف عنوانه كبث.</translation>
    </message>
    <message>
        <source>The list has more than %1 channels.</source>
        <translation>في القائمة أكثر من %1 قناة.</translation>
    </message>
    <message>
        <source>or text must be given, one of them</source>
        <translation>أو النص يجب إعطاء أحدهما</translation>
    </message>
    <message>
        <source>No list with a guide was imported.</source>
        <translation>لم تُستورد قائمة لها دليل.</translation>
    </message>
    <message>
        <source>must not lie behind the end</source>
        <translation>يجب ألا يقع بعد النهاية</translation>
    </message>
    <message>
        <source>There is no stream with this id.</source>
        <translation>لا يوجد هذا البث.</translation>
    </message>
    <message>
        <source>works on sound, which a scene has not of its own; give it to the sources in that scene</source>
        <translation>يعمل على الصوت، وليس للمشهد صوت خاص؛ أعطه لمصادر ذلك المشهد</translation>
    </message>
    <message>
        <source>The viewer&apos;s address is unknown, and edges are told apart by distance.</source>
        <translation>عنوان المشاهد غير معروف، والعُقد تُختار بالمسافة.</translation>
    </message>
    <message>
        <source>A token can only be given what its maker holds; %1 is missing.</source>
        <translation>لا يُمنح الرمز إلا ما يملكه منشئه؛ ينقص %1.</translation>
    </message>
    <message>
        <source>The key that signs all tokens is replaced by whoever holds the scope admin.</source>
        <translation>المفتاح الذي يوقّع كل الرموز يستبدله من يملك الصلاحية admin.</translation>
    </message>
    <message>
        <source>There is no profile with this id.</source>
        <translation>لا يوجد ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>%1 is no row of this list.</source>
        <translation>%1 ليس صفًا في هذه القائمة.</translation>
    </message>
    <message>
        <source>The group “%1” is not placed by its corner, and how large it is was not kept. Look at its place.</source>
        <translation>المجموعة «%1» غير موضوعة بحسب زاويتها ولم يُحفظ حجمها. تحقق من موضعها.</translation>
    </message>
    <message>
        <source>The group “%1” was cropped; what is in it is shown whole.</source>
        <translation>كانت المجموعة «%1» مقصوصة؛ يُعرض محتواها كاملًا.</translation>
    </message>
    <message>
        <source>“%1” is turned inside the stretched group “%2”; it is shown without the slant.</source>
        <translation>«%1» مُدار داخل المجموعة الممطوطة «%2»؛ يُعرض دون الميل.</translation>
    </message>
    <message>
        <source>This stream is fetched from elsewhere; nobody publishes to it.</source>
        <translation>يُجلب هذا البث من مكان آخر؛ لا أحد ينشر إليه.</translation>
    </message>
    <message>
        <source>This stream is switched off.</source>
        <translation>هذا البث مطفأ.</translation>
    </message>
    <message>
        <source>The stream is not on air.</source>
        <translation>البث ليس على الهواء.</translation>
    </message>
    <message>
        <source>must have 10 to 79 characters, or none</source>
        <translation>يجب أن يحوي من 10 إلى 79 حرفًا، أو لا شيء</translation>
    </message>
    <message>
        <source>must name where the stream is fetched before what stands in for it</source>
        <translation>يجب ذكر مكان جلب البث قبل ما يحل محله</translation>
    </message>
    <message>
        <source>names a film or a DASH stream; only live streams and HLS can be taken over</source>
        <translation>يشير إلى فيلم أو بث DASH؛ لا يمكن أخذ سوى البث الحي وHLS</translation>
    </message>
    <message>
        <source>names no relayed stream</source>
        <translation>لا يشير إلى أي بث ممرَّر</translation>
    </message>
    <message>
        <source>Another stream relays this address in the same way.</source>
        <translation>بث آخر يعيد بث هذا العنوان بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s address %1</source>
        <translation>عنوان الوكيل %1</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/live.m3u8</source>
        <translation>يجب أن يكون عنوانًا كاملًا مثل https://example.org/live.m3u8</translation>
    </message>
    <message>
        <source>must begin with one of %1</source>
        <translation>يجب أن يبدأ بأحد هذه: %1</translation>
    </message>
    <message>
        <source>names port 0</source>
        <translation>يسمّي المنفذ 0</translation>
    </message>
    <message>
        <source>leads to an address that is not allowed here; private and loopback addresses have a setting</source>
        <translation>يقود إلى عنوان غير مسموح به هنا؛ للعناوين الخاصة والمحلية إعداد</translation>
    </message>
    <message>
        <source>names a host that the settings do not allow</source>
        <translation>يسمّي مضيفًا لا تسمح به الإعدادات</translation>
    </message>
    <message>
        <source>must be a host, *.host, an address or a network such as 10.0.0.0/8</source>
        <translation>يجب أن يكون مضيفًا أو ‎*.مضيف‎ أو عنوانًا أو شبكة مثل 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Stream not found</source>
        <translation>لا يوجد هذا البث</translation>
    </message>
    <message>
        <source>This stream has no failover address.</source>
        <translation>ليس لهذا البث عنوان احتياطي.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved: %2.</source>
        <translation>يتعذر تحليل الاسم %1: %2.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name %1 cannot be resolved: %2.</source>
        <translation>يتعذر تحليل اسم الوكيل %1: %2.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not allowed here.</source>
        <translation>‏%1 يقود إلى عنوان غير مسموح به هنا.</translation>
    </message>
    <message>
        <source>The proxy %1 leads to an address that is not allowed here.</source>
        <translation>الوكيل %1 يقود إلى عنوان غير مسموح به هنا.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>فشل الاتصال بـ %1: %2.</translation>
    </message>
    <message>
        <source>The other server could not be reached in time.</source>
        <translation>تعذر الوصول إلى الخادم الآخر في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>لم يجب الخادم الآخر في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The other server stopped sending.</source>
        <translation>توقف الخادم الآخر عن الإرسال.</translation>
    </message>
    <message>
        <source>The other server answers with status %1.</source>
        <translation>يجيب الخادم الآخر بالحالة %1.</translation>
    </message>
    <message>
        <source>The other server redirects more than %1 times.</source>
        <translation>يعيد الخادم الآخر التوجيه أكثر من %1 مرات.</translation>
    </message>
    <message>
        <source>The other server sends more than the limit of %1 bytes.</source>
        <translation>يرسل الخادم الآخر أكثر من الحد البالغ %1 بايت.</translation>
    </message>
    <message>
        <source>The other server closed the connection without an answer.</source>
        <translation>أغلق الخادم الآخر الاتصال دون جواب.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of its answer.</source>
        <translation>انقطع الخادم الآخر في وسط جوابه.</translation>
    </message>
    <message>
        <source>The other server&apos;s answer is not HTTP: %1.</source>
        <translation>جواب الخادم الآخر ليس HTTP: %1.</translation>
    </message>
    <message>
        <source>its head is too long</source>
        <translation>ترويسته طويلة جدًا</translation>
    </message>
    <message>
        <source>it changes the protocol unasked</source>
        <translation>يغيّر البروتوكول دون طلب</translation>
    </message>
    <message>
        <source>a header has a control character</source>
        <translation>في ترويسة محرف تحكم</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>يبدأ بشيء آخر</translation>
    </message>
    <message>
        <source>it has no status</source>
        <translation>لا حالة له</translation>
    </message>
    <message>
        <source>a header has no name</source>
        <translation>ترويسة بلا اسم</translation>
    </message>
    <message>
        <source>it has too many headers</source>
        <translation>ترويساته كثيرة جدًا</translation>
    </message>
    <message>
        <source>its length makes no sense</source>
        <translation>طوله غير معقول</translation>
    </message>
    <message>
        <source>a chunk&apos;s line is too long</source>
        <translation>سطر إحدى القطع طويل جدًا</translation>
    </message>
    <message>
        <source>a chunk has no size</source>
        <translation>قطعة بلا حجم</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>قطعة أطول مما أُعلن</translation>
    </message>
    <message>
        <source>The other server gives no media.</source>
        <translation>لا يعطي الخادم الآخر صورة ولا صوتًا.</translation>
    </message>
    <message>
        <source>This address sends another kind of body.</source>
        <translation>يرسل هذا العنوان بيانات من نوع آخر.</translation>
    </message>
    <message>
        <source>The other server sends a broken body.</source>
        <translation>يرسل الخادم الآخر بيانات تالفة.</translation>
    </message>
    <message>
        <source>No address of this stream gave media in time.</source>
        <translation>لم يعط أي عنوان لهذا البث صورة أو صوتًا في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The other server sends too little.</source>
        <translation>يرسل الخادم الآخر قليلًا جدًا.</translation>
    </message>
    <message>
        <source>The other server sends a broken transport stream.</source>
        <translation>يرسل الخادم الآخر دفق نقل تالفًا.</translation>
    </message>
    <message>
        <source>The other server sends a page instead of media.</source>
        <translation>يرسل الخادم الآخر صفحة بدل الصورة والصوت.</translation>
    </message>
    <message>
        <source>The other server sends text instead of media.</source>
        <translation>يرسل الخادم الآخر نصًا بدل الصورة والصوت.</translation>
    </message>
    <message>
        <source>The other server ended the stream.</source>
        <translation>أنهى الخادم الآخر البث.</translation>
    </message>
    <message>
        <source>The other server sent nothing.</source>
        <translation>لم يرسل الخادم الآخر شيئًا.</translation>
    </message>
    <message>
        <source>The other server broke off in the middle of a file.</source>
        <translation>انقطع الخادم الآخر في وسط ملف.</translation>
    </message>
    <message>
        <source>This address is a playlist: players of a direct stream cannot go on with it.</source>
        <translation>هذا العنوان قائمة تشغيل: لا تستطيع مشغّلات البث المباشر المتابعة بها.</translation>
    </message>
    <message>
        <source>This address sends a stream and no playlist: players of HLS cannot go on with it.</source>
        <translation>يرسل هذا العنوان بثًا لا قائمة تشغيل: لا تستطيع مشغّلات HLS المتابعة به.</translation>
    </message>
    <message>
        <source>The other server did not send the playlist in time.</source>
        <translation>لم يرسل الخادم الآخر قائمة التشغيل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist is empty.</source>
        <translation>قائمة تشغيل الخادم الآخر فارغة.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist goes no further.</source>
        <translation>قائمة تشغيل الخادم الآخر لا تتقدم.</translation>
    </message>
    <message>
        <source>A playlist leads in a circle.</source>
        <translation>قائمة تشغيل تدور في حلقة.</translation>
    </message>
    <message>
        <source>A segment is no media.</source>
        <translation>أحد المقاطع ليس صورة ولا صوتًا.</translation>
    </message>
    <message>
        <source>The other server&apos;s playlist cannot be read: %1.</source>
        <translation>تتعذر قراءة قائمة تشغيل الخادم الآخر: %1.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>هي طويلة جدًا</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>أحد السطور طويل جدًا</translation>
    </message>
    <message>
        <source>it does not begin with #EXTM3U</source>
        <translation>لا تبدأ بـ ‎#EXTM3U</translation>
    </message>
    <message>
        <source>it is a master and a media playlist at once</source>
        <translation>هي قائمة رئيسية وقائمة وسائط في آن</translation>
    </message>
    <message>
        <source>it has too many tags</source>
        <translation>وسومها كثيرة جدًا</translation>
    </message>
    <message>
        <source>it has too many segments</source>
        <translation>مقاطعها كثيرة جدًا</translation>
    </message>
    <message>
        <source>a segment has too many keys</source>
        <translation>لأحد المقاطع مفاتيح كثيرة جدًا</translation>
    </message>
    <message>
        <source>it defines too many variables</source>
        <translation>تعرّف متغيرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>it uses a variable that it does not define</source>
        <translation>تستعمل متغيرًا لا تعرّفه</translation>
    </message>
    <message>
        <source>it imports a variable that the master playlist does not define</source>
        <translation>تستورد متغيرًا لا تعرّفه القائمة الرئيسية</translation>
    </message>
    <message>
        <source>The other server sends no DASH manifest.</source>
        <translation>لا يرسل الخادم الآخر بيان DASH.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest has a DTD.</source>
        <translation>في بيان الخادم الآخر DTD.</translation>
    </message>
    <message>
        <source>The other server&apos;s manifest is nested too deeply.</source>
        <translation>بيان الخادم الآخر متداخل بعمق زائد.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>This source cannot be begun in its middle.</source>
        <translation>لا يمكن بدء هذا المصدر من وسطه.</translation>
    </message>
    <message>
        <source>The pictures cannot be decoded.</source>
        <translation>لا يمكن فك ترميز الصور.</translation>
    </message>
    <message>
        <source>The sound cannot be decoded.</source>
        <translation>لا يمكن فك ترميز الصوت.</translation>
    </message>
    <message>
        <source>There is sound, but no picture can be decoded.</source>
        <translation>هناك صوت، لكن لا صورة يمكن فك ترميزها.</translation>
    </message>
    <message>
        <source>There was nothing to transcode.</source>
        <translation>لم يكن هناك ما يُحوَّل ترميزه.</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token.</source>
        <translation>الرمز ليس JSON Web Token.</translation>
    </message>
    <message>
        <source>The token&apos;s header names no signing key (kid).</source>
        <translation>ترويسة الرمز لا تسمّي مفتاح توقيع (kid).</translation>
    </message>
    <message>
        <source>The signing key that the token names is unknown, revoked or not allowed here.</source>
        <translation>مفتاح التوقيع الذي يسمّيه الرمز مجهول أو ملغى أو غير مسموح به هنا.</translation>
    </message>
    <message>
        <source>The token must be signed with ES256.</source>
        <translation>يجب أن يكون الرمز موقّعًا بـ ES256.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong.</source>
        <translation>توقيع الرمز خاطئ.</translation>
    </message>
    <message>
        <source>The token has expired, or names no expiry (exp).</source>
        <translation>انتهت صلاحية الرمز أو لا يسمّي انتهاءً (exp).</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>الرمز ليس صالحًا بعد.</translation>
    </message>
    <message>
        <source>The token is meant for another audience (aud).</source>
        <translation>الرمز موجّه إلى جمهور آخر (aud).</translation>
    </message>
    <message>
        <source>The token lacks a claim that is required here.</source>
        <translation>ينقص الرمز ادعاء مطلوب هنا.</translation>
    </message>
    <message>
        <source>The account has no active signing key.</source>
        <translation>ليس للحساب مفتاح توقيع نشط.</translation>
    </message>
    <message>
        <source>Watching this takes a token; send it as ?jwt= or as Authorization: Bearer.</source>
        <translation>تتطلب المشاهدة رمزًا؛ أرسله بـ ‎?jwt=‎ أو بـ Authorization: Bearer.</translation>
    </message>
    <message>
        <source>There is nothing to watch under this playback id.</source>
        <translation>لا يوجد ما يُشاهد تحت معرّف التشغيل هذا.</translation>
    </message>
    <message>
        <source>The account&apos;s server is being asked. Try again in a moment.</source>
        <translation>يُسأل خادم الحساب الآن. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The account&apos;s server was not asked.</source>
        <translation>لم يُسأل خادم الحساب.</translation>
    </message>
    <message>
        <source>This server asks nobody.</source>
        <translation>هذا الخادم لا يسأل أحدًا.</translation>
    </message>
    <message>
        <source>The account&apos;s server gave no answer: %1</source>
        <translation>لم يجب خادم الحساب: %1</translation>
    </message>
    <message>
        <source>The account&apos;s server answered %1; only 200 lets in.</source>
        <translation>أجاب خادم الحساب بـ %1؛ لا يسمح بالدخول إلا 200.</translation>
    </message>
    <message>
        <source>The host name cannot be resolved: %1</source>
        <translation>يتعذر تحليل اسم المضيف: %1</translation>
    </message>
    <message>
        <source>This address is never asked.</source>
        <translation>هذا العنوان لا يُسأل أبدًا.</translation>
    </message>
    <message>
        <source>The address is not allowed for webhooks.</source>
        <translation>العنوان غير مسموح به للـ webhooks.</translation>
    </message>
    <message>
        <source>must be a complete address such as https://example.org/hook</source>
        <translation>يجب أن يكون عنوانًا كاملًا مثل https://example.org/hook</translation>
    </message>
    <message>
        <source>must begin with https:// or http://</source>
        <translation>يجب أن يبدأ بـ https://‎ أو http://‎</translation>
    </message>
    <message>
        <source>must not contain a user name or password</source>
        <translation>يجب ألا يحوي اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>Addresses of %1:// are not fetched from here.</source>
        <translation>لا تُجلب عناوين %1:// من هنا.</translation>
    </message>
    <message>
        <source>Nothing here reads addresses of this kind.</source>
        <translation>لا شيء هنا يقرأ عناوين من هذا النوع.</translation>
    </message>
    <message>
        <source>Transport streams do not carry the pictures that this address gives.</source>
        <translation>لا تحمل تدفقات النقل الصور التي يعطيها هذا العنوان.</translation>
    </message>
    <message>
        <source>must be http, https, rtmp, rtmps, srt or rtsp: the relay speaks no other</source>
        <translation>يجب أن يكون http أو https أو rtmp أو rtmps أو srt أو rtsp: التمرير لا يتحدث غيرها</translation>
    </message>
    <message>
        <source>is no address of HTTP, which HLS, DASH and files are fetched by</source>
        <translation>ليس عنوان HTTP الذي تُجلب به HLS وDASH والملفات</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Bars, a moving picture or a frame counter, with a tone: to try things out.</source>
        <translation>أشرطة أو صورة متحركة أو عدّاد إطارات مع نغمة: للتجربة.</translation>
    </message>
    <message>
        <source>One colour over the whole box, for backgrounds.</source>
        <translation>لون واحد على كامل الإطار، للخلفيات.</translation>
    </message>
    <message>
        <source>A picture from a file or the library: PNG, JPEG, WebP, SVG or GIF.</source>
        <translation>صورة من ملف أو من المكتبة: PNG أو JPEG أو WebP أو SVG أو GIF.</translation>
    </message>
    <message>
        <source>Words in any font. {clock}, {date} and {countdown} are filled in.</source>
        <translation>كلمات بأي خط. تُستبدل {clock} و{date} و{countdown}.</translation>
    </message>
    <message>
        <source>A film or music file, once, in a loop or as a list.</source>
        <translation>فيلم أو ملف موسيقى، مرة واحدة أو مكررًا أو كقائمة.</translation>
    </message>
    <message>
        <source>What is on a screen of this machine, whole or in part.</source>
        <translation>ما يظهر على شاشة هذا الجهاز، كاملًا أو جزءًا منه.</translation>
    </message>
    <message>
        <source>A webcam or capture card.</source>
        <translation>كاميرا ويب أو بطاقة التقاط.</translation>
    </message>
    <message>
        <source>A microphone, or what this machine plays.</source>
        <translation>ميكروفون أو ما يشغّله هذا الجهاز.</translation>
    </message>
    <message>
        <source>A stream from another machine: RTMP, SRT, RTSP, HLS or MPEG-TS.</source>
        <translation>بث من جهاز آخر: RTMP أو SRT أو RTSP أو HLS أو MPEG-TS.</translation>
    </message>
    <message>
        <source>All that is in another scene, as one piece.</source>
        <translation>كل ما في مشهد آخر كقطعة واحدة.</translation>
    </message>
    <message>
        <source>What somebody publishes to this Castwright, or what another studio shows. Nothing is sent again.</source>
        <translation>ما ينشره أحدهم إلى Castwright هذا أو ما يعرضه استوديو آخر. لا يُرسل شيء مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>StreamTexts</name>
    <message>
        <source>● Live</source>
        <translation>● مباشر</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ يتصل</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ متعثر</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ غير متصل</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>ممتازة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1، %2 من 100</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 كيلوبت/ث</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 ميغابت/ث</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>مجلوب</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>%1 %2 × %3, %4 fps</source>
        <translation>%1 ‎%2 × %3‎، %4 إطار/ث</translation>
    </message>
    <message>
        <source>%1 %2 kHz</source>
        <translation>%1 %2 كيلوهرتز</translation>
    </message>
    <message>
        <source>▲ %1 (%2 points)</source>
        <translation>▲ %1 (%2 نقطة)</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with what comes in.</source>
        <translation>✓ لا خلل فيما يصل.</translation>
    </message>
    <message>
        <source>Nobody publishes to this stream now.</source>
        <translation>لا أحد ينشر إلى هذا البث الآن.</translation>
    </message>
</context>
<context>
    <name>TransitionKinds</name>
    <message>
        <source>Cut</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>تلاشٍ</translation>
    </message>
    <message>
        <source>Through black</source>
        <translation>عبر الأسود</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>انزلاق</translation>
    </message>
    <message>
        <source>Stinger</source>
        <translation>ستينجر</translation>
    </message>
</context>
<context>
    <name>castwright::AccessTab</name>
    <message>
        <source>Who may watch</source>
        <translation>من يمكنه المشاهدة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Who has a signed token</source>
        <translation>من لديه رمز موقّع</translation>
    </message>
    <message>
        <source>Whom our own server lets in</source>
        <translation>من يسمح له خادمنا</translation>
    </message>
    <message>
        <source>Who may &amp;watch</source>
        <translation>من يمكنه المشاهدة</translation>
    </message>
    <message>
        <source>Au&amp;diences, with commas</source>
        <translation>الجماهير (aud)، تفصلها فواصل</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>لا يُطلب شيء</translation>
    </message>
    <message>
        <source>Address that is as&amp;ked</source>
        <translation>العنوان الذي يُسأل</translation>
    </message>
    <message>
        <source>Secret that signs the &amp;question</source>
        <translation>السرّ الذي يوقّع السؤال</translation>
    </message>
    <message>
        <source>empty leaves it as it is</source>
        <translation>الفارغ يُبقيه كما هو</translation>
    </message>
    <message>
        <source>Si&amp;gning keys …</source>
        <translation>مفاتيح التوقيع …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A viewer&apos;s token to try</source>
        <translation>رمز مشاهد للتجربة</translation>
    </message>
    <message>
        <source>A viewer&apos;s token; empty is a viewer without one</source>
        <translation>رمز مشاهد؛ الفارغ مشاهد بلا رمز</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Who may watch is changed.</source>
        <translation>تغيّر من يمكنه المشاهدة.</translation>
    </message>
    <message>
        <source>✓ He may watch.</source>
        <translation>✓ يمكنه المشاهدة.</translation>
    </message>
    <message>
        <source>✕ He may not watch: %1</source>
        <translation>✕ لا يمكنه المشاهدة: %1</translation>
    </message>
    <message>
        <source>With none chosen, every active key counts.</source>
        <translation>إذا لم يُختر شيء فكل مفتاح فعّال مقبول.</translation>
    </message>
    <message>
        <source>O&amp;nly these signing keys</source>
        <translation>مفاتيح التوقيع هذه فقط</translation>
    </message>
    <message>
        <source>One a line, for example: plan = gold</source>
        <translation>واحدة في كل سطر، مثلًا: plan = gold</translation>
    </message>
    <message>
        <source>&amp;Claims a token must carry</source>
        <translation>ما يجب أن تحمله الرموز</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (ملغى)</translation>
    </message>
    <message>
        <source>Try a token</source>
        <translation>تجربة رمز</translation>
    </message>
</context>
<context>
    <name>castwright::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation>أي بث</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>كل البثوث</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>أي مدة</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>أيام مختارة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
</context>
<context>
    <name>castwright::ApiKeysDialog</name>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Other programs drive this studio at %1/v1. The documentation is at %1/docs.</source>
        <translation>تتحكم برامج أخرى بهذا الاستوديو عبر %1/v1. التوثيق على %1/docs.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>اسم المفتاح الجديد</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>الصلاحية %1</translation>
    </message>
    <message>
        <source>&amp;Create a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>&amp;Revoke the selected key</source>
        <translation>إلغاء المفتاح المحدد</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>نسخ المفتاح الجديد</translation>
    </message>
    <message>
        <source>Copy it now, it is not shown again:</source>
        <translation>انسخه الآن، فلن يُعرض مرة أخرى:</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>castwright::ArtifactTab</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>إعادة تسمية …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>حذف …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>castwright::BackupsPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The studio data is copied once a day; of each sort the newest %1 are kept, in %2. Recordings and uploads are files of their own and not in it. The README says how to go back to a copy.</source>
        <translation>تُنسخ بيانات الاستوديوهات مرة في اليوم؛ ويُحتفظ بأحدث %1 من كل نوع في ⁨%2⁩. التسجيلات والملفات المرفوعة منفصلة وليست ضمنها. يشرح README كيفية الرجوع إلى نسخة.</translation>
    </message>
    <message>
        <source>The day&apos;s copy</source>
        <translation>نسخة اليوم</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Before a newer version changed the data</source>
        <translation>قبل أن يغيّر إصدار أحدث البيانات</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب إلى ⁨%1⁩</translation>
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
        <translation>بحد أقصى %1</translation>
    </message>
</context>
<context>
    <name>castwright::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>تغيير الحجم</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Nothing is in this scene yet. Add a source, or drop something from the library here.</source>
        <translation>لا شيء في هذا المشهد بعد. أضف مصدرًا، أو أفلت هنا شيئًا من المكتبة.</translation>
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
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>رسائل الدردشة</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Write to the chat …</source>
        <translation>اكتب في الدردشة …</translation>
    </message>
    <message>
        <source>Newer messages ↓</source>
        <translation>رسائل أحدث ↓</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
</context>
<context>
    <name>castwright::ClipDialog</name>
    <message>
        <source>Clip a part</source>
        <translation>اقتطاع جزء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>مقطع %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The last %1 are kept. The part is copied without encoding it again.</source>
        <translation>تُحفظ آخر %1. يُنسخ الجزء دون إعادة ترميزه.</translation>
    </message>
    <message>
        <source>Nothing of the past is kept of this stream, so only what was recorded can be cut. How much is kept is among what can be changed of the stream.</source>
        <translation>لا يُحفظ شيء من ماضي هذا البث، فلا يُقتطع إلا مما سُجّل. يُضبط مقدار الحفظ عند تغيير البث.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>اقتطاع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>أول صورة من الجزء</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>آخر صورة من الجزء</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>castwright::ClipsTab</name>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Nothing was cut out of this stream yet. A clip is cut from what is kept of the past or from a recording.</source>
        <translation>لم يُقتطع شيء من هذا البث بعد. يُقتطع المقطع مما حُفظ من الماضي أو من تسجيل.</translation>
    </message>
    <message>
        <source>Delete the clip “%1”? Its file goes too.</source>
        <translation>هل تريد حذف المقطع «%1»؟ سيُحذف ملفه أيضًا.</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>اقتطاع جزء …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ جاهز</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ فشل</translation>
    </message>
    <message>
        <source>◌ Being cut</source>
        <translation>◌ يُقتطع الآن</translation>
    </message>
</context>
<context>
    <name>castwright::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no command called “%1” that can be used now.</source>
        <translation>لا يوجد أمر باسم «%1» يمكن استخدامه الآن.</translation>
    </message>
</context>
<context>
    <name>castwright::ConnectionsDialog</name>
    <message>
        <source>&amp;Unlink</source>
        <translation>إلغاء الربط</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>الحسابات المرتبطة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>✕ Expired</source>
        <translation>✕ منتهٍ</translation>
    </message>
    <message>
        <source>✓ Linked</source>
        <translation>✓ مرتبط</translation>
    </message>
    <message>
        <source>Unlink the account</source>
        <translation>إلغاء ربط الحساب</translation>
    </message>
    <message>
        <source>No account is linked, and this version cannot link one yet. Going live needs none: a destination and its stream key are enough.</source>
        <translation>لا حساب مرتبط، وهذا الإصدار لا يستطيع ربط حساب بعد. البث لا يحتاج إليه: تكفي وجهة ومفتاح بثها.</translation>
    </message>
    <message>
        <source>Castwright forgets “%1”.</source>
        <translation>سينسى Castwright «%1».</translation>
    </message>
</context>
<context>
    <name>castwright::CopyField</name>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>castwright::DeliveryLog</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <translation>كل عمليات التسليم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Which deliveries are shown</source>
        <translation>عمليات التسليم المعروضة</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>✓ Arrived</source>
        <translation>✓ وصلت</translation>
    </message>
    <message>
        <source>✕ Given up</source>
        <translation>✕ متروكة</translation>
    </message>
    <message>
        <source>◌ Waiting</source>
        <translation>◌ قيد الانتظار</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>اختر عملية تسليم لترى ما فيها.</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>وصلت %1</translation>
    </message>
    <message>
        <source>last attempt %1</source>
        <translation>آخر محاولة %1</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Choose a webhook to see what was sent to it.</source>
        <translation>اختر Webhook لترى ما أُرسل إليه.</translation>
    </message>
    <message>
        <source>No delivery is in this state.</source>
        <translation>لا عملية تسليم في هذه الحالة.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What is posted to this webhook is listed here, with the answer; “Send a test” makes a beginning.</source>
        <translation>لم يُرسل شيء بعد. ما يُرسل إلى هذا الـ Webhook يظهر هنا مع الرد؛ ابدأ بـ«إرسال اختبار».</translation>
    </message>
</context>
<context>
    <name>castwright::DesktopPresence</name>
    <message>
        <source>Show or hide the &amp;window</source>
        <translation>إظهار النافذة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Castwright – on air: %1</source>
        <translation>‏Castwright – على الهواء: %1</translation>
    </message>
    <message>
        <source>Castwright – off air</source>
        <translation>‏Castwright – ليس على الهواء</translation>
    </message>
    <message>
        <source>A show is live</source>
        <translation>هناك بث على الهواء</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>ليس على الهواء</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>يعيد %1 الاتصال</translation>
    </message>
    <message>
        <source>%1 is on air again</source>
        <translation>عاد %1 إلى الهواء</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationDialog</name>
    <message>
        <source>&amp;Ingest</source>
        <translation>خادم الاستقبال</translation>
    </message>
    <message>
        <source>Taken along when &amp;going live</source>
        <translation>يُضمّ عند بدء البث</translation>
    </message>
    <message>
        <source>&amp;Encoder settings of its own</source>
        <translation>إعدادات ترميز خاصة</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Change the destination</source>
        <translation>تغيير الوجهة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Ingest server</source>
        <translation>خادم الاستقبال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Main canvas</source>
        <translation>اللوحة الرئيسية</translation>
    </message>
    <message>
        <source>Vertical canvas</source>
        <translation>اللوحة العمودية</translation>
    </message>
    <message>
        <source>Picture that is sent</source>
        <translation>الصورة المرسلة</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Stream &amp;key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the stream key</source>
        <translation>إظهار مفتاح البث</translation>
    </message>
    <message>
        <source>These settings are in use already: no further encode is needed.</source>
        <translation>هذه الإعدادات مستخدمة بالفعل: لا حاجة إلى ترميز آخر.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode: by what the present one takes, about %1 % of one processor core more.</source>
        <translation>⚠ يتطلب هذا ترميزًا ثانيًا: حسب الترميز الحالي نحو %1 % إضافية من نواة معالج واحدة.</translation>
    </message>
    <message>
        <source>⚠ This needs a second encode, which costs about as much processor time as the first.</source>
        <translation>⚠ يتطلب هذا ترميزًا ثانيًا يكلّف من وقت المعالج ما يكلّفه الأول تقريبًا.</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>فتح تلك الصفحة</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s of picture and %2 kbit/s of sound.</source>
        <translation>تقبل حتى %1 كيلوبت/ث للصورة و%2 كيلوبت/ث للصوت.</translation>
    </message>
    <message>
        <source>Sound tracks in the file</source>
        <translation>مسارات الصوت في الملف</translation>
    </message>
    <message>
        <source>Numbers from 1 to 6 with commas, for example 1, 2. Which source is heard on which track is set in the mixer.</source>
        <translation>أرقام من 1 إلى 6 تفصلها فواصل، مثل 1, 2. يُحدَّد في المازج أي مصدر يُسمع على أي مسار.</translation>
    </message>
    <message>
        <source>Sound &amp;tracks</source>
        <translation>مسارات الصوت</translation>
    </message>
    <message>
        <source>Leave the key empty to keep it.</source>
        <translation>اترك المفتاح فارغًا للإبقاء عليه.</translation>
    </message>
</context>
<context>
    <name>castwright::DestinationsPanel</name>
    <message>
        <source>● On air</source>
        <translation>● على الهواء</translation>
    </message>
    <message>
        <source>◌ Connecting</source>
        <translation>◌ يتصل</translation>
    </message>
    <message>
        <source>↻ Reconnecting</source>
        <translation>↻ يعيد الاتصال</translation>
    </message>
    <message>
        <source>‖ Stalled</source>
        <translation>‖ متعثر</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ فشل</translation>
    </message>
    <message>
        <source>○ Off</source>
        <translation>○ متوقف</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>لم يُسقط شيء</numerusform>
            <numerusform>أُسقط إطار واحد</numerusform>
            <numerusform>أُسقط إطاران</numerusform>
            <numerusform>أُسقطت %n إطارات</numerusform>
            <numerusform>أُسقط %n إطارًا</numerusform>
            <numerusform>أُسقط %n إطار</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 in %2 s</source>
        <translation>المحاولة %1 بعد %2 ث</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Nowhere to send to yet. Add a platform, a server or a recording.</source>
        <translation>لا توجد وجهة بعد. أضف منصة أو خادمًا أو تسجيلًا.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>تحرير …</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>حذف …</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Bitrate of the last ten minutes</source>
        <translation>معدل البت في آخر عشر دقائق</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>%1 is taken along when going live</source>
        <translation>يُضمّ %1 عند بدء البث</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>إعادة محاولة %1 الآن</translation>
    </message>
    <message>
        <source>Show the bitrate of %1</source>
        <translation>إظهار معدل بت %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>بدء %1</translation>
    </message>
    <message>
        <source>Delete the destination</source>
        <translation>حذف الوجهة</translation>
    </message>
    <message>
        <source>Delete “%1” with its stream key?</source>
        <translation>هل تريد حذف «%1» مع مفتاح بثها؟</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>State of %1: %2</source>
        <translation>حالة %1: %2</translation>
    </message>
</context>
<context>
    <name>castwright::DurationSpinBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
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
        <translation>المتغيرات، بصيغة JSON</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>مستكشف API</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Say in English what you want: list my streams with their viewers</source>
        <translation>قل بالإنجليزية ما تريد: list my streams with their viewers</translation>
    </message>
    <message>
        <source>What you want, in English words</source>
        <translation>ما تريده، بكلمات إنجليزية</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Operations that fit</source>
        <translation>العمليات المناسبة</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>ما هو متاح</translation>
    </message>
    <message>
        <source>What was run before</source>
        <translation>ما نُفّذ من قبل</translation>
    </message>
    <message>
        <source>The operation as a program in</source>
        <translation>العملية كبرنامج بلغة</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>نسخ كـ</translation>
    </message>
    <message>
        <source>The variables must be a JSON object. What stands there goes wrong at character %1.</source>
        <translation>يجب أن تكون المتغيرات كائن JSON. ما كُتب خاطئ عند المحرف %1.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>يجري السؤال …</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ لا أخطاء</numerusform>
            <numerusform>✕ خطأ واحد</numerusform>
            <numerusform>✕ خطآن</numerusform>
            <numerusform>✕ %n أخطاء</numerusform>
            <numerusform>✕ %n خطأ</numerusform>
            <numerusform>✕ %n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Answer, after %1 ms</source>
        <translation>✓ الجواب بعد %1 م.ث</translation>
    </message>
    <message>
        <source>Nothing in the graph sounds like this. The graph is in English; try other words, such as the name of a thing and what to do with it.</source>
        <translation>لا شيء في المخطط يشبه هذا. المخطط بالإنجليزية؛ جرّب كلمات أخرى، كاسم شيء وما يُفعل به.</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>بصيغة %1</translation>
    </message>
    <message>
        <source>Copied. The program reads the API key from the environment variable CASTWRIGHT_KEY.</source>
        <translation>نُسخ. يقرأ البرنامج مفتاح API من متغير البيئة CASTWRIGHT_KEY.</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>لم يُنفَّذ شيء بعد</translation>
    </message>
    <message>
        <source>What the subscription answered, the newest last</source>
        <translation>ما أجاب به الاشتراك، والأحدث في الآخر</translation>
    </message>
    <message>
        <source>Ctrl+Return runs it, Ctrl+Space shows what can stand here.</source>
        <translation>⁧Ctrl+Return للتنفيذ، وCtrl+Space لعرض ما يمكن كتابته هنا.⁩</translation>
    </message>
    <message>
        <source>Waiting for events …</source>
        <translation>بانتظار الأحداث …</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came too fast and are not shown.</source>
        <translation>
            <numerusform>أحداث وصلت بسرعة كبيرة ولا تُعرض: %n</numerusform>
            <numerusform>أحداث وصلت بسرعة كبيرة ولا تُعرض: %n</numerusform>
            <numerusform>أحداث وصلت بسرعة كبيرة ولا تُعرض: %n</numerusform>
            <numerusform>أحداث وصلت بسرعة كبيرة ولا تُعرض: %n</numerusform>
            <numerusform>أحداث وصلت بسرعة كبيرة ولا تُعرض: %n</numerusform>
            <numerusform>أحداث وصلت بسرعة كبيرة ولا تُعرض: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n event(s)</source>
        <translation>
            <numerusform>انتهى، عدد الأحداث: %n</numerusform>
            <numerusform>انتهى، عدد الأحداث: %n</numerusform>
            <numerusform>انتهى، عدد الأحداث: %n</numerusform>
            <numerusform>انتهى، عدد الأحداث: %n</numerusform>
            <numerusform>انتهى، عدد الأحداث: %n</numerusform>
            <numerusform>انتهى، عدد الأحداث: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>عدد الأحداث: %n</numerusform>
            <numerusform>عدد الأحداث: %n</numerusform>
            <numerusform>عدد الأحداث: %n</numerusform>
            <numerusform>عدد الأحداث: %n</numerusform>
            <numerusform>عدد الأحداث: %n</numerusform>
            <numerusform>عدد الأحداث: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::FieldForm</name>
    <message>
        <source>Show what there is</source>
        <translation>إظهار المتاح</translation>
    </message>
</context>
<context>
    <name>castwright::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>castwright::FiltersDialog</name>
    <message>
        <source>Chroma key</source>
        <translation>مفتاح اللون</translation>
    </message>
    <message>
        <source>Colour correction</source>
        <translation>تصحيح الألوان</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>تمويه</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>زيادة الحدة</translation>
    </message>
    <message>
        <source>Look (LUT)</source>
        <translation>مظهر (LUT)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>بوابة الضجيج</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>ضاغط</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>محدِّد</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>كبت الضجيج</translation>
    </message>
    <message>
        <source>No filters yet. Add one: a chroma key, a noise gate …</source>
        <translation>لا توجد مرشحات بعد. أضف واحدًا: مفتاح لون أو بوابة ضجيج …</translation>
    </message>
    <message>
        <source>Filters of %1</source>
        <translation>مرشحات %1</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشح</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Apply the filter earlier</source>
        <translation>تطبيق المرشح قبل غيره</translation>
    </message>
    <message>
        <source>Apply the filter later</source>
        <translation>تطبيق المرشح بعد غيره</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>حذف المرشح</translation>
    </message>
    <message>
        <source>Filters, the first is applied first</source>
        <translation>المرشحات، يُطبق الأول أولًا</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
</context>
<context>
    <name>castwright::GoLiveBar</name>
    <message>
        <source>&amp;Go live</source>
        <translation>بدء البث</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Really end the show</source>
        <translation>إنهاء البث فعلًا</translation>
    </message>
    <message>
        <source>&amp;Stop the countdown</source>
        <translation>إيقاف العد التنازلي</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>البقاء على الهواء</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>الوقت على الهواء</translation>
    </message>
    <message>
        <source>&amp;Check connections</source>
        <translation>فحص الاتصالات</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Live in %n s</source>
        <translation>
            <numerusform>البث الآن</numerusform>
            <numerusform>البث خلال ثانية واحدة</numerusform>
            <numerusform>البث خلال ثانيتين</numerusform>
            <numerusform>البث خلال %n ثوانٍ</numerusform>
            <numerusform>البث خلال %n ثانية</numerusform>
            <numerusform>البث خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a destination first.</source>
        <translation>أضف وجهة أولًا.</translation>
    </message>
    <message>
        <source>Not on air: %1. The others are not affected.</source>
        <translation>ليس على الهواء: %1. لم تتأثر الوجهات الأخرى.</translation>
    </message>
    <message>
        <source>%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %</source>
        <translation>%1 إطار/ث · %2 ميغابت/ث · أُسقط %3 · المعالج %4 %</translation>
    </message>
    <message>
        <source>Try the &amp;failed ones again</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
</context>
<context>
    <name>castwright::HotkeysPage</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>مفاتيح: %1</translation>
    </message>
    <message>
        <source>%1 is taken from “%2”.</source>
        <translation>سيُؤخذ %1 من «%2».</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Answers to its keys while another program is in front, too</source>
        <translation>يستجيب لمفاتيحه حتى حين يكون برنامج آخر في المقدمة</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to answer to keys while another one is in front.</source>
        <translation>لا يتيح سطح المكتب هذا لبرنامج أن يستجيب للمفاتيح وبرنامج آخر في المقدمة.</translation>
    </message>
    <message>
        <source>For commands that answer everywhere the desktop asks you first, and may let you choose other keys.</source>
        <translation>للأوامر التي تستجيب في كل مكان يسألك سطح المكتب أولًا، وقد يتيح اختيار مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>A command marked “Everywhere” answers to its keys while another program is in front, too.</source>
        <translation>الأمر المعلّم «في كل مكان» يستجيب لمفاتيحه حتى وبرنامج آخر في المقدمة.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>castwright::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>%1, too loud</source>
        <translation>%1، عالٍ جدًا</translation>
    </message>
    <message>
        <source>Too loud: the sound was cut off within the last seconds. Lower the fader.</source>
        <translation>عالٍ جدًا: قُصّ الصوت في الثواني الأخيرة. اخفض المنزلق.</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryModel</name>
    <message>
        <source>%1 of %2 have arrived</source>
        <translation>وصل %1 من %2</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>قيد الفحص …</translation>
    </message>
</context>
<context>
    <name>castwright::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The library is empty. Drop pictures, films or sounds here, or press the arrow.</source>
        <translation>المكتبة فارغة. أفلت صورًا أو أفلامًا أو أصواتًا هنا، أو اضغط السهم.</translation>
    </message>
    <message>
        <source>Bring files into the library</source>
        <translation>جلب ملفات إلى المكتبة</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>العرض كشبكة</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>مكتبة الوسائط</translation>
    </message>
    <message>
        <source>End the upload</source>
        <translation>إنهاء الرفع</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>حذف من المكتبة</translation>
    </message>
    <message>
        <source>Delete “%1”? The file cannot be brought back.</source>
        <translation>هل تريد حذف «%1»؟ لا يمكن استعادة الملف.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Add to the scene</source>
        <translation>إضافة إلى المشهد</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>إعادة تسمية …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>حذف …</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>رفع %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Words to find “%1” by, with commas</source>
        <translation>كلمات للعثور على «%1»، تفصلها فواصل</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>الوسوم …</translation>
    </message>
    <message>
        <source>&amp;Cut a part out …</source>
        <translation>اقتطاع جزء …</translation>
    </message>
    <message>
        <source>Bring files into the library …</source>
        <translation>جلب ملفات إلى المكتبة …</translation>
    </message>
    <message>
        <source>Add the chosen file to the scene</source>
        <translation>إضافة الملف المحدد إلى المشهد</translation>
    </message>
    <message>
        <source>Rename the chosen file …</source>
        <translation>إعادة تسمية الملف المحدد …</translation>
    </message>
    <message>
        <source>Tags of the chosen file …</source>
        <translation>وسوم الملف المحدد …</translation>
    </message>
    <message>
        <source>Cut a part out of the chosen film …</source>
        <translation>اقتطاع جزء من الفيلم المحدد …</translation>
    </message>
    <message>
        <source>Delete the chosen file …</source>
        <translation>حذف الملف المحدد …</translation>
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
        <translation>أول مفتاح API موجود في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>إضافة …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>إعادة تسمية …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>بدء البث</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>إنهاء …</translation>
    </message>
    <message>
        <source>&amp;Check the destinations</source>
        <translation>فحص الوجهات</translation>
    </message>
    <message>
        <source>&amp;Add a destination …</source>
        <translation>إضافة وجهة …</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>&amp;Add a scene …</source>
        <translation>إضافة مشهد …</translation>
    </message>
    <message>
        <source>Scene &amp;%1</source>
        <translation>المشهد %1</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>المطوّر</translation>
    </message>
    <message>
        <source>&amp;Introduction …</source>
        <translation>المقدمة …</translation>
    </message>
    <message>
        <source>API &amp;keys …</source>
        <translation>مفاتيح API …</translation>
    </message>
    <message>
        <source>API &amp;documentation</source>
        <translation>توثيق API</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>إضافة مصدر: %1</translation>
    </message>
    <message>
        <source>F&amp;ilters of the source …</source>
        <translation>مرشحات المصدر …</translation>
    </message>
    <message>
        <source>&amp;Missing files …</source>
        <translation>الملفات المفقودة …</translation>
    </message>
    <message>
        <source>Play or pause the &amp;media file</source>
        <translation>تشغيل ملف الوسائط أو إيقافه</translation>
    </message>
    <message>
        <source>Media file from the beginning</source>
        <translation>ملف الوسائط من البداية</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>البحث عن أمر …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>المطوّر</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), show them</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة، عرضها</numerusform>
            <numerusform>مشكلتان، عرضهما</numerusform>
            <numerusform>%n مشكلات، عرضها</numerusform>
            <numerusform>%n مشكلة، عرضها</numerusform>
            <numerusform>%n مشكلة، عرضها</numerusform>
        </translation>
    </message>
    <message>
        <source>● ON AIR</source>
        <translation>● على الهواء</translation>
    </message>
    <message>
        <source>○ Off air</source>
        <translation>○ ليس على الهواء</translation>
    </message>
    <message>
        <source>%1 – Castwright</source>
        <translation>%1 – Castwright</translation>
    </message>
    <message>
        <source>CPU %1 %   Memory %2   Free disk %3</source>
        <translation>المعالج %1 %   الذاكرة %2   المتاح على القرص %3</translation>
    </message>
    <message>
        <source>&amp;Edit the source …</source>
        <translation>تحرير المصدر …</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>حذف المصدر</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>Webhook …</translation>
    </message>
    <message>
        <source>&amp;Linked accounts …</source>
        <translation>الحسابات المرتبطة …</translation>
    </message>
    <message>
        <source>&amp;Profiles …</source>
        <translation>ملفات التعريف …</translation>
    </message>
    <message>
        <source>API e&amp;xplorer …</source>
        <translation>مستكشف API …</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>البثوث</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>حذف …</translation>
    </message>
</context>
<context>
    <name>castwright::MediaControls</name>
    <message>
        <source>Media controls</source>
        <translation>التحكم بالوسائط</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>الموضع في الملف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>castwright::MissingFilesDialog</name>
    <message>
        <source>Missing files</source>
        <translation>ملفات مفقودة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Choose the file …</source>
        <translation>اختيار الملف …</translation>
    </message>
    <message>
        <source>&amp;Look in a folder …</source>
        <translation>البحث في مجلد …</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>البحث في مجلد</translation>
    </message>
    <message>
        <source>Every file is there.</source>
        <translation>كل الملفات موجودة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.</source>
        <translation>
            <numerusform>لا ملفات مفقودة.</numerusform>
            <numerusform>تعذر العثور على ملف واحد. اختر مكانه الحالي أو ابحث عنه في مجلد.</numerusform>
            <numerusform>تعذر العثور على ملفين. اختر مكان كل منهما أو ابحث عنهما في مجلد.</numerusform>
            <numerusform>تعذر العثور على %n ملفات. اختر مكان كل منها أو ابحث عنها كلها في مجلد.</numerusform>
            <numerusform>تعذر العثور على %n ملفًا. اختر مكان كل منها أو ابحث عنها كلها في مجلد.</numerusform>
            <numerusform>تعذر العثور على %n ملف. اختر مكان كل منها أو ابحث عنها كلها في مجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relocate a file</source>
        <translation>تغيير مكان ملف</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>أين %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>لم يُعثر على شيء.</numerusform>
            <numerusform>عُثر على ملف واحد.</numerusform>
            <numerusform>عُثر على ملفين.</numerusform>
            <numerusform>عُثر على %n ملفات.</numerusform>
            <numerusform>عُثر على %n ملفًا.</numerusform>
            <numerusform>عُثر على %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look-up table</source>
        <translation>%1: جدول ألوان</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>الانتقال</translation>
    </message>
</context>
<context>
    <name>castwright::MixerPanel</name>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>الرئيسي</translation>
    </message>
    <message>
        <source>Master level</source>
        <translation>المستوى الرئيسي</translation>
    </message>
    <message>
        <source>Loudness of the program: the last three seconds, and since it began. Most platforms aim at -14 to -16 LUFS, television at -23.</source>
        <translation>جهارة البرنامج: آخر ثلاث ثوانٍ، ومنذ البداية. تستهدف معظم المنصات من -14 إلى -16 LUFS، والتلفزيون -23.</translation>
    </message>
    <message>
        <source>%1 LUFS · in all %2 LUFS</source>
        <translation>‏⁦%1 LUFS⁩ · إجمالًا ⁦%2 LUFS⁩</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>الجهارة: %1</translation>
    </message>
    <message>
        <source>Volume of %1 in decibel</source>
        <translation>مستوى صوت %1 بالديسيبل</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>كتم %1</translation>
    </message>
    <message>
        <source>Solo: you alone hear it, on your listening device; nothing changes on air</source>
        <translation>منفرد: تسمعه وحدك على جهاز الاستماع؛ لا يتغير شيء على الهواء</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>إفراد %1</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring and tracks of %1</source>
        <translation>توازن %1 وتأخيره ومراقبته ومساراته</translation>
    </message>
    <message>
        <source>Balance, delay, monitoring, tracks</source>
        <translation>التوازن والتأخير والمراقبة والمسارات</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>مستوى %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>منفرد</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>إنهاء الإفراد</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Only for you, not on air</source>
        <translation>لك وحدك، ليس على الهواء</translation>
    </message>
    <message>
        <source>For you and on air</source>
        <translation>لك وعلى الهواء</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>Streams send track 1; a recording can hold up to six.</source>
        <translation>يرسل البث المسار 1؛ ويمكن أن يحوي التسجيل ستة مسارات.</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>مسارات الصوت</translation>
    </message>
    <message>
        <source>Balance, -1 is left</source>
        <translation>التوازن، -1 لليسار</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>Delay of the sound</source>
        <translation>تأخير الصوت</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Volume of the whole program in decibel</source>
        <translation>مستوى صوت البرنامج كله بالديسيبل</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>مستوى الصوت العام</translation>
    </message>
</context>
<context>
    <name>castwright::Multiview</name>
    <message>
        <source>Multiview</source>
        <translation>عرض متعدد</translation>
    </message>
    <message>
        <source>Multiview: program, preview and scenes</source>
        <translation>عرض متعدد: البرنامج والمعاينة والمشاهد</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>%1 by %1</source>
        <translation>%1 في %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>لا شيء فيه بعد</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>أنشئ استوديو للبدء.</translation>
    </message>
</context>
<context>
    <name>castwright::OverviewTab</name>
    <message>
        <source>Nobody watched in this time. Viewers are counted by session on every address of the Play page of a stream.</source>
        <translation>لم يشاهد أحد في هذه المدة. يُعدّ المشاهدون بالجلسات على كل عنوان في صفحة التشغيل للبث.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By protocol</source>
        <translation>حسب البروتوكول</translation>
    </message>
    <message>
        <source>Most at a time</source>
        <translation>الأكثر في وقت واحد</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>ما تعرضه المخططات</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>ساعات المشاهدة</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>البايتات المرسلة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>لا شيء في هذه المدة</translation>
    </message>
</context>
<context>
    <name>castwright::PlayTab</name>
    <message>
        <source>Page with a player</source>
        <translation>صفحة فيها مشغّل</translation>
    </message>
    <message>
        <source>Open the page with the player</source>
        <translation>فتح الصفحة التي فيها المشغّل</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>لصفحة ويب</translation>
    </message>
    <message>
        <source>Whoever may watch this stream can play these addresses. They answer while it is on air.</source>
        <translation>من يمكنه مشاهدة هذا البث يمكنه تشغيل هذه العناوين. تجيب ما دام على الهواء.</translation>
    </message>
    <message>
        <source>Playback ID</source>
        <translation>معرّف التشغيل</translation>
    </message>
</context>
<context>
    <name>castwright::PreflightPanel</name>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Check before going live</source>
        <translation>الفحص قبل البث</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>إغلاق الفحص</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>Measure the uplink</source>
        <translation>قياس الخط</translation>
    </message>
    <message>
        <source>Sends bytes to a public test server for a few seconds; best before a show</source>
        <translation>يرسل بيانات إلى خادم اختبار عام لبضع ثوانٍ؛ ويُفضَّل قبل البرنامج</translation>
    </message>
    <message>
        <source>Checking the destinations …</source>
        <translation>يجري فحص الوجهات …</translation>
    </message>
    <message>
        <source>Measuring the uplink …</source>
        <translation>يجري قياس الخط …</translation>
    </message>
    <message>
        <source>✓ All destinations can be reached.</source>
        <translation>✓ يمكن الوصول إلى كل الوجهات.</translation>
    </message>
    <message>
        <source>%1 of %2 destinations are ready</source>
        <translation>%1 من %2 من الوجهات جاهزة</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
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
        <translation>يظهر هنا ما تُدخله.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>يُفتح الآن …</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList</name>
    <message>
        <source>Check the server&apos;s name and this machine&apos;s network.</source>
        <translation>تحقق من اسم الخادم ومن شبكة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Check address and port; the server may be down.</source>
        <translation>تحقق من العنوان والمنفذ؛ قد يكون الخادم متوقفًا.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network; it goes on trying.</source>
        <translation>تحقق من شبكة هذا الجهاز؛ المحاولات مستمرة.</translation>
    </message>
    <message>
        <source>The server does not answer; it goes on trying.</source>
        <translation>الخادم لا يجيب؛ المحاولات مستمرة.</translation>
    </message>
    <message>
        <source>Check the address; the server&apos;s certificate is not accepted.</source>
        <translation>تحقق من العنوان؛ شهادة الخادم غير مقبولة.</translation>
    </message>
    <message>
        <source>Copy the stream key from the platform again.</source>
        <translation>انسخ مفتاح البث من المنصة مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody else sends with this key; end that, or use another key.</source>
        <translation>هناك من يرسل بهذا المفتاح؛ أنهِ ذلك أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The connection takes nothing; lower the bitrate if this lasts.</source>
        <translation>الاتصال لا يقبل شيئًا؛ خفّض معدل البت إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>The server hung up; it goes on trying.</source>
        <translation>قطع الخادم الاتصال؛ المحاولات مستمرة.</translation>
    </message>
    <message>
        <source>Choose H.264 in the destination&apos;s encoder settings.</source>
        <translation>اختر H.264 في إعدادات ترميز الوجهة.</translation>
    </message>
    <message>
        <source>Free space, or record to another disk.</source>
        <translation>أفرغ مساحة أو سجّل على قرص آخر.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>تحقق من وجود المجلد وإمكانية الكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose another encoder in the destination&apos;s settings.</source>
        <translation>اختر مرمّزًا آخر في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>The slate is shown instead. Check the source&apos;s settings; it comes back by itself.</source>
        <translation>تظهر لوحة الانتظار بدلًا منه. تحقق من إعدادات المصدر؛ سيعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>A lighter preset, a lower resolution or fewer different encodes help.</source>
        <translation>يفيد إعداد مسبق أخف أو دقة أقل أو ترميزات مختلفة أقل.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Only %1 are free for recordings.</source>
        <translation>المتاح للتسجيلات %1 فقط.</translation>
    </message>
    <message>
        <source>Check the address and what the platform&apos;s page says.</source>
        <translation>تحقق من العنوان وممّا تقوله صفحة المنصة.</translation>
    </message>
    <message>
        <source>Choose another film for the transition.</source>
        <translation>اختر فيلمًا آخر للانتقال.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemList::ProblemList</name>
    <message>
        <source>Check the destination&apos;s settings, then retry.</source>
        <translation>تحقق من إعدادات الوجهة ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>castwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>لا توجد مشكلات.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>فتح إعدادات %1</translation>
    </message>
</context>
<context>
    <name>castwright::ProfilesDialog</name>
    <message>
        <source>&amp;Put on this studio</source>
        <translation>تطبيق على هذا الاستوديو</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>إعادة تسمية …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>A profile keeps how a studio composes and encodes: canvas, encoder, transition, slate and sound settings. Scenes, sources and destinations stay with their studio.</source>
        <translation>يحفظ ملف التعريف كيفية تركيب الاستوديو وترميزه: اللوحة والمرمّز والانتقال ولوحة الانتظار والصوت. وتبقى المشاهد والمصادر والوجهات في استوديوها.</translation>
    </message>
    <message>
        <source>&amp;Keep the present settings …</source>
        <translation>حفظ الإعدادات الحالية …</translation>
    </message>
    <message>
        <source>No profile is kept yet.</source>
        <translation>لا ملف تعريف محفوظ بعد.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 frames a second, %4 kbit/s</source>
        <translation>%1 × %2 بمعدل %3 إطار في الثانية، %4 كيلوبت/ث</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>حفظ الإعدادات الحالية</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is on this studio now.</source>
        <translation>«%1» مطبّق الآن على هذا الاستوديو.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>إعادة تسمية ملف التعريف</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>حذف الملف</translation>
    </message>
    <message>
        <source>“%1” is deleted. This cannot be undone.</source>
        <translation>سيُحذف «%1». لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramArea</name>
    <message>
        <source>On air: %1</source>
        <translation>على الهواء: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>البرنامج: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>المعاينة: %1</translation>
    </message>
    <message>
        <source>Preview canvas</source>
        <translation>لوحة المعاينة</translation>
    </message>
    <message>
        <source>Program canvas</source>
        <translation>لوحة البرنامج</translation>
    </message>
    <message>
        <source>Studio mode</source>
        <translation>وضع الاستوديو</translation>
    </message>
    <message>
        <source>Castwright %1.png</source>
        <translation>Castwright %1.png</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>تعذرت كتابة الصورة إلى ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Picture saved as %1</source>
        <translation>حُفظت الصورة باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>&amp;Studio mode</source>
        <translation>وضع الاستوديو</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>إلى البرنامج</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>&amp;Vertical canvas</source>
        <translation>اللوحة العمودية</translation>
    </message>
    <message>
        <source>Save a &amp;picture</source>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>جهاز العرض</translation>
    </message>
    <message>
        <source>&amp;Multiview</source>
        <translation>عرض متعدد</translation>
    </message>
    <message>
        <source>Safe &amp;areas</source>
        <translation>المناطق الآمنة</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>&amp;Fit to the canvas</source>
        <translation>ملاءمة اللوحة</translation>
    </message>
    <message>
        <source>Fi&amp;ll the canvas</source>
        <translation>ملء اللوحة</translation>
    </message>
    <message>
        <source>&amp;Stretch over the canvas</source>
        <translation>تمديد على اللوحة</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>&amp;Copy the placing</source>
        <translation>نسخ الموضع</translation>
    </message>
    <message>
        <source>&amp;Paste the placing</source>
        <translation>لصق الموضع</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>محاذاة إلى اليسار</translation>
    </message>
    <message>
        <source>Centre &amp;across</source>
        <translation>توسيط أفقي</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>محاذاة إلى اليمين</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>محاذاة إلى الأعلى</translation>
    </message>
    <message>
        <source>Centre do&amp;wn</source>
        <translation>توسيط رأسي</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>محاذاة إلى الأسفل</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>توزيع أفقي</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>توزيع رأسي</translation>
    </message>
    <message>
        <source>One &amp;up</source>
        <translation>خطوة إلى الأعلى</translation>
    </message>
    <message>
        <source>One do&amp;wn</source>
        <translation>خطوة إلى الأسفل</translation>
    </message>
    <message>
        <source>To the to&amp;p</source>
        <translation>إلى القمة</translation>
    </message>
    <message>
        <source>To the botto&amp;m</source>
        <translation>إلى القاع</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>فك المجموعة</translation>
    </message>
    <message>
        <source>Show or &amp;hide</source>
        <translation>إظهار أو إخفاء</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>قفل أو فتح</translation>
    </message>
    <message>
        <source>Take &amp;out of the scene</source>
        <translation>إخراج من المشهد</translation>
    </message>
    <message>
        <source>T&amp;ransition …</source>
        <translation>الانتقال …</translation>
    </message>
</context>
<context>
    <name>castwright::ProgramMonitor</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Make a studio to begin.</source>
        <translation>أنشئ استوديو للبدء.</translation>
    </message>
    <message>
        <source>The program starts …</source>
        <translation>البرنامج يبدأ …</translation>
    </message>
    <message>
        <source>The program shows nothing yet.</source>
        <translation>لا يعرض البرنامج شيئًا بعد.</translation>
    </message>
</context>
<context>
    <name>castwright::Projector</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyAddressesDialog</name>
    <message>
        <source>&amp;Back to the first address when it works again</source>
        <translation>العودة إلى العنوان الأول حين يعمل من جديد</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>عناوين %1</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>العناوين الاحتياطية، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>عناوين أخرى للشيء نفسه، واحد في كل سطر، بترتيب تجربتها</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>كما في إعدادات الوكيل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Passwords and the values of headers are not shown; what is left as it is stays as it is. Players notice nothing.</source>
        <translation>لا تُعرض كلمات المرور ولا قيم الترويسات، وما لم يُغيَّر يبقى كما هو. لا تلاحظ المشغّلات شيئًا.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>العناوين الاحتياطية</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyArea</name>
    <message>
        <source>Stream pro&amp;xy …</source>
        <translation>وكيل البثوث …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>على الهواء</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyDetails</name>
    <message>
        <source>Sent to players</source>
        <translation>المرسل إلى المشغّلات</translation>
    </message>
    <message>
        <source>Read from upstream</source>
        <translation>المقروء من المنبع</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Disconn&amp;ect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>O&amp;f all streams</source>
        <translation>لكل البثوث</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>معدل النقل</translation>
    </message>
    <message>
        <source>Unknown player</source>
        <translation>مشغّل غير معروف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%n عملاء</numerusform>
            <numerusform>%n عميلًا</numerusform>
            <numerusform>%n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The player was sent away. Most ask again.</source>
        <translation>فُصل المشغّل. أغلبها يطلب من جديد.</translation>
    </message>
    <message>
        <source>Choose one stream to see who plays it.</source>
        <translation>اختر بثًا واحدًا لترى من يشغّله.</translation>
    </message>
    <message>
        <source>Nobody plays this stream now. Who asks for its address is listed here.</source>
        <translation>لا أحد يشغّل هذا البث الآن. من يطلب عنوانه يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing happened yet. Starts, failures, changes of address, and players that come and go are listed here.</source>
        <translation>لم يحدث شيء بعد. هنا تظهر مرات البدء والفشل وتبديل العناوين والمشغّلات التي تأتي وتذهب.</translation>
    </message>
    <message>
        <source>Choose one stream to see what happened to it.</source>
        <translation>اختر بثًا واحدًا لترى ما حدث له.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyImportDialog</name>
    <message>
        <source>Import a list of channels</source>
        <translation>استيراد قائمة قنوات</translation>
    </message>
    <message>
        <source>Where the list is</source>
        <translation>مكان القائمة</translation>
    </message>
    <message>
        <source>A file (M3U, M3U8)</source>
        <translation>ملف (M3U، M3U8)</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>An account with Xtream addresses</source>
        <translation>حساب بعناوين Xtream</translation>
    </message>
    <message>
        <source>File of the list</source>
        <translation>ملف القائمة</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>عنوان القائمة</translation>
    </message>
    <message>
        <source>Every channel becomes a stream with its name, group, picture and guide. A file can also be dropped on the list.</source>
        <translation>تصبح كل قناة بثًا باسمها ومجموعتها وصورتها ودليلها. ويمكن أيضًا إفلات ملف على القائمة.</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>ما تعذر أخذه</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of channels.</source>
        <translation>الملف أكبر من أن يكون قائمة قنوات.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>تُقرأ القائمة …</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n channel(s) taken.</source>
        <translation>
            <numerusform>✓ لم تُؤخذ أي قناة.</numerusform>
            <numerusform>✓ أُخذت قناة واحدة.</numerusform>
            <numerusform>✓ أُخذت قناتان.</numerusform>
            <numerusform>✓ أُخذت %n قنوات.</numerusform>
            <numerusform>✓ أُخذت %n قناة.</numerusform>
            <numerusform>✓ أُخذت %n قناة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their guide is served with them.</source>
        <translation>يُقدَّم دليلها معها.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>لم يتعذر شيء:</numerusform>
            <numerusform>تعذر أخذ واحدة:</numerusform>
            <numerusform>تعذر أخذ اثنتين:</numerusform>
            <numerusform>تعذر أخذ %n:</numerusform>
            <numerusform>تعذر أخذ %n:</numerusform>
            <numerusform>تعذر أخذ %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that are neither http nor https</source>
        <translation>
            <numerusform>لا عناوين ليست http ولا https</numerusform>
            <numerusform>عنوان واحد ليس http ولا https</numerusform>
            <numerusform>عنوانان ليسا http ولا https</numerusform>
            <numerusform>%n عناوين ليست http ولا https</numerusform>
            <numerusform>%n عنوانًا ليس http ولا https</numerusform>
            <numerusform>%n عنوان ليس http ولا https</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyLog</name>
    <message>
        <source>nothing came any more</source>
        <translation>لم يعد يصل شيء</translation>
    </message>
    <message>
        <source>what came was broken</source>
        <translation>ما وصل كان تالفًا</translation>
    </message>
    <message>
        <source>too little came</source>
        <translation>كان الواصل قليلًا جدًا</translation>
    </message>
    <message>
        <source>the first address works again</source>
        <translation>العنوان الأول يعمل من جديد</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>تعذر الوصول إليه</translation>
    </message>
    <message>
        <source>its playlist stood still</source>
        <translation>توقفت قائمته عن التقدم</translation>
    </message>
    <message>
        <source>a segment could not be fetched</source>
        <translation>تعذر جلب مقطع</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>طلبه أحدهم</translation>
    </message>
    <message>
        <source>the player left</source>
        <translation>غادر المشغّل</translation>
    </message>
    <message>
        <source>nobody plays it any more</source>
        <translation>لم يعد أحد يشغّله</translation>
    </message>
    <message>
        <source>it came to its end</source>
        <translation>بلغ نهايته</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>nobody asked for it for too long</source>
        <translation>لم يطلبه أحد مدة طويلة</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Runs from %1</source>
        <translation>يعمل من %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>توقف: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>دخل: %1</translation>
    </message>
    <message>
        <source>Left: %1, after %2</source>
        <translation>خرج: %1، بعد %2</translation>
    </message>
    <message>
        <source>Now from %1: %2</source>
        <translation>الآن من %1: %2</translation>
    </message>
    <message>
        <source>it ended the stream</source>
        <translation>أنهى البث</translation>
    </message>
    <message>
        <source>it refused the request</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>it reported a failure of its own</source>
        <translation>أبلغ عن عطل لديه</translation>
    </message>
    <message>
        <source>what came was no media</source>
        <translation>ما وصل ليس صورة ولا صوتًا</translation>
    </message>
    <message>
        <source>its picture was black</source>
        <translation>كانت صورته سوداء</translation>
    </message>
    <message>
        <source>its picture stood still</source>
        <translation>كانت صورته ثابتة</translation>
    </message>
    <message>
        <source>its sound was silent</source>
        <translation>كان صوته صامتًا</translation>
    </message>
    <message>
        <source>no picture came</source>
        <translation>لم تصل صورة</translation>
    </message>
    <message>
        <source>no sound came</source>
        <translation>لم يصل صوت</translation>
    </message>
    <message>
        <source>another stream needed its place</source>
        <translation>احتاج بث آخر إلى مكانه</translation>
    </message>
    <message>
        <source>its playlist could not be fetched</source>
        <translation>تعذر جلب قائمته</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyMetadataDialog</name>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Metadata of %1</source>
        <translation>البيانات الوصفية لـ %1</translation>
    </message>
    <message>
        <source>Any keys; name, category, logo and tvg_id go into the list for players. A line without a key goes.</source>
        <translation>أي مفاتيح؛ تدخل name وcategory وlogo وtvg_id في القائمة الخاصة بالمشغّلات. يُحذف السطر الذي لا مفتاح له.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyPage</name>
    <message>
        <source>Stream proxy</source>
        <translation>وكيل البثوث</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>البحث في البثوث</translation>
    </message>
    <message>
        <source>Name, address or key=value</source>
        <translation>اسم أو عنوان أو مفتاح=قيمة</translation>
    </message>
    <message>
        <source>&amp;Add a stream …</source>
        <translation>إضافة بث …</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>استيراد قائمة …</translation>
    </message>
    <message>
        <source>Copy the &amp;list&apos;s address</source>
        <translation>نسخ عنوان القائمة</translation>
    </message>
    <message>
        <source>&amp;Webhooks …</source>
        <translation>Webhook …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>No stream is relayed yet</source>
        <translation>لا يُمرَّر أي بث بعد</translation>
    </message>
    <message>
        <source>Add the address of a stream, drop an M3U file here, or paste an address. Any number of players then share one connection to it, and backups take over without their noticing.</source>
        <translation>أضف عنوان بث، أو أفلت هنا ملف M3U، أو الصق عنوانًا. يتشارك بعدها أي عدد من المشغّلات اتصالًا واحدًا به، وتتولى العناوين الاحتياطية دون أن تلاحظ.</translation>
    </message>
    <message>
        <source>&amp;Next address</source>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <source>Goes to the next backup; players stay</source>
        <translation>ينتقل إلى الاحتياطي التالي؛ وتبقى المشغّلات</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Open in a player</source>
        <translation>فتح في مشغّل</translation>
    </message>
    <message>
        <source>&amp;Metadata …</source>
        <translation>البيانات الوصفية …</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>استخدام في الاستوديو</translation>
    </message>
    <message>
        <source>Makes it a source. What players get already is taken: nothing more is asked of the upstream</source>
        <translation>يجعله مصدرًا. يُؤخذ ما تتلقاه المشغّلات أصلًا: لا يُطلب من المنبع شيء إضافي</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>حذف …</translation>
    </message>
    <message>
        <source>Relayed streams</source>
        <translation>البثوث المُمرَّرة</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>لا بثوث</numerusform>
            <numerusform>بث واحد</numerusform>
            <numerusform>بثّان</numerusform>
            <numerusform>%n بثوث</numerusform>
            <numerusform>%n بثًا</numerusform>
            <numerusform>%n بث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 قيد التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%n عملاء</numerusform>
            <numerusform>%n عميلًا</numerusform>
            <numerusform>%n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upstream connection(s)</source>
        <translation>
            <numerusform>لا اتصالات بالمنبع</numerusform>
            <numerusform>اتصال واحد بالمنبع</numerusform>
            <numerusform>اتصالان بالمنبع</numerusform>
            <numerusform>%n اتصالات بالمنبع</numerusform>
            <numerusform>%n اتصالًا بالمنبع</numerusform>
            <numerusform>%n اتصال بالمنبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s)</source>
        <translation>
            <numerusform>لا تبديلات</numerusform>
            <numerusform>تبديل واحد</numerusform>
            <numerusform>تبديلان</numerusform>
            <numerusform>%n تبديلات</numerusform>
            <numerusform>%n تبديلًا</numerusform>
            <numerusform>%n تبديل</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address that can be relayed: it must begin with http:// or https://</source>
        <translation>لا يمكن تمرير هذا العنوان: يجب أن يبدأ بـ http://‎ أو https://‎</translation>
    </message>
    <message>
        <source>Now from %1</source>
        <translation>الآن من %1</translation>
    </message>
    <message>
        <source>The address for players is on the clipboard.</source>
        <translation>العنوان الخاص بالمشغّلات في الحافظة.</translation>
    </message>
    <message>
        <source>The address of a list of all streams is on the clipboard. Put one of your API keys at its end.</source>
        <translation>عنوان قائمة كل البثوث في الحافظة. ضع في آخره أحد مفاتيح API لديك.</translation>
    </message>
    <message>
        <source>The list for the player cannot be written: %1</source>
        <translation>تتعذر كتابة القائمة الخاصة بالمشغّل: %1</translation>
    </message>
    <message>
        <source>Your player opens the stream.</source>
        <translation>يفتح مشغّلك البث.</translation>
    </message>
    <message>
        <source>No program on this machine opens M3U lists. Copy the address and give it to a player.</source>
        <translation>لا برنامج على هذا الجهاز يفتح قوائم M3U. انسخ العنوان وأعطه لمشغّل.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are no longer relayed, and their addresses are gone for good.</source>
        <translation>
            <numerusform>لا بثوث تُزال.</numerusform>
            <numerusform>لن يُمرَّر بث واحد بعد الآن، ويزول عنوانه نهائيًا.</numerusform>
            <numerusform>لن يُمرَّر بثّان بعد الآن، ويزول عنواناهما نهائيًا.</numerusform>
            <numerusform>لن تُمرَّر %n بثوث بعد الآن، وتزول عناوينها نهائيًا.</numerusform>
            <numerusform>لن يُمرَّر %n بثًا بعد الآن، وتزول عناوينها نهائيًا.</numerusform>
            <numerusform>لن يُمرَّر %n بث بعد الآن، وتزول عناوينها نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are playing now.</source>
        <translation>
            <numerusform>لا عملاء يشغّلون الآن.</numerusform>
            <numerusform>عميل واحد يشغّل الآن.</numerusform>
            <numerusform>عميلان يشغّلان الآن.</numerusform>
            <numerusform>%n عملاء يشغّلون الآن.</numerusform>
            <numerusform>%n عميلًا يشغّلون الآن.</numerusform>
            <numerusform>%n عميل يشغّلون الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add&amp;resses …</source>
        <translation>العناوين …</translation>
    </message>
    <message>
        <source>No stream has this in its name, its address or its metadata.</source>
        <translation>لا بث يحوي هذا في اسمه أو عنوانه أو بياناته الوصفية.</translation>
    </message>
    <message>
        <source>Add the &amp;first stream …</source>
        <translation>إضافة أول بث …</translation>
    </message>
    <message>
        <source>“%1” is no longer relayed, and its address is gone for good.</source>
        <translation>لن يُعاد بث «%1» بعد الآن، ويزول عنوانه نهائيًا.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxySettingsDialog</name>
    <message>
        <source>Settings of the stream proxy</source>
        <translation>إعدادات وكيل البثوث</translation>
    </message>
    <message>
        <source>Addresses of this machine and of private networks are not relayed unless you allow it here: whoever may add streams could otherwise reach what only this machine can.</source>
        <translation>لا تُمرَّر عناوين هذا الجهاز والشبكات الخاصة ما لم تسمح بذلك هنا: وإلا وصل من يمكنه إضافة البثوث إلى ما لا يصل إليه إلا هذا الجهاز.</translation>
    </message>
    <message>
        <source>&amp;What is allowed</source>
        <translation>ما هو مسموح</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>المُهَل</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Read besides HTTP:</source>
        <translation>القراءة إلى جانب HTTP:</translation>
    </message>
    <message>
        <source>Relay addresses of %1</source>
        <translation>تمرير عناوين %1</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Relay a stream</source>
        <translation>تمرير بث</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>How to as&amp;k</source>
        <translation>كيفية الطلب</translation>
    </message>
    <message>
        <source>In t&amp;rouble</source>
        <translation>عند الأعطال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Backups, one a line</source>
        <translation>العناوين الاحتياطية، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Other addresses of the same, one a line, in the order in which they are tried</source>
        <translation>عناوين أخرى للشيء نفسه، واحد في كل سطر، بترتيب تجربتها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>العناوين الاحتياطية</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>As in the settings of the proxy</source>
        <translation>كما في إعدادات الوكيل</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>يجري السؤال …</translation>
    </message>
    <message>
        <source>✕ Nobody answers there: %1</source>
        <translation>✕ لا أحد يجيب هناك: %1</translation>
    </message>
    <message>
        <source>✓ It answers (%1)</source>
        <translation>✓ يجيب (%1)</translation>
    </message>
    <message>
        <source>✕ It answers with an error (%1)</source>
        <translation>✕ يجيب بخطأ (%1)</translation>
    </message>
    <message>
        <source>When an address fails, stalls or sends what is broken, the next is gone to, and players notice nothing.</source>
        <translation>حين يفشل عنوان أو يتعثر أو يرسل ما هو تالف، يُنتقل إلى التالي ولا تلاحظ المشغّلات شيئًا.</translation>
    </message>
</context>
<context>
    <name>castwright::ProxyStreamModel</name>
    <message>
        <source>✕ Failed</source>
        <translation>✕ فشل</translation>
    </message>
    <message>
        <source>↻ On backup %1</source>
        <translation>↻ على الاحتياطي %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● يعمل</translation>
    </message>
    <message>
        <source>○ Idle</source>
        <translation>○ خامل</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>آخر عطل: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Active address</source>
        <translation>العنوان النشط</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
</context>
<context>
    <name>castwright::PublishTab</name>
    <message>
        <source>Go to the ne&amp;xt address</source>
        <translation>الانتقال إلى العنوان التالي</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>يُجلب من</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>رمز QR: %1</translation>
    </message>
    <message>
        <source>Which key the addresses are shown with</source>
        <translation>المفتاح الذي تُعرض به العناوين</translation>
    </message>
    <message>
        <source>Sho&amp;w the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Make a &amp;new key …</source>
        <translation>إنشاء مفتاح جديد …</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>النشر بواسطة</translation>
    </message>
    <message>
        <source>Server (OBS)</source>
        <translation>الخادم (OBS)</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Named keys</source>
        <translation>مفاتيح مسمّاة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>A&amp;dd a key …</source>
        <translation>إضافة مفتاح …</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>إعادة تسمية …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>حذف …</translation>
    </message>
    <message>
        <source>One for each person or device, so that one can be taken back without the others.</source>
        <translation>مفتاح لكل شخص أو جهاز، ليُلغى أحدها دون غيره.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏%1. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1. %2, stands by</source>
        <translation>‏%1. ⁨%2⁩، في الاحتياط</translation>
    </message>
    <message>
        <source>Hide the ke&amp;y</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>Not open on this server: %1. It is opened by an option of the start, see --help.</source>
        <translation>غير مفتوح على هذا الخادم: %1. يُفتح بخيار عند البدء، انظر ‎--help.</translation>
    </message>
    <message>
        <source>For the camera of a phone that publishes. Who sees it can publish to “%1”.</source>
        <translation>لكاميرا هاتف ينشر. من يراه يستطيع النشر إلى «%1».</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>The old key of “%1” opens nothing any more, and whoever publishes with it is sent away. Named keys stay.</source>
        <translation>المفتاح القديم لـ «%1» لن يفتح شيئًا بعد الآن، ومن ينشر به يُفصل. تبقى المفاتيح المسمّاة.</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>The stream&apos;s own key</source>
        <translation>مفتاح البث نفسه</translation>
    </message>
    <message>
        <source>● Opens</source>
        <translation>● يفتح</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ موقوف</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>Whoever publishes with “%1” is sent away, and the key opens nothing any more.</source>
        <translation>من ينشر بـ «%1» يُفصل، ولن يفتح المفتاح شيئًا بعد الآن.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>تفعيل</translation>
    </message>
</context>
<context>
    <name>castwright::QrCode</name>
    <message>
        <source>QR code: %1</source>
        <translation>رمز QR: %1</translation>
    </message>
</context>
<context>
    <name>castwright::RecordBar</name>
    <message>
        <source>Recording and replay</source>
        <translation>التسجيل والإعادة</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Replay buffer, on</source>
        <translation>مخزن الإعادة، يعمل</translation>
    </message>
    <message>
        <source>Replay buffer, off</source>
        <translation>مخزن الإعادة، متوقف</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are kept; press to stop.</source>
        <translation>
            <numerusform>لا يُحفظ شيء.</numerusform>
            <numerusform>تُحفظ الثانية الأخيرة؛ اضغط للإيقاف.</numerusform>
            <numerusform>تُحفظ آخر ثانيتين؛ اضغط للإيقاف.</numerusform>
            <numerusform>تُحفظ آخر %n ثوانٍ؛ اضغط للإيقاف.</numerusform>
            <numerusform>تُحفظ آخر %n ثانية؛ اضغط للإيقاف.</numerusform>
            <numerusform>تُحفظ آخر %n ثانية؛ اضغط للإيقاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the last seconds of the program, for saving them after something happened</source>
        <translation>يُبقي على آخر ثواني البرنامج لحفظها بعد حدوث شيء</translation>
    </message>
    <message numerus="yes">
        <source>Save the last %n s</source>
        <translation>
            <numerusform>لا شيء للحفظ</numerusform>
            <numerusform>حفظ الثانية الأخيرة</numerusform>
            <numerusform>حفظ آخر ثانيتين</numerusform>
            <numerusform>حفظ آخر %n ثوانٍ</numerusform>
            <numerusform>حفظ آخر %n ثانية</numerusform>
            <numerusform>حفظ آخر %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Replay saved as %1</source>
        <translation>حُفظت الإعادة باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Replay &amp;buffer</source>
        <translation>مخزن الإعادة</translation>
    </message>
    <message>
        <source>&amp;Save the replay</source>
        <translation>حفظ الإعادة</translation>
    </message>
</context>
<context>
    <name>castwright::RecordingsTab</name>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Begin here, or let every session be recorded: Change, Record every session.</source>
        <translation>لم يُسجَّل شيء بعد. ابدأ هنا، أو اجعل كل جلسة تُسجَّل: تغيير، تسجيل كل جلسة.</translation>
    </message>
    <message>
        <source>Delete the recording “%1”? Its file goes too.</source>
        <translation>هل تريد حذف التسجيل «%1»؟ سيُحذف ملفه أيضًا.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>How lon&amp;g they are kept …</source>
        <translation>مدة الاحتفاظ بها …</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ جاهز</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ فشل</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● يُسجَّل الآن</translation>
    </message>
    <message>
        <source>◌ Waits for the stream</source>
        <translation>◌ ينتظر البث</translation>
    </message>
    <message>
        <source>◌ Being finished</source>
        <translation>◌ يُستكمل الآن</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>castwright::ResumeBar</name>
    <message>
        <source>An interrupted show</source>
        <translation>بث انقطع</translation>
    </message>
    <message>
        <source>Go on &amp;air again</source>
        <translation>العودة إلى الهواء</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.</source>
        <translation>
            <numerusform>كان «%1» يبث منذ %2 حين توقف Castwright فجأة.</numerusform>
            <numerusform>كان «%1» يبث إلى وجهة واحدة منذ %2 حين توقف Castwright فجأة.</numerusform>
            <numerusform>كان «%1» يبث إلى وجهتين منذ %2 حين توقف Castwright فجأة.</numerusform>
            <numerusform>كان «%1» يبث إلى %n وجهات منذ %2 حين توقف Castwright فجأة.</numerusform>
            <numerusform>كان «%1» يبث إلى %n وجهة منذ %2 حين توقف Castwright فجأة.</numerusform>
            <numerusform>كان «%1» يبث إلى %n وجهة منذ %2 حين توقف Castwright فجأة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::RetentionDialog</name>
    <message>
        <source>How long things are kept</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>What is older is deleted once a day, with its file. A stream may have days of its own.</source>
        <translation>يُحذف الأقدم مرة في اليوم مع ملفه. قد تكون للبث أيام خاصة به.</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>&amp;Uploads that are in no studio</source>
        <translation>ما رُفع وليس في أي استوديو</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
</context>
<context>
    <name>castwright::RowsTab</name>
    <message>
        <source>There are no rows of this kind in this time.</source>
        <translation>لا صفوف من هذا النوع في هذه المدة.</translation>
    </message>
    <message>
        <source>&amp;More rows</source>
        <translation>صفوف أخرى</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>حفظ بصيغة CSV …</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>أي صفوف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Choose a stream to see who watches it now.</source>
        <translation>اختر بثًا لترى من يشاهده الآن.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
</context>
<context>
    <name>castwright::SceneBar</name>
    <message>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>إضافة مشهد</translation>
    </message>
    <message>
        <source>Live &amp;pictures of the scenes</source>
        <translation>صور حية للمشاهد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>المشهد %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>إعادة تسمية …</translation>
    </message>
    <message>
        <source>Rename the scene</source>
        <translation>إعادة تسمية المشهد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the scene</source>
        <translation>حذف المشهد</translation>
    </message>
    <message>
        <source>Rename the scene …</source>
        <translation>إعادة تسمية المشهد …</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>تكرار المشهد</translation>
    </message>
    <message>
        <source>Move the scene to the left</source>
        <translation>نقل المشهد إلى اليسار</translation>
    </message>
    <message>
        <source>Move the scene to the right</source>
        <translation>نقل المشهد إلى اليمين</translation>
    </message>
</context>
<context>
    <name>castwright::SceneEditor</name>
    <message>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>فك المجموعة</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Reset the placing</source>
        <translation>إعادة ضبط الموضع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Take out of the scene</source>
        <translation>إخراج من المشهد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Paste the placing</source>
        <translation>لصق الموضع</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
</context>
<context>
    <name>castwright::SceneTile</name>
    <message>
        <source>%1 – on program</source>
        <translation>%1 – في البرنامج</translation>
    </message>
    <message>
        <source>%1 – in preview</source>
        <translation>%1 – في المعاينة</translation>
    </message>
    <message>
        <source>%1, on program</source>
        <translation>%1، في البرنامج</translation>
    </message>
    <message>
        <source>%1, in preview</source>
        <translation>%1، في المعاينة</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
</context>
<context>
    <name>castwright::SchemaDocs</name>
    <message>
        <source>No longer meant to be used: %1</source>
        <translation>لم يعد يُراد استخدامه: %1</translation>
    </message>
    <message>
        <source>Search types and fields</source>
        <translation>البحث في الأنواع والحقول</translation>
    </message>
    <message>
        <source>Types and fields</source>
        <translation>الأنواع والحقول</translation>
    </message>
    <message>
        <source>About the type</source>
        <translation>عن النوع</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>أحد %1</translation>
    </message>
</context>
<context>
    <name>castwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>المرمّز</translation>
    </message>
    <message>
        <source>Destinations without settings of their own share this encode.</source>
        <translation>تشترك الوجهات التي ليست لها إعدادات خاصة في هذا الترميز.</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>لوحة الانتظار</translation>
    </message>
    <message>
        <source>Shown in place of a source that fails.</source>
        <translation>تظهر بدلًا من مصدر يفشل.</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Count&amp;down before going live</source>
        <translation>العد التنازلي قبل البث</translation>
    </message>
    <message>
        <source>&amp;Notifications of what happens to the show</source>
        <translation>إشعارات بما يحدث للبث</translation>
    </message>
    <message>
        <source>What this studio is called, and what it does by itself.</source>
        <translation>اسم هذا الاستوديو وما يفعله من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The device on which you hear what is monitored, and how much of the program is kept for replays.</source>
        <translation>الجهاز الذي تستمع عليه، وكم يُحفظ من البرنامج للإعادة.</translation>
    </message>
    <message>
        <source>The main picture. Its size cannot change while the studio is live.</source>
        <translation>الصورة الرئيسية. لا يمكن تغيير حجمها أثناء البث.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Start with the &amp;window minimised</source>
        <translation>البدء بنافذة مصغرة</translation>
    </message>
    <message>
        <source>Restore the &amp;defaults</source>
        <translation>استعادة الافتراضيات</translation>
    </message>
</context>
<context>
    <name>castwright::SigningKeysDialog</name>
    <message>
        <source>&amp;Take back …</source>
        <translation>إلغاء …</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>مفاتيح التوقيع</translation>
    </message>
    <message>
        <source>Your web site signs a token (ES256) for each viewer with the private half; here only the public half is kept.</source>
        <translation>يوقّع موقعك رمزًا (ES256) لكل مشاهد بالنصف الخاص؛ ولا يُحفظ هنا إلا النصف العام.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>&amp;Make a key …</source>
        <translation>إنشاء مفتاح …</translation>
    </message>
    <message>
        <source>Private half of the new key</source>
        <translation>النصف الخاص من المفتاح الجديد</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the private half</source>
        <translation>نسخ النصف الخاص</translation>
    </message>
    <message>
        <source>The private half; copy it now, it is not shown again:</source>
        <translation>النصف الخاص؛ انسخه الآن فلن يظهر مجددًا:</translation>
    </message>
    <message>
        <source>● Counts</source>
        <translation>● سارٍ</translation>
    </message>
    <message>
        <source>✕ Taken back</source>
        <translation>✕ ملغى</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Take back the key</source>
        <translation>إلغاء المفتاح</translation>
    </message>
    <message>
        <source>Tokens signed with “%1” let nobody in any more. This cannot be undone.</source>
        <translation>الرموز الموقّعة بـ «%1» لن تُدخل أحدًا بعد الآن. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>إلغاء المفتاح</translation>
    </message>
</context>
<context>
    <name>castwright::SourceDialog</name>
    <message>
        <source>Test pattern</source>
        <translation>نمط اختبار</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>ملف وسائط</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Microphone or desktop sound</source>
        <translation>ميكروفون أو صوت سطح المكتب</translation>
    </message>
    <message>
        <source>Network stream</source>
        <translation>بث شبكي</translation>
    </message>
    <message>
        <source>Another scene</source>
        <translation>مشهد آخر</translation>
    </message>
    <message>
        <source>Add a source: %1</source>
        <translation>إضافة مصدر: %1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>تغيير المصدر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Stream or program of this server</source>
        <translation>بث أو برنامج من هذا الخادم</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>There is no stream yet. Make one on the Streams page, then come back.</source>
        <translation>لا يوجد بث بعد. أنشئ واحدًا في صفحة البثوث ثم عُد.</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>برنامج %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>البث</translation>
    </message>
</context>
<context>
    <name>castwright::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Nothing is shown yet. Add a source: a test pattern, an image, your screen …</source>
        <translation>لا يظهر شيء بعد. أضف مصدرًا: نمط اختبار أو صورة أو شاشتك …</translation>
    </message>
    <message>
        <source>Sources, the topmost first</source>
        <translation>المصادر، الأعلى أولًا</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Edit the selected source</source>
        <translation>تحرير المصدر المحدد</translation>
    </message>
    <message>
        <source>Filters of the selected source</source>
        <translation>مرشحات المصدر المحدد</translation>
    </message>
    <message>
        <source>Move the selected source up</source>
        <translation>رفع المصدر المحدد</translation>
    </message>
    <message>
        <source>Move the selected source down</source>
        <translation>خفض المصدر المحدد</translation>
    </message>
    <message>
        <source>Delete the selected source</source>
        <translation>حذف المصدر المحدد</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>تحرير …</translation>
    </message>
    <message>
        <source>&amp;Filters …</source>
        <translation>المرشحات …</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>قفل أو فتح</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
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
        <translation>حذف المصدر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>castwright::StatsPanel</name>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 إطار/ث</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Composing a frame</source>
        <translation>تركيب إطار</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Encoding a frame</source>
        <translation>ترميز إطار</translation>
    </message>
    <message>
        <source>Frames not sent</source>
        <translation>إطارات لم تُرسل</translation>
    </message>
    <message>
        <source>Frames late or skipped</source>
        <translation>إطارات متأخرة أو متخطاة</translation>
    </message>
    <message>
        <source>Processor (100 % is one core)</source>
        <translation>المعالج (100 % نواة واحدة)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>المتاح على القرص</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDelegate</name>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>لا مشاهدين</numerusform>
            <numerusform>مشاهد واحد</numerusform>
            <numerusform>مشاهدان</numerusform>
            <numerusform>%n مشاهدين</numerusform>
            <numerusform>%n مشاهدًا</numerusform>
            <numerusform>%n مشاهد</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched from elsewhere</source>
        <translation>يُجلب من مكان آخر</translation>
    </message>
    <message>
        <source>Waits for a publisher</source>
        <translation>ينتظر ناشرًا</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>castwright::StreamDetail</name>
    <message>
        <source>Watch</source>
        <translation>المشاهدة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>&amp;Use in the studio</source>
        <translation>استخدام في الاستوديو</translation>
    </message>
    <message>
        <source>&amp;Open the player</source>
        <translation>فتح المشغّل</translation>
    </message>
    <message>
        <source>C&amp;hange …</source>
        <translation>تغيير …</translation>
    </message>
    <message>
        <source>Delet&amp;e …</source>
        <translation>حذف …</translation>
    </message>
    <message>
        <source>There is no studio to use it in.</source>
        <translation>لا استوديو لاستخدامه فيه.</translation>
    </message>
    <message>
        <source>Adds it as a source to “%1”.</source>
        <translation>يضيفه مصدرًا إلى «%1».</translation>
    </message>
    <message>
        <source>It is a source of “%1” now.</source>
        <translation>هو الآن مصدر في «%1».</translation>
    </message>
    <message>
        <source>Delete the stream</source>
        <translation>حذف البث</translation>
    </message>
    <message>
        <source>“%1” is forgotten with its keys and the servers it is sent on to, and its publisher is sent away. Recordings and clips stay in the library. This cannot be taken back.</source>
        <translation>يُنسى «%1» مع مفاتيحه والخوادم التي يُعاد إرساله إليها، ويُفصل ناشره. تبقى التسجيلات والمقاطع في المكتبة. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>castwright::StreamEditor</name>
    <message>
        <source>&amp;Somebody publishes it here (push)</source>
        <translation>ينشره أحدهم هنا (push)</translation>
    </message>
    <message>
        <source>It is &amp;fetched from elsewhere (pull)</source>
        <translation>يُجلب من مكان آخر (pull)</translation>
    </message>
    <message>
        <source>&amp;Record every session into the library</source>
        <translation>تسجيل كل جلسة في المكتبة</translation>
    </message>
    <message>
        <source>S&amp;witched on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Create a stream</source>
        <translation>إنشاء بث</translation>
    </message>
    <message>
        <source>Change the stream</source>
        <translation>تغيير البث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Main stage</source>
        <translation>المسرح الرئيسي</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Addresses to fetch from, the first first; the others stand by</source>
        <translation>عناوين الجلب، الأول أولًا؛ والبقية في الاحتياط</translation>
    </message>
    <message>
        <source>Another address to fetch from</source>
        <translation>عنوان آخر للجلب</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Fe&amp;tch it now</source>
        <translation>جلبه الآن</translation>
    </message>
    <message>
        <source>Fetch from this address earlier</source>
        <translation>الجلب من هذا العنوان أبكر</translation>
    </message>
    <message>
        <source>Fetch from this address later</source>
        <translation>الجلب من هذا العنوان لاحقًا</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>إزالة هذا العنوان</translation>
    </message>
    <message>
        <source>RTMP, SRT, RTSP, HLS or MPEG-TS over HTTP. The first address is used; when it fails, the next one is.</source>
        <translation>‏RTMP أو SRT أو RTSP أو HLS أو MPEG-TS عبر HTTP. يُستخدم العنوان الأول؛ وإن فشل فالتالي.</translation>
    </message>
    <message>
        <source>How much of the past can be watched and cut</source>
        <translation>مقدار الماضي الذي يمكن مشاهدته واقتطاعه</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 ساعات</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 ساعة</translation>
    </message>
    <message>
        <source>A second publisher</source>
        <translation>ناشر ثانٍ</translation>
    </message>
    <message>
        <source>Is sent away</source>
        <translation>يُرفض</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>يتولى</translation>
    </message>
    <message>
        <source>Smaller pictures for players</source>
        <translation>صور أصغر للمشغّلات</translation>
    </message>
    <message>
        <source>Each is encoded beside the original and costs processor time while somebody watches it.</source>
        <translation>يُرمَّز كل منها إلى جانب الأصل ويستهلك وقت المعالج ما دام أحد يشاهده.</translation>
    </message>
    <message>
        <source>&amp;Keep of the past</source>
        <translation>حفظ الماضي</translation>
    </message>
    <message>
        <source>A second &amp;publisher</source>
        <translation>ناشر ثانٍ</translation>
    </message>
    <message>
        <source>S&amp;maller pictures</source>
        <translation>صور أصغر</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamPages</name>
    <message>
        <source>Streams</source>
        <translation>البثوث</translation>
    </message>
    <message>
        <source>S&amp;treams …</source>
        <translation>البثوث …</translation>
    </message>
    <message>
        <source>&amp;Analytics …</source>
        <translation>التحليلات …</translation>
    </message>
</context>
<context>
    <name>castwright::StreamView</name>
    <message>
        <source>Live picture</source>
        <translation>صورة حية</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>يُفتح الآن …</translation>
    </message>
    <message>
        <source>Not on air</source>
        <translation>ليس على الهواء</translation>
    </message>
    <message>
        <source>Sound of the live picture</source>
        <translation>صوت الصورة المباشرة</translation>
    </message>
    <message>
        <source>Heard on the monitoring device. Click to mute.</source>
        <translation>يُسمع على جهاز المراقبة. انقر لكتم الصوت.</translation>
    </message>
    <message>
        <source>Muted. Click to hear it on the monitoring device.</source>
        <translation>الصوت مكتوم. انقر لسماعه على جهاز المراقبة.</translation>
    </message>
</context>
<context>
    <name>castwright::StreamsModel</name>
    <message numerus="yes">
        <source>%1, %2, health: %3, %n watching, %4</source>
        <translation>
            <numerusform>%1، %2، السلامة: %3، لا مشاهدين، %4</numerusform>
            <numerusform>%1، %2، السلامة: %3، مشاهد واحد، %4</numerusform>
            <numerusform>%1، %2، السلامة: %3، مشاهدان، %4</numerusform>
            <numerusform>%1، %2، السلامة: %3، %n مشاهدين، %4</numerusform>
            <numerusform>%1، %2، السلامة: %3، %n مشاهدًا، %4</numerusform>
            <numerusform>%1، %2، السلامة: %3، %n مشاهد، %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>البثوث</translation>
    </message>
    <message>
        <source>Search the streams</source>
        <translation>البحث في البثوث</translation>
    </message>
    <message>
        <source>&amp;Analytics of this stream</source>
        <translation>تحليلات هذا البث</translation>
    </message>
    <message>
        <source>C&amp;reate a stream …</source>
        <translation>إنشاء بث …</translation>
    </message>
    <message>
        <source>There is no stream yet</source>
        <translation>لا يوجد بث بعد</translation>
    </message>
    <message>
        <source>A stream is a place that OBS, a phone or a camera publishes to, over RTMP, SRT or HTTP, or something that is fetched from elsewhere. It can be watched in a browser, recorded, cut, sent on, and used as a source in a studio.

Create one, and copy its address and key into the program that publishes.</source>
        <translation>البث مكان ينشر إليه OBS أو هاتف أو كاميرا عبر RTMP أو SRT أو HTTP، أو شيء يُجلب من مكان آخر. يمكن مشاهدته في متصفح وتسجيله والاقتطاع منه وإعادة إرساله واستخدامه مصدرًا في استوديو.

أنشئ واحدًا وانسخ عنوانه ومفتاحه إلى البرنامج الذي ينشر.</translation>
    </message>
    <message>
        <source>Create the &amp;first stream …</source>
        <translation>إنشاء أول بث …</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>لا بثوث</numerusform>
            <numerusform>بث واحد</numerusform>
            <numerusform>بثّان</numerusform>
            <numerusform>%n بثوث</numerusform>
            <numerusform>%n بثًا</numerusform>
            <numerusform>%n بث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>%1 من لا بثوث</numerusform>
            <numerusform>%1 من بث واحد</numerusform>
            <numerusform>%1 من بثّين</numerusform>
            <numerusform>%1 من %n بثوث</numerusform>
            <numerusform>%1 من %n بثًا</numerusform>
            <numerusform>%1 من %n بث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castwright::StudioFilesMenu</name>
    <message>
        <source>Imported: %1</source>
        <translation>تم استيراد: %1</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>أُخذ كل شيء.</translation>
    </message>
    <message>
        <source>The studio is there. Please look at these:</source>
        <translation>الاستوديو جاهز. يرجى النظر في ما يلي:</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما ينبغي النظر فيه</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>&amp;Import, also from OBS Studio …</source>
        <translation>استيراد، من OBS Studio أيضًا …</translation>
    </message>
    <message>
        <source>Export the studio</source>
        <translation>تصدير الاستوديو</translation>
    </message>
    <message>
        <source>Castwright studios (*.castwright)</source>
        <translation>استوديوهات Castwright (*.castwright)</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>تعذرت كتابة الملف إلى ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Exported to %1. Stream keys are not in the file.</source>
        <translation>صُدِّر إلى ⁨%1⁩. مفاتيح البث ليست في الملف.</translation>
    </message>
    <message>
        <source>Import a studio</source>
        <translation>استيراد استوديو</translation>
    </message>
    <message>
        <source>Castwright studios and OBS scene collections (*.castwright *.json)</source>
        <translation>استوديوهات Castwright ومجموعات مشاهد OBS (*.castwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which OBS profile goes with it?</source>
        <translation>أي ملف تعريف OBS يناسبها؟</translation>
    </message>
    <message>
        <source>OBS profiles</source>
        <translation>ملفات تعريف OBS</translation>
    </message>
    <message>
        <source>None: scenes and sources only</source>
        <translation>لا شيء: المشاهد والمصادر فقط</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>A profile brings the canvas, the bitrates and the service with its stream key.</source>
        <translation>يجلب ملف التعريف اللوحة ومعدلات البت والخدمة مع مفتاح بثها.</translation>
    </message>
    <message>
        <source>%1 is neither a Castwright studio nor an OBS scene collection.</source>
        <translation>%1 ليس استوديو Castwright ولا مجموعة مشاهد OBS.</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>لم يُستورد %1: %2</translation>
    </message>
</context>
<context>
    <name>castwright::StudioSwitcher</name>
    <message>
        <source>Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>+ Studio</source>
        <translation>+ استوديو</translation>
    </message>
    <message>
        <source>Add a studio</source>
        <translation>إضافة استوديو</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>My show</source>
        <translation>برنامجي</translation>
    </message>
    <message>
        <source>Rename the studio</source>
        <translation>إعادة تسمية الاستوديو</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>سنعود بعد قليل</translation>
    </message>
    <message>
        <source>Delete the studio</source>
        <translation>حذف الاستوديو</translation>
    </message>
    <message>
        <source>“%1” is deleted with its scenes, sources and destinations. This cannot be undone.</source>
        <translation>سيُحذف «%1» مع مشاهده ومصادره ووجهاته. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>castwright::TargetDialog</name>
    <message>
        <source>Sent &amp;while the stream is on air</source>
        <translation>يُرسل ما دام البث على الهواء</translation>
    </message>
    <message>
        <source>Send the stream on</source>
        <translation>إعادة إرسال البث</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>تغيير الخادم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address with the key</source>
        <translation>العنوان مع المفتاح</translation>
    </message>
    <message>
        <source>An RTMP, RTMPS or SRT address, with its key at the end.</source>
        <translation>عنوان RTMP أو RTMPS أو SRT ومفتاحه في آخره.</translation>
    </message>
    <message>
        <source>An empty address leaves it as it is.</source>
        <translation>العنوان الفارغ يُبقيه كما هو.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>castwright::TargetsTab</name>
    <message>
        <source>This stream is not sent on. Add a server, and it gets the stream as it comes in, without encoding it again.</source>
        <translation>لا يُعاد إرسال هذا البث. أضف خادمًا ليتلقى البث كما يصل دون إعادة ترميزه.</translation>
    </message>
    <message>
        <source>Servers that the stream is sent on to</source>
        <translation>الخوادم التي يُعاد إرسال البث إليها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>A&amp;dd a server …</source>
        <translation>إضافة خادم …</translation>
    </message>
    <message>
        <source>Chan&amp;ge …</source>
        <translation>تغيير …</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>حذف …</translation>
    </message>
    <message>
        <source>‖ Switched off</source>
        <translation>‖ موقوف</translation>
    </message>
    <message>
        <source>● Sending</source>
        <translation>● يرسل</translation>
    </message>
    <message>
        <source>✕ Failed</source>
        <translation>✕ فشل</translation>
    </message>
    <message>
        <source>○ Waits for the stream</source>
        <translation>○ ينتظر البث</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>“%1” gets the stream no more, and its address and key are forgotten.</source>
        <translation>لن يتلقى «%1» البث بعد الآن، ويُنسى عنوانه ومفتاحه.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Sw&amp;itch on</source>
        <translation>تفعيل</translation>
    </message>
</context>
<context>
    <name>castwright::TimePlot</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionBar</name>
    <message>
        <source>&amp;Take</source>
        <translation>إلى البرنامج</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>نوع الانتقال</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>طول الانتقال</translation>
    </message>
    <message>
        <source>Puts the preview on program with the transition</source>
        <translation>يضع المعاينة في البرنامج مع الانتقال</translation>
    </message>
    <message>
        <source>Puts the preview on program at once</source>
        <translation>يضع المعاينة في البرنامج فورًا</translation>
    </message>
    <message>
        <source>Transition by hand</source>
        <translation>انتقال يدوي</translation>
    </message>
    <message>
        <source>Moves the transition by hand; at the end the preview is on program</source>
        <translation>يحرك الانتقال باليد؛ وفي النهاية تصبح المعاينة هي البرنامج</translation>
    </message>
    <message>
        <source>&amp;More …</source>
        <translation>المزيد …</translation>
    </message>
    <message>
        <source>More about the transition</source>
        <translation>المزيد عن الانتقال</translation>
    </message>
</context>
<context>
    <name>castwright::TransitionDialog</name>
    <message>
        <source>The film at the moment of the change</source>
        <translation>الفيلم لحظة التبديل</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>نوع الانتقال</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>Length of the transition</source>
        <translation>طول الانتقال</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>A film, best with transparency, is played over the change. Under it the scenes change at one moment.</source>
        <translation>يُعرض فيلم، ويُفضّل شفافًا، فوق التبديل، وتتبدل المشاهد تحته في لحظة واحدة.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>File of the film</source>
        <translation>ملف الفيلم</translation>
    </message>
    <message>
        <source>When the scenes change</source>
        <translation>متى تتبدل المشاهد</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Volume of the film</source>
        <translation>صوت الفيلم</translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Scenes change &amp;after</source>
        <translation>تتبدل المشاهد بعد</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>A file on this machine</source>
        <translation>ملف على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>castwright::TrimDialog</name>
    <message>
        <source>Cut a part out</source>
        <translation>اقتطاع جزء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1, part</source>
        <translation>%1، مقتطف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>اقتطاع</translation>
    </message>
    <message>
        <source>%1 long. The picture is not encoded again, so nothing is lost.</source>
        <translation>الطول %1. لا يُعاد ترميز الصورة، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>يجب أن تأتي النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>The picture at the slider</source>
        <translation>الصورة عند المنزلق</translation>
    </message>
    <message>
        <source>The first picture of the part</source>
        <translation>أول صورة في الجزء</translation>
    </message>
    <message>
        <source>The last picture of the part</source>
        <translation>آخر صورة في الجزء</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>الموضع في الفيلم</translation>
    </message>
    <message>
        <source>Arrow keys go by a picture, Page Up and Page Down by a second</source>
        <translation>تنقل مفاتيح الأسهم صورة واحدة، وPage Up وPage Down ثانية</translation>
    </message>
    <message>
        <source>&amp;Begins here</source>
        <translation>يبدأ هنا</translation>
    </message>
    <message>
        <source>&amp;Ends here</source>
        <translation>ينتهي هنا</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>castwright::Uploader</name>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>لم يُقبل %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>The upload of %1 was ended.</source>
        <translation>أُنهي رفع %1.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>لم يُرسل %1: %2</translation>
    </message>
</context>
<context>
    <name>castwright::WatchTab</name>
    <message>
        <source>Comes in</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>يشاهدون</translation>
    </message>
    <message>
        <source>C&amp;lip the last 30 s</source>
        <translation>اقتطاع آخر 30 ث</translation>
    </message>
    <message>
        <source>Clip a &amp;part …</source>
        <translation>اقتطاع جزء …</translation>
    </message>
    <message>
        <source>Send the publisher awa&amp;y …</source>
        <translation>فصل الناشر …</translation>
    </message>
    <message>
        <source>Send the publisher away</source>
        <translation>فصل الناشر</translation>
    </message>
    <message>
        <source>&amp;Send away</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>السلامة: %1</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>‏%1 من %2، منذ %3</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>وارد %1، صادر %2</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>يُسجَّل الآن</translation>
    </message>
    <message>
        <source>Last on air until %1</source>
        <translation>آخر مرة على الهواء حتى %1</translation>
    </message>
    <message>
        <source>Clip of %1</source>
        <translation>مقطع %1</translation>
    </message>
    <message>
        <source>The last half minute is being cut. It will be among the clips and in the library.</source>
        <translation>يُقتطع آخر نصف دقيقة. سيكون بين المقاطع وفي المكتبة.</translation>
    </message>
    <message>
        <source>The connection is closed. With a good key the publisher may come again.</source>
        <translation>تُغلق الوصلة. يمكن للناشر العودة بمفتاح صالح.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhookEditor</name>
    <message>
        <source>&amp;Active</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>A&amp;ll events, those of later versions too</source>
        <translation>كل الأحداث، وأحداث الإصدارات اللاحقة أيضًا</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>إضافة Webhook</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>تغيير الـ Webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Choose at least one event, or all of them.</source>
        <translation>اختر حدثًا واحدًا على الأقل أو كلها.</translation>
    </message>
</context>
<context>
    <name>castwright::WebhooksDialog</name>
    <message>
        <source>&amp;Change …</source>
        <translation>تغيير …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Castwright posts what happens to these addresses, signed, and tries again for a day when nobody answers.</source>
        <translation>يرسل Castwright ما يحدث إلى هذه العناوين موقّعًا، ويعيد المحاولة يومًا إن لم يُجب أحد.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Add a webhook …</source>
        <translation>إضافة Webhook …</translation>
    </message>
    <message>
        <source>Signing secret of the new webhook</source>
        <translation>سرّ توقيع الـ Webhook الجديد</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>نسخ سرّ التوقيع</translation>
    </message>
    <message>
        <source>The signing secret; copy it now, it is not shown again:</source>
        <translation>سرّ التوقيع؛ انسخه الآن فلن يظهر مجددًا:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>● Active</source>
        <translation>● مفعّل</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>A test is on its way. What became of it is in the list below.</source>
        <translation>الاختبار في الطريق. نتيجته في القائمة أدناه.</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>حذف الـ Webhook</translation>
    </message>
    <message>
        <source>Nothing is posted to %1 any more, and its log goes too.</source>
        <translation>لن يُرسل شيء إلى %1 بعد الآن، ويُحذف سجله أيضًا.</translation>
    </message>
    <message>
        <source>Webhooks of the stream proxy</source>
        <translation>‏Webhook وكيل البثوث</translation>
    </message>
    <message>
        <source>No webhook yet. Add one, and what happens is posted to its address from then on.</source>
        <translation>لا Webhook بعد. أضف واحدًا، ومنذ ذلك الحين يُرسل ما يحدث إلى عنوانه.</translation>
    </message>
</context>
<context>
    <name>castwright::WelcomeDialog</name>
    <message>
        <source>Welcome to Castwright</source>
        <translation>مرحبًا بك في Castwright</translation>
    </message>
    <message>
        <source>&amp;Skip the introduction</source>
        <translation>تخطي المقدمة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Stream &amp;live to platforms</source>
        <translation>البث المباشر إلى المنصات</translation>
    </message>
    <message>
        <source>To one or many at once, and record beside it.</source>
        <translation>إلى واحدة أو كثير في وقت واحد، مع التسجيل.</translation>
    </message>
    <message>
        <source>&amp;Record only</source>
        <translation>التسجيل فقط</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>لا يغادر شيء هذا الجهاز.</translation>
    </message>
    <message>
        <source>&amp;Try it out first</source>
        <translation>التجربة أولًا</translation>
    </message>
    <message>
        <source>A test picture to a test destination on this machine.</source>
        <translation>صورة اختبار إلى وجهة اختبار على هذا الجهاز.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Five steps, three minutes; everything can be changed later.</source>
        <translation>خمس خطوات، ثلاث دقائق؛ يمكن تغيير كل شيء لاحقًا.</translation>
    </message>
    <message>
        <source>Looking for encoders …</source>
        <translation>يجري البحث عن مرمّزات …</translation>
    </message>
    <message>
        <source>How much your line can carry decides how good the picture can be. Measuring sends data for some seconds to a server on the internet.</source>
        <translation>ما يحتمله خطك يحدد جودة الصورة الممكنة. يرسل القياس بيانات لبضع ثوانٍ إلى خادم على الإنترنت.</translation>
    </message>
    <message>
        <source>&amp;Measure the line</source>
        <translation>قياس الخط</translation>
    </message>
    <message>
        <source>What can this machine carry?</source>
        <translation>ما الذي يحتمله هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Castwright looks at the encoders it finds and, if you like, at your line.</source>
        <translation>ينظر Castwright في المرمّزات التي يجدها، وفي خطك إن أردت.</translation>
    </message>
    <message>
        <source>My &amp;screen</source>
        <translation>شاشتي</translation>
    </message>
    <message>
        <source>All of it; you can choose a part later.</source>
        <translation>كاملةً؛ يمكنك اختيار جزء لاحقًا.</translation>
    </message>
    <message>
        <source>My &amp;camera</source>
        <translation>كاميرتي</translation>
    </message>
    <message>
        <source>The first one that is found, and the default microphone.</source>
        <translation>أول كاميرا يُعثر عليها، والميكروفون الافتراضي.</translation>
    </message>
    <message>
        <source>A &amp;test picture</source>
        <translation>صورة اختبار</translation>
    </message>
    <message>
        <source>With a clock in it and a tone, so that you see and hear that it works.</source>
        <translation>فيها ساعة ونغمة، لترى وتسمع أنها تعمل.</translation>
    </message>
    <message>
        <source>What shall be seen?</source>
        <translation>ما الذي سيُعرض؟</translation>
    </message>
    <message>
        <source>The first source of your studio; you can add as many as you like.</source>
        <translation>أول مصدر في استوديوك؛ يمكنك إضافة ما شئت.</translation>
    </message>
    <message>
        <source>A test &amp;destination on this machine, to be watched in a browser</source>
        <translation>وجهة اختبار على هذا الجهاز، تُشاهد في متصفح</translation>
    </message>
    <message>
        <source>A &amp;recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>A &amp;platform: I have its stream key at hand</source>
        <translation>منصة: لدي مفتاح بثها</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>إلى أين يذهب؟</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button on the last page.</source>
        <translation>لا يُرسل شيء قبل أن تضغط الزر في الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Go live, look at it, and end it again with the red button in the window.</source>
        <translation>ابدأ البث وشاهده ثم أنهِه بالزر الأحمر في النافذة.</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>بدء البث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>✓ The processor encodes the picture; no graphics card was found that can.</source>
        <translation>✓ يرمّز المعالج الصورة؛ لم يُعثر على بطاقة رسومات تستطيع ذلك.</translation>
    </message>
    <message>
        <source>✓ The graphics card can encode the picture (%1); the processor stays free for the rest.</source>
        <translation>✓ تستطيع بطاقة الرسومات ترميز الصورة (%1)؛ ويبقى المعالج حرًا للباقي.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>يجري القياس …</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>تعذر القياس: %1</translation>
    </message>
    <message>
        <source>✓ Your line carries %1 Mbit/s.</source>
        <translation>✓ يحتمل خطك %1 ميغابت/ث.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>ميكروفون</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>صورة اختبار</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Test destination</source>
        <translation>وجهة اختبار</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&lt;b&gt;● You are on air.&lt;/b&gt;</source>
        <translation>&lt;b&gt;● أنت على الهواء.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Everything is prepared.</source>
        <translation>كل شيء جاهز.</translation>
    </message>
    <message>
        <source>Watch it in VLC or in a browser that plays HLS: %1</source>
        <translation>شاهده في VLC أو في متصفح يشغّل HLS: %1</translation>
    </message>
    <message>
        <source>Suggested: %1 × %2, %3 kbit/s</source>
        <translation>المقترح: ‎%1 × %2‎، %3 كيلوبت/ث</translation>
    </message>
</context>
</TS>
