// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/listen/ListeningPlayer.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "media/hub/MediaSource.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <deque>

namespace castwright::media {

namespace {
constexpr std::size_t mostHeldBack = static_cast<std::size_t>(mixSampleRate) * 2 / 5; ///< 200 ms of stereo
constexpr qint64 restUs = 1'000'000;
constexpr int deviceLookEveryMs = 100;

QAudioDevice deviceNamed(const QString &name)
{
    if (name.isEmpty())
        return QMediaDevices::defaultAudioOutput();
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        if (device.description() == name)
            return device;
    return {};
}
} // namespace

/// Between the program and the device. Reading never waits: what is missing is silence.
class ListeningPlayer::Queue final : public QIODevice {
public:
    Queue() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    void add(const std::vector<float> &sound)
    {
        const std::scoped_lock lock(m_mutex);
        m_samples.insert(m_samples.end(), sound.begin(), sound.end());
        if (m_samples.size() > mostHeldBack)
            m_samples.erase(m_samples.begin(), m_samples.end() - static_cast<std::ptrdiff_t>(mostHeldBack / 2));
        m_lastUs = monotonicUs();
    }
    qint64 restedUs() const { return monotonicUs() - m_lastUs; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return static_cast<qint64>(mostHeldBack * sizeof(float)); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto wanted = static_cast<std::size_t>(most) / sizeof(float) & ~std::size_t{1};
        const std::scoped_lock lock(m_mutex);
        const std::size_t count = std::min(wanted, m_samples.size());
        std::vector<float> out(wanted, 0.0f);
        std::copy_n(m_samples.begin(), count, out.begin());
        m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(count));
        std::memcpy(data, out.data(), wanted * sizeof(float));
        return static_cast<qint64>(wanted * sizeof(float));
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::mutex m_mutex;
    std::deque<float> m_samples;
    std::atomic<qint64> m_lastUs = 0;
};

/// The device, on the player's thread.
class ListeningPlayer::Output final : public QObject {
public:
    explicit Output(std::shared_ptr<Queue> queue) : m_queue(std::move(queue)) { connect(&m_timer, &QTimer::timeout, this, &Output::look); }

    void use(const QString &device)
    {
        m_device = device;
        m_sink.reset();
        m_timer.start(deviceLookEveryMs);
        look();
    }

private:
    void look()
    {
        const bool isNeeded = m_queue->restedUs() < restUs;
        if (!isNeeded)
            return m_sink.reset();
        if (m_sink && m_sink->state() != QAudio::StoppedState)
            return;
        const QAudioDevice device = deviceNamed(m_device);
        if (device.isNull()) {
            if (!std::exchange(m_wasMissing, true))
                qCWarning(logMedia).noquote() << "the sound device for listening is not there:" << m_device;
            return;
        }
        m_wasMissing = false;
        QAudioFormat format;
        format.setSampleRate(mixSampleRate);
        format.setChannelCount(2);
        format.setSampleFormat(QAudioFormat::Float);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setBufferSize(static_cast<qsizetype>(mostHeldBack * sizeof(float) / 2));
        m_sink->start(m_queue.get());
    }

    std::shared_ptr<Queue> m_queue;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_timer{this};
    QString m_device;
    bool m_wasMissing = false;
};

ListeningPlayer::ListeningPlayer() : m_queue(std::make_shared<Queue>()) {}

ListeningPlayer::~ListeningPlayer()
{
    if (!m_thread)
        return;
    QMetaObject::invokeMethod(m_output, [output = m_output] { delete output; });
    m_thread->quit();
    m_thread->wait();
}

void ListeningPlayer::setDevice(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    if (m_device == name)
        return;
    m_device = name;
    if (m_output)
        QMetaObject::invokeMethod(m_output, [output = m_output, name] { output->use(name); });
}

void ListeningPlayer::play(const SoundPtr &sound)
{
    if (!sound)
        return;
    m_queue->add(*sound);
    const std::scoped_lock lock(m_mutex);
    if (m_thread)
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("listen"));
    m_output = new Output(m_queue);
    m_output->moveToThread(m_thread.get());
    m_thread->start();
    QMetaObject::invokeMethod(m_output, [output = m_output, name = m_device] { output->use(name); });
}

QStringList ListeningPlayer::devices()
{
    QStringList names;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        names += device.description();
    return names;
}

} // namespace castwright::media
