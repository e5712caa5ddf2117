// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/transport/RequestReader.h"

namespace castwright::graphql {

/// One request of GraphQL over HTTP from its description to the description of the answer, batches included. Status: for application/json
/// 200 as soon as the request is well-formed; for application/graphql-response+json 400 when nothing was executed. 405 for a mutation by
/// GET, 406 when the client takes none of our types, 415 for a body that is no JSON, 401 and 429 for the codes UNAUTHORIZED and
/// RATE_LIMITED of an admission. Thread: the engine's.
class HttpExchange : public std::enable_shared_from_this<HttpExchange> {
public:
    using Done = std::function<void(HttpResponse &&)>;

    /// What the operations get besides their parameters.
    struct Context {
        Value root;
        void *request = nullptr;
        BatchQueue *batches = nullptr;
        Admission admit;
        /// Told of each operation that will be executed.
        std::function<void(const PreparedOperation &operation)> onPrepared;
    };

    /// `done` is called once, before start() returns if nothing has to be waited for. Letting go of the exchange cancels it silently.
    static std::shared_ptr<HttpExchange> start(Engine &engine, const HttpRequest &request, const HttpOptions &options,
                                               const Context &context, Done done);
    HttpExchange(Engine &engine, Done done) : m_engine(engine), m_done(std::move(done)) {}
    Q_DISABLE_COPY_MOVE(HttpExchange)

private:
    struct Answer {
        QByteArray json;
        int status = 200;
        QByteArray allow = {};
    };
    void run(const HttpRequest &request, const HttpOptions &options, const Context &context);
    void execute(std::size_t index, OperationRequest request, const Context &context);
    void answer(std::size_t index, Answer given);
    void finish();

    Engine &m_engine;
    Done m_done;
    MediaType m_type = MediaType::Json;
    bool m_isBatch = false;
    std::vector<Answer> m_answers;
    std::vector<std::shared_ptr<Execution>> m_executions;
    std::size_t m_waiting = 0;
};

} // namespace castwright::graphql
