// SPDX-License-Identifier: GPL-3.0-or-later
#include "StudioContent.h"

#include "fakes/FfmpegTool.h"
#include "fakes/FreePort.h"
#include "store/ConnectionRepository.h"
#include "store/Database.h"

#include <QJsonArray>
#include <QListView>
#include <QListWidget>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace castwright::tests {

namespace {
struct Row {
    const char *english, *german, *japanese, *arabic;
};
constexpr Row words[] = {
    {"Friday night live", "Freitagabend live", "金曜の夜ライブ", "ليلة الجمعة مباشرة"},
    {"Stage picture", "Bühnenbild", "ステージの画像", "صورة المسرح"},
    {"Title", "Titel", "タイトル", "العنوان"},
    {"Line-up tone", "Messton", "テストトーン", "نغمة الاختبار"},
    {"Clock", "Uhr", "時計", "الساعة"},
    {"Break", "Pause", "休憩", "استراحة"},
    {"Goodbye", "Abspann", "エンディング", "الوداع"},
    {"Interview", "Interview", "インタビュー", "مقابلة"},
    {"Our own server", "Eigener Server", "自社サーバー", "خادمنا الخاص"},
    {"Town hall screen", "Rathausleinwand", "市役所のスクリーン", "شاشة البلدية"},
    {"Recording", "Aufnahme", "録画", "التسجيل"},
    {"Nobody there", "Niemand da", "応答なし", "لا أحد هناك"},
    {"Wrong key", "Falscher Schlüssel", "間違ったキー", "مفتاح خاطئ"},
    {"Opening film", "Vorfilm", "オープニング映像", "فيلم الافتتاح"},
    {"Logo", "Logo", "ロゴ", "الشعار"},
    {"Guest over the network", "Gast über das Netz", "リモートゲスト", "ضيف عبر الشبكة"},
    {"Good evening everybody!", "Guten Abend zusammen!", "みなさん、こんばんは！", "مساء الخير جميعاً!"},
    {"The sound is great tonight.", "Der Ton ist heute großartig.", "今夜は音がとてもいいですね。", "الصوت رائع الليلة."},
    {"When does the second half begin?", "Wann beginnt der zweite Teil?", "後半は何時からですか？", "متى يبدأ الشوط الثاني؟"},
    {" Twelve boxers chase Victor across the great dyke of Sylt, and to this day nobody knows exactly why",
     " Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich, und niemand weiß bis heute genau, warum sie das tun",
     "いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせすいろはにほへとちりぬるを",
     " نص طويل جداً لا يتسع له أي مكان في هذه النافذة مهما كانت واسعة ومهما كان الخط صغيراً ولا يعرف أحد حتى اليوم لماذا"},
};
} // namespace

QString StudioContent::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::NoStudio: return u"no-studio"_s;
    case Kind::Empty: return u"empty"_s;
    case Kind::Typical: return u"typical"_s;
    case Kind::Long: return u"long"_s;
    case Kind::Broken: return u"broken"_s;
    }
    return {};
}

QString StudioContent::word(const char *english) const
{
    for (const Row &row : words)
        if (QByteArrayView(row.english) == QByteArrayView(english))
            return QString::fromUtf8(m_language == u"de"       ? row.german
                                         : m_language == u"ja" ? row.japanese
                                         : m_language == u"ar" ? row.arabic
                                                               : row.english);
    return QString::fromUtf8(english);
}

QString StudioContent::named(const char *english) const
{
    QString name = word(english);
    if (m_kind == Kind::Long)
        name += word(words[std::size(words) - 1].english);
    return name;
}

QString StudioContent::stagePicture()
{
    QImage image(1280, 720, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 720);
    sky.setColorAt(0, QColor(20, 26, 60));
    sky.setColorAt(0.65, QColor(96, 52, 110));
    sky.setColorAt(1, QColor(16, 14, 24));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const int x : {180, 480, 800, 1100}) {
        QLinearGradient beam(x, 0, 640, 620);
        beam.setColorAt(0, QColor(255, 225, 170, 150));
        beam.setColorAt(1, QColor(255, 225, 170, 0));
        painter.setBrush(beam);
        const int foot = (x + 640) / 2;
        painter.drawPolygon(QPolygon({{x - 8, 0}, {x + 8, 0}, {foot + 120, 620}, {foot - 120, 620}}));
    }
    painter.setBrush(QColor(10, 9, 16));
    painter.drawRect(0, 600, 1280, 120);
    painter.end();
    const QString path = m_folder.filePath(u"stage.png"_s);
    image.save(path);
    return path;
}

QString StudioContent::film()
{
    const QString path = m_folder.filePath(u"film.mp4"_s);
    runFfmpeg({u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=320x180:r=15:d=6"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
               u"sine=d=6"_s, u"-pix_fmt"_s, u"yuv420p"_s, path});
    return path;
}

void StudioContent::addSource(const char *name, const QString &kind, const QJsonObject &settings)
{
    m_open.server().create(m_studio + "/sources", {{u"name"_s, named(name).left(200)}, {u"kind"_s, kind}, {kind, settings}});
}

void StudioContent::addDestination(const char *name, const QString &url, const QString &key, const QString &kind)
{
    QJsonObject body{{u"name"_s, named(name).left(200)}, {u"kind"_s, kind}};
    if (!url.isEmpty())
        body.insert(u"url"_s, url);
    if (!key.isEmpty())
        body.insert(u"streamKey"_s, key);
    m_open.server().create(m_studio + "/destinations", body);
}

void StudioContent::addLibrary()
{
    const auto upload = [this](const QString &path, const QString &name, const QByteArray &type) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray bytes = file.readAll();
        const QJsonObject made = m_open.server().create(
            "/v1/media", {{u"name"_s, name}, {u"contentType"_s, QString::fromLatin1(type)}, {u"sizeBytes"_s, bytes.size()}});
        const QByteArray target = made.value(u"upload")[u"url"].toString().toLatin1();
        m_open.server().http({}).request("PUT", target, bytes, {{"Content-Type", type}});
    };
    upload(m_folder.filePath(u"stage.png"_s), QString(named("Stage picture").left(150) + u".png"), "image/png");
    upload(film(), QString(named("Opening film").left(150) + u".mp4"), "video/mp4");
    auto *view = m_open.find<QListView>(u"libraryView"_s);
    if (!QTest::qWaitFor([&] { return view->model()->rowCount() == 2; }, 8000))
        QTest::qFail("the library does not show the files", __FILE__, __LINE__);
}

void StudioContent::addAccounts()
{
    if (m_open.server().get("/v1/webhooks").value(u"data").toArray().isEmpty())
        m_open.server().create(
            "/v1/webhooks", {{u"url"_s, u"http://127.0.0.1:9/hook"_s}, {u"events"_s, QJsonArray{u"stream.live"_s, u"stream.offline"_s}}});
    const auto database = Database::open(m_open.server().dataDir()); // nothing else can link an account yet
    if (!database
        || !ConnectionRepository(**database)
                .insert({u"con_1"_s, m_open.server().info().ownerAccountId, u"twitch"_s, named("Mina"), u"linked"_s,
                         QDateTime::currentDateTimeUtc()}))
        QTest::qFail("no account can be linked", __FILE__, __LINE__);
}

void StudioContent::addStreams()
{
    RunningServer &server = m_open.server();
    const QJsonObject stage = server.create("/v1/streams", {{u"name"_s, named("Main stage").left(200)}, {u"dvrSec"_s, 120}});
    server.create("/v1/streams", {{u"name"_s, named("Phone of Ann").left(200)}}); // behind the stage, which the page then begins with
    server.create(
        "/v1/streams",
        {{u"name"_s, named("Town hall screen").left(200)},
         {u"ingestMode"_s, u"pull"_s},
         {u"pull"_s,
          QJsonObject{
              {u"urls"_s, QJsonArray{u"srt://127.0.0.1:%1"_s.arg(freeTcpPort()), u"http://127.0.0.1:%1/live.m3u8"_s.arg(freeTcpPort())}},
              {u"enabled"_s, m_kind != Kind::Typical}}}});
    const QByteArray path = "/v1/streams/" + stage.value(u"id").toString().toLatin1();
    server.create(path + "/keys", {{u"name"_s, named("Guest over the network").left(200)}});
    const QString far = m_kind == Kind::Broken ? u"rtmp://127.0.0.1:%1/live"_s.arg(freeTcpPort()) : m_nginx.url();
    server.create(path + "/targets", {{u"name"_s, named("Our own server").left(200)}, {u"targetUri"_s, QString(far + u"/relay"_s)}});
    server.create(path + "/recordings", {});
    server.create("/v1/signing-keys", {{u"name"_s, named("Our own server").left(100)}});
    if (m_kind == Kind::Typical
        && !m_publisher.start(u"rtmp://127.0.0.1:%1/live/%2"_s.arg(server.info().ingest.rtmp).arg(stage.value(u"streamKey").toString())))
        QTest::qFail(qPrintable(m_publisher.lastError()), __FILE__, __LINE__);
}

void StudioContent::addRelayed()
{
    TestHttp http(m_open.server().port()); // these paths have a contract of their own
    http.setDefaultHeaders({{"X-API-Token", m_open.server().key()}});
    int number = 0;
    for (const char *name : {"Town hall screen", "Interview", "Opening film", "Guest over the network"}) {
        const QString url = u"https://tv.example.org/live/%1/channel.m3u8?token=c2VjcmV0"_s.arg(++number);
        const QJsonObject body{{u"url"_s, url},
                               {u"failover_urls"_s, QJsonArray{u"https://backup.example.org/live/%1.ts"_s.arg(number)}},
                               {u"metadata"_s, QJsonObject{{u"name"_s, named(name)}, {u"category"_s, word("Friday night live")}}}};
        if (http.post("/streams", QJsonDocument(body).toJson()).status != 200)
            QTest::qFail("no stream can be relayed", __FILE__, __LINE__);
    }
}

void StudioContent::addChat()
{
    for (const auto &[author, text] : {std::pair{u"Mina"_s, "Good evening everybody!"},
                                       {u"Jörg"_s, "The sound is great tonight."},
                                       {u"さくら"_s, "When does the second half begin?"}})
        m_open.server().create(m_studio + "/chat/messages", {{u"author"_s, author}, {u"text"_s, named(text)}});
}

void StudioContent::arrange()
{
    const QJsonObject scene = m_open.server().get(m_studio + "/scenes").value(u"data")[0].toObject();
    QJsonArray items = scene.value(u"items").toArray();
    const QList<QRectF> places{{0, 0, 1280, 720}, {170, 530, 940, 110}, {980, 60, 256, 144}, {40, 40, 260, 60}};
    for (qsizetype i = 0; i < std::min(items.size(), places.size()); ++i) {
        QJsonObject item = items[i].toObject();
        const QRectF &place = places[i];
        for (const auto &[key, value] :
             {std::pair{u"x"_s, place.x()}, {u"y"_s, place.y()}, {u"width"_s, place.width()}, {u"height"_s, place.height()}})
            item.insert(key, value);
        items[i] = item;
    }
    const QByteArray path = m_studio + "/scenes/" + scene.value(u"id").toString().toLatin1();
    m_open.server().http().request("PATCH", path, QJsonDocument(QJsonObject{{u"items"_s, items}}).toJson());
    for (const char *name : {"Interview", "Break", "Goodbye"})
        m_open.server().create(m_studio + "/scenes", {{u"name"_s, named(name).left(200)}});
}

QByteArray StudioContent::fill(Kind kind)
{
    m_kind = kind;
    if (kind == Kind::NoStudio)
        return {};
    m_studio = m_open.studio(named("Friday night live").left(200));
    if (kind == Kind::Empty)
        return m_studio;
    if (!m_nginx.isRunning() && !m_nginx.start())
        QTest::qFail(qPrintable(m_nginx.lastError()), __FILE__, __LINE__);
    addSource("Stage picture", u"image"_s, {{u"path"_s, stagePicture()}});
    addSource("Title", u"text"_s,
              {{u"text"_s, word("Friday night live")}, {u"sizePx"_s, 76}, {u"bold"_s, true}, {u"align"_s, u"center"_s}});
    addSource("Line-up tone", u"testPattern"_s, {{u"pattern"_s, u"bars"_s}, {u"tone"_s, true}});
    addSource("Clock", u"text"_s, {{u"text"_s, u"{clock}"_s}, {u"sizePx"_s, 34}});
    arrange();
    addDestination("Our own server", m_nginx.url(), u"own"_s);
    if (kind == Kind::Broken) {
        addSource("Opening film", u"media"_s, {{u"path"_s, u"/films/opening.mp4"_s}});
        addSource("Logo", u"image"_s, {{u"path"_s, u"/pictures/logo.svg"_s}});
        addSource("Guest over the network", u"network"_s, {{u"url"_s, u"srt://127.0.0.1:%1"_s.arg(freeTcpPort())}});
        addDestination("Nobody there", u"rtmp://127.0.0.1:%1/live"_s.arg(freeTcpPort()), u"none"_s);
        addDestination("Wrong key", m_nginx.url(u"keyed"_s), u"wrong-key"_s);
    } else {
        addDestination("Town hall screen", m_nginx.url(), u"hall"_s);
    }
    addDestination("Recording", {}, {}, u"file"_s);
    addLibrary();
    addChat();
    addAccounts();
    addStreams();
    addRelayed();
    auto *list = m_open.find<QListWidget>(u"sourcesList"_s);
    if (!QTest::qWaitFor([&] { return list->count() >= 4; }, 8000))
        QTest::qFail("the window does not show the sources", __FILE__, __LINE__);
    return m_studio;
}

void StudioContent::goLive()
{
    if (!QTest::qWaitFor([&] { return m_open.find<QPushButton>(u"goLiveButton"_s)->isEnabled(); }) || !m_open.click(u"goLiveButton"_s)
        || !QTest::qWaitFor([&] { return m_open.textOf(u"onAirLabel"_s).contains(u'●'); }, 10'000))
        return QTest::qFail("the show is not on air", __FILE__, __LINE__);
    QTest::qWait(3000); // rates, levels and troubles settle
}

} // namespace castwright::tests
