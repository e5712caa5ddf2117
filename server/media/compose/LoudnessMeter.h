// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace castwright::media {

/// Loudness of the program by EBU R 128 (ITU-R BS.1770-4), measured by libebur128. Thread: the program's.
class LoudnessMeter {
public:
    LoudnessMeter();
    ~LoudnessMeter();
    LoudnessMeter(const LoudnessMeter &) = delete;
    LoudnessMeter &operator=(const LoudnessMeter &) = delete;

    /// Interleaved stereo at 48 kHz.
    void add(const float *stereo, int samples);
    // LUFS; -100 for silence.
    double momentary() const;
    double shortTerm() const;
    /// Gated, since the meter was made.
    double integrated() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace castwright::media
