// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace castwright::tests {

using Factory = std::function<std::unique_ptr<QObject>()>;

/// Test classes of this executable by name.
inline std::map<std::string, Factory> &registry()
{
    static std::map<std::string, Factory> tests;
    return tests;
}

struct Registration {
    Registration(const char *name, Factory make) { registry().emplace(name, std::move(make)); }
};

} // namespace castwright::tests

/// At the end of <Name>Test.cpp, before including its .moc file.
#define CW_TEST(Class)                                                                                                 \
    static const castwright::tests::Registration registration##Class(#Class, [] { return std::make_unique<Class>(); });
