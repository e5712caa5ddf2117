// SPDX-License-Identifier: GPL-3.0-or-later
// The two ends of the proxy's bench, so that what is between them is all that is measured:
//   bench_proxy origin PORT BYTES_PER_SEC            a transport stream without end for whoever asks
//   bench_proxy clients PORT PATH COUNT SECONDS      reads one path with COUNT connections and tells bytes
//   bench_proxy requests PORT PATH COUNT SECONDS     asks for one path again and again on COUNT connections and tells requests
//   bench_proxy latency PORT PATH SECONDS            how long the origin's pictures are under way, in milliseconds
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {
using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

unsigned long long microseconds()
{
    return static_cast<unsigned long long>(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now().time_since_epoch()).count());
}

sockaddr_in local(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connectTo(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = local(port);
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        std::perror("connect");
        std::exit(1);
    }
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
    return fd;
}

std::string requestFor(const std::string &path, int port, bool keeps)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\nConnection: " + (keeps ? "keep-alive" : "close")
        + "\r\n\r\n";
}

/// PAT, PMT, and pictures that all begin at a keyframe, every 40 ms.
std::string packets(long count, unsigned &frame, int (&counters)[3]);

int origin(int port, double rate)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = local(port);
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(listener, 1024) != 0)
        return 1;
    ::fcntl(listener, F_SETFL, O_NONBLOCK);
    std::vector<int> clients;
    const auto start = Clock::now();
    double sent = 0;
    unsigned frame = 0;
    int counters[3] = {};
    while (true) {
        for (int fd; (fd = ::accept(listener, nullptr, nullptr)) >= 0;) {
            char head[4096];
            if (::read(fd, head, sizeof head) >= 0) {
                const char *answer = "HTTP/1.1 200 OK\r\nContent-Type: video/mp2t\r\nConnection: close\r\n\r\n";
                (void)!::write(fd, answer, std::strlen(answer));
            }
            ::fcntl(fd, F_SETFL, O_NONBLOCK);
            clients.push_back(fd);
        }
        const auto due = static_cast<long>((since(start) * rate - sent) / 188);
        if (due > 0) {
            const std::string bytes = packets(due, frame, counters);
            sent += static_cast<double>(bytes.size());
            std::erase_if(clients, [&bytes](int fd) {
                const bool isGone = ::write(fd, bytes.data(), bytes.size()) < 0 && errno != EAGAIN;
                if (isGone)
                    ::close(fd);
                return isGone;
            });
        }
        ::poll(nullptr, 0, 20);
    }
}

struct Total {
    unsigned long long bytes = 0;
    unsigned long long answers = 0;
};

Total run(int port, const std::string &path, int count, double seconds, bool repeats)
{
    struct Connection {
        std::string head;
        long long left = -1; ///< of the body; -1 while the head is read
    };
    const int poller = ::epoll_create1(0);
    std::map<int, Connection> connections;
    const std::string request = requestFor(path, port, repeats);
    for (int i = 0; i < count; ++i) {
        const int fd = connectTo(port);
        epoll_event event{EPOLLIN, {}};
        event.data.fd = fd;
        ::epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
        (void)!::write(fd, request.data(), request.size());
        connections[fd];
        if (i == 0 && !repeats) { // the first one wakes the stream; the others do not all wait for it
            pollfd first{fd, POLLIN, 0};
            ::poll(&first, 1, 5000);
        }
    }
    Total total;
    std::vector<char> buffer(1 << 20);
    const auto start = Clock::now();
    while (since(start) < seconds) {
        epoll_event events[256];
        const int ready = ::epoll_wait(poller, events, 256, 100);
        for (int i = 0; i < ready; ++i) {
            const int fd = events[i].data.fd;
            const ssize_t got = ::read(fd, buffer.data(), buffer.size());
            if (got <= 0) {
                ::close(fd);
                connections.erase(fd);
                continue;
            }
            total.bytes += static_cast<unsigned long long>(got);
            if (!repeats)
                continue;
            Connection &connection = connections[fd];
            long long body = got;
            if (connection.left < 0) {
                connection.head.append(buffer.data(), static_cast<size_t>(got));
                const size_t end = connection.head.find("\r\n\r\n");
                if (end == std::string::npos)
                    continue;
                for (size_t at = 0; at < end; ++at)
                    connection.head[at] = static_cast<char>(std::tolower(connection.head[at]));
                const size_t length = connection.head.find("content-length:");
                connection.left = length < end ? std::atoll(connection.head.c_str() + length + 15) : 0;
                body = static_cast<long long>(connection.head.size() - end - 4);
            }
            connection.left -= body;
            if (connection.left <= 0) {
                ++total.answers;
                connection = {};
                (void)!::write(fd, request.data(), request.size());
            }
        }
    }
    std::printf("open %zu bytes %llu answers %llu seconds %.2f\n", connections.size(), total.bytes, total.answers, since(start));
    return total;
}

unsigned crcOf(const std::string &bytes)
{
    unsigned crc = 0xffffffffU;
    for (const char c : bytes)
        for (int bit = 7; bit >= 0; --bit) {
            const bool top = (crc >> 31) ^ ((static_cast<unsigned char>(c) >> bit) & 1U);
            crc = (crc << 1) ^ (top ? 0x04c11db7U : 0);
        }
    return crc;
}

std::string packet(int pid, bool starts, int &counter, std::string payload, bool isKey)
{
    std::string out{'\x47', static_cast<char>((starts ? 0x40 : 0) | (pid >> 8)), static_cast<char>(pid),
                    static_cast<char>(0x10 | (counter++ & 15))};
    if (isKey) {
        out[3] = static_cast<char>(out[3] | 0x20);
        out += {'\x01', '\x40'};
    }
    out += payload;
    out.resize(188, '\xff');
    return out;
}

std::string table(std::string section)
{
    const unsigned crc = crcOf(section);
    for (int shift = 24; shift >= 0; shift -= 8)
        section += static_cast<char>(crc >> shift);
    return std::string(1, '\0') + section;
}

/// The clock is the machine's, so that whoever reads it can say how long it took.
std::string sentAt()
{
    char text[32];
    std::snprintf(text, sizeof text, "CWAT%016llx", microseconds());
    return text;
}

/// After the first seconds: a client that comes late begins with what is old.
int latency(int port, const std::string &path, double seconds)
{
    constexpr double skipped = 2;
    const int fd = connectTo(port);
    const std::string request = requestFor(path, port, false);
    (void)!::write(fd, request.data(), request.size());
    std::vector<double> took;
    std::string bytes;
    std::vector<char> buffer(1 << 18);
    const auto start = Clock::now();
    while (since(start) < seconds + skipped) {
        pollfd readable{fd, POLLIN, 0};
        ::poll(&readable, 1, 100);
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got == 0)
            break;
        if (got < 0)
            continue;
        const unsigned long long now = microseconds();
        bytes.append(buffer.data(), static_cast<size_t>(got));
        size_t at = 0;
        for (size_t found; (found = bytes.find("CWAT", at)) != std::string::npos && found + 20 <= bytes.size(); at = found + 20)
            if (since(start) > skipped)
                took.push_back(static_cast<double>(now - std::stoull(bytes.substr(found + 4, 16), nullptr, 16)) / 1000);
        bytes.erase(0, std::max(at, bytes.size() > 20 ? bytes.size() - 20 : 0));
    }
    std::ranges::sort(took);
    const auto share = [&took](double part) {
        return took.empty() ? 0 : took[static_cast<size_t>(part * static_cast<double>(took.size() - 1))];
    };
    std::printf("pictures %zu p50 %.2f p95 %.2f max %.2f\n", took.size(), share(0.5), share(0.95), share(1));
    return took.empty() ? 1 : 0;
}

std::string packets(long count, unsigned &frame, int (&counters)[3])
{
    using namespace std::string_literals;
    std::string out;
    long left = count;
    static long inFrame = 0;
    constexpr long packetsPerFrame = 100;
    for (; left > 0; --left, ++inFrame) {
        if (inFrame % packetsPerFrame == 0) {
            if (frame % 25 == 0) {
                out += packet(0, true, counters[0], table("\x00\xb0\x0d\x00\x01\xc1\x00\x00\x00\x01\xe1\x00"s), false);
                out +=
                    packet(0x100, true, counters[1], table("\x02\xb0\x12\x00\x01\xc1\x00\x00\xe1\x01\xf0\x00\x1b\xe1\x01\xf0\x00"s), false);
            }
            const unsigned long long pts = 90000ULL + frame * 3600ULL;
            const char stamp[5] = {static_cast<char>(0x21 | ((pts >> 29) & 0x0e)), static_cast<char>(pts >> 22),
                                   static_cast<char>(((pts >> 14) & 0xfe) | 1), static_cast<char>(pts >> 7),
                                   static_cast<char>(((pts << 1) & 0xfe) | 1)};
            out += packet(0x101, true, counters[2],
                          "\x00\x00\x01\xe0\x00\x00\x80\x80\x05"s + std::string(stamp, 5) + "\x00\x00\x00\x01\x65"s + sentAt(),
                          frame % 25 == 0);
            ++frame;
        } else {
            out += packet(0x101, false, counters[2], std::string(184, 'v'), false);
        }
    }
    return out;
}
} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const std::string mode = argc > 1 ? argv[1] : "";
    if (mode == "origin" && argc == 4)
        return origin(std::atoi(argv[2]), std::atof(argv[3]));
    if ((mode == "clients" || mode == "requests") && argc == 6) {
        run(std::atoi(argv[2]), argv[3], std::atoi(argv[4]), std::atof(argv[5]), mode == "requests");
        return 0;
    }
    if (mode == "latency" && argc == 5)
        return latency(std::atoi(argv[2]), argv[3], std::atof(argv[4]));
    std::fprintf(stderr, "see the first lines of this program's source\n");
    return 1;
}
