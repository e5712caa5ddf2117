// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/AudioMixer.h"

#include "TestRegistry.h"

#include <QtTest>

#include <cmath>

using namespace castwright;
using namespace castwright::media;
using namespace Qt::StringLiterals;

namespace {
/// A steady sine.
class ToneSource final : public MediaSource {
public:
    explicit ToneSource(double amplitude) : m_amplitude(amplitude) {}
    VideoFramePtr frameAt(const Tick &) override { return nullptr; }
    bool readAudio(const Tick &tick, float *stereo, int samples, int) override
    {
        for (int i = 0; i < samples; ++i) {
            const auto value =
                static_cast<float>(m_amplitude * std::sin(2 * M_PI * 1000 * static_cast<double>(tick.frameNumber * 1600 + i) / 48000));
            stereo[2 * i] = stereo[2 * i + 1] = value;
        }
        return true;
    }
    bool hasAudio() const override { return true; }
    bool apply(const Source &) override { return true; }
    SourceStatus status() const override { return {}; }

private:
    double m_amplitude;
};

double peak(const SoundPtr &sound)
{
    float most = 0;
    for (const float value : *sound)
        most = std::max(most, std::abs(value));
    return most;
}
} // namespace

class MixerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<AudioMixer> m_mixer;
    ToneSource m_quiet{0.1};
    ToneSource m_loud{0.4};

    MixedSound mix(const AudioControl &quiet, const AudioControl &loud, unsigned tracks = 1, int ticks = 2)
    {
        MixedSound out;
        for (int n = 0; n < ticks; ++n)
            out = m_mixer->mix({n, 30}, 1600, {{u"quiet"_s, &m_quiet, quiet, 1.0}, {u"loud"_s, &m_loud, loud, 1.0}}, 0, tracks);
        return out;
    }

private Q_SLOTS:
    void init() { m_mixer = std::make_unique<AudioMixer>(); }
    void tracksHoldWhatIsSentToThem()
    {
        AudioControl voice;
        voice.tracks = {1, 2};
        AudioControl music;
        music.tracks = {1, 3};
        const MixedSound sound = mix(voice, music, 0b111);
        QVERIFY(std::abs(peak(sound.tracks[0]) - 0.5) < 0.01);
        QVERIFY(std::abs(peak(sound.tracks[1]) - 0.1) < 0.01);
        QVERIFY(std::abs(peak(sound.tracks[2]) - 0.4) < 0.01);
        QVERIFY(!sound.tracks[3]); // nobody asked for it
        QVERIFY(!sound.listening);
    }
    void soloIsForTheProducerAlone()
    {
        AudioControl solo;
        solo.solo = true;
        const MixedSound sound = mix(solo, {});
        QVERIFY(std::abs(peak(sound.tracks[0]) - 0.5) < 0.01); // on air nothing changed
        QVERIFY(sound.listening);
        QVERIFY(std::abs(peak(sound.listening) - 0.1) < 0.01);
    }
    void whatIsOnlyMonitoredIsNotOnAir()
    {
        AudioControl only;
        only.monitor = MonitorMode::MonitorOnly;
        AudioControl both;
        both.monitor = MonitorMode::MonitorAndProgram;
        const MixedSound sound = mix(only, both);
        QVERIFY(std::abs(peak(sound.tracks[0]) - 0.4) < 0.01);
        QVERIFY(std::abs(peak(sound.listening) - 0.5) < 0.01);
    }
    void mutedIsSilentEverywhereButSolo()
    {
        AudioControl muted;
        muted.muted = true;
        muted.monitor = MonitorMode::MonitorAndProgram;
        const MixedSound sound = mix(muted, {});
        QVERIFY(std::abs(peak(sound.tracks[0]) - 0.4) < 0.01);
        QVERIFY(peak(sound.listening) < 0.001);
    }
    void loudnessIsThatOfTheStandard()
    {
        // EBU Tech 3341, case 1: a stereo sine of 1 kHz at -23 dBFS is -23 LUFS.
        ToneSource tone(std::pow(10.0, -23.0 / 20));
        for (int n = 0; n < 30 * 5; ++n)
            m_mixer->mix({n, 30}, 1600, {{u"tone"_s, &tone, {}, 1.0}}, 0);
        const AudioLevels levels = m_mixer->takeLevels();
        for (const double lufs : {levels.momentaryLufs, levels.shortTermLufs, levels.integratedLufs})
            QVERIFY2(std::abs(lufs + 23) < 0.15, QByteArray::number(lufs).constData());
        AudioMixer silent;
        silent.mix({0, 30}, 1600, {}, 0);
        QCOMPARE(silent.takeLevels().integratedLufs, -100.0);
    }
};

CW_TEST(MixerTest)
#include "MixerTest.moc"
