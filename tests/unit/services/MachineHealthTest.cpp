// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MachineFigures.h"

#include "TestRegistry.h"

#include <QThread>
#include <QtTest>

namespace castwright::tests {

/// When this server says that it is not well.
class MachineHealthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byProcessorAndDisk()
    {
        const double room = 50e9;
        const double all = 100.0 * QThread::idealThreadCount();
        QCOMPARE(machineHealth(0, room), NodeHealth::Healthy);
        QCOMPARE(machineHealth(all * 0.8, room), NodeHealth::Healthy);
        QCOMPARE(machineHealth(all * 0.95, room), NodeHealth::Degraded);
        QCOMPARE(machineHealth(0, 1e9), NodeHealth::Degraded);
        QCOMPARE(machineHealth(0, double(lowDiskBytes)), NodeHealth::Healthy);
    }
};

CW_TEST(MachineHealthTest)

} // namespace castwright::tests
#include "MachineHealthTest.moc"
