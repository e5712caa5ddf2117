// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/LoudnessMeter.h"

#include "media/hub/MediaSource.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>

namespace castwright::media {

namespace {
/// A figure of libebur128, or -100 where there is none yet.
double figure(ebur128_state *meter, int (*measure)(ebur128_state *, double *))
{
    double lufs = 0;
    const int result = meter ? measure(meter, &lufs) : EBUR128_ERROR_NOMEM;
    return result == EBUR128_SUCCESS && std::isfinite(lufs) ? std::max(lufs, -100.0) : -100.0;
}
} // namespace

struct LoudnessMeter::State {
    // The histogram keeps the integrated figure's memory constant however long the show is.
    ebur128_state *meter = ebur128_init(2, mixSampleRate, EBUR128_MODE_M | EBUR128_MODE_S | EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM);
};

LoudnessMeter::LoudnessMeter() : m_state(std::make_unique<State>()) {}

LoudnessMeter::~LoudnessMeter()
{
    if (m_state->meter)
        ebur128_destroy(&m_state->meter);
}

void LoudnessMeter::add(const float *stereo, int samples)
{
    if (m_state->meter)
        ebur128_add_frames_float(m_state->meter, stereo, static_cast<std::size_t>(samples));
}

double LoudnessMeter::momentary() const
{
    return figure(m_state->meter, &ebur128_loudness_momentary);
}

double LoudnessMeter::shortTerm() const
{
    return figure(m_state->meter, &ebur128_loudness_shortterm);
}

double LoudnessMeter::integrated() const
{
    return figure(m_state->meter, &ebur128_loudness_global);
}

} // namespace castwright::media
