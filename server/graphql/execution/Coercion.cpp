// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/Coercion.h"

#include "graphql/language/Printer.h"
#include "graphql/utilities/CoerceInput.h"
#include "graphql/utilities/Inspect.h"
#include "graphql/utilities/ValueFromAst.h"

namespace castwright::graphql {

namespace {
class VariableCoercion {
public:
    VariableCoercion(const Schema &schema, const Document &document, int maxErrors)
        : m_schema(schema)
        , m_document(document)
        , m_maxErrors(maxErrors)
    {}

    void coerce(const VariableDefinitionNode &definition, const Value &inputs)
    {
        const QString name = definition.variable->name->value.toString();
        const TypeRef type = m_schema.typeOf(*definition.type);
        if (!type || !type.named()->isInput()) {
            complain(*definition.type,
                     QStringLiteral("Variable \"$%1\" expected value of type \"%2\" which cannot be used as an input type.")
                         .arg(name, print(*definition.type)));
            return;
        }
        if (!inputs.contains(name)) {
            if (definition.defaultValue) {
                if (auto value = valueFromAst(*definition.defaultValue, type))
                    m_values.insert(name, std::move(*value));
            } else if (type.isNonNull()) {
                complain(definition, QStringLiteral("Variable \"$%1\" of required type \"%2\" was not provided.").arg(name, type.text()));
            }
            return;
        }
        const Value value = inputs.member(name);
        if (value.isNull() && type.isNonNull()) {
            complain(definition, QStringLiteral("Variable \"$%1\" of non-null type \"%2\" must not be null.").arg(name, type.text()));
            return;
        }
        m_values.insert(name, coerceInput(value, type, [&](const ResponsePath &path, const Value &invalid, const QString &message) {
                            QString prefix = QStringLiteral("Variable \"$%1\" got invalid value %2").arg(name, inspect(invalid));
                            if (!path.isEmpty())
                                prefix += QStringLiteral(" at \"%1%2\"").arg(name, pathText(path));
                            complain(definition, QString(prefix + QLatin1String("; ") + message));
                        }));
    }

    std::expected<VariableValues, Errors> take()
    {
        if (!m_errors.isEmpty())
            return std::unexpected(std::move(m_errors));
        return std::move(m_values);
    }
    bool isFull() const { return m_isFull; }

private:
    void complain(const Node &node, const QString &message)
    {
        if (m_isFull)
            return;
        m_isFull = m_errors.size() >= m_maxErrors;
        if (m_isFull)
            m_errors.append(
                GraphqlError{QStringLiteral("Too many errors processing variables, error limit reached. Execution aborted."), {}, {}, {}}
                    .withCode(codes::badUserInput));
        else
            m_errors.append(GraphqlError{message, {m_document.location(node)}, {}, {}}.withCode(codes::badUserInput));
    }

    const Schema &m_schema;
    const Document &m_document;
    int m_maxErrors;
    bool m_isFull = false;
    VariableValues m_values;
    Errors m_errors;
};

const ArgumentNode *argumentNode(NodeList<ArgumentNode> given, const QString &name)
{
    const ArgumentNode *found = nullptr;
    for (const ArgumentNode *argument : given)
        if (argument->name->value == name)
            found = argument;
    return found;
}
} // namespace

std::expected<VariableValues, Errors> coerceVariables(const Schema &schema, const Document &document,
                                                      NodeList<VariableDefinitionNode> definitions, const Value &inputs, int maxErrors)
{
    VariableCoercion coercion(schema, document, maxErrors);
    for (const VariableDefinitionNode *definition : definitions) {
        coercion.coerce(*definition, inputs);
        if (coercion.isFull())
            break;
    }
    return coercion.take();
}

GraphqlResult<Arguments> coerceArguments(const NamedList<InputValue> &definitions, NodeList<ArgumentNode> given, const Node &node,
                                         const Document &document, const VariableValues &variables)
{
    Arguments arguments;
    const auto refuse = [&](const Node &at, const QString &message) {
        return std::unexpected(GraphqlError{message, {document.location(at)}, {}, {}}.withCode(codes::badUserInput));
    };
    for (const auto &definition : definitions.items()) {
        const QString &name = definition->name;
        const ArgumentNode *argument = argumentNode(given, name);
        const ValueNode *value = argument ? argument->value : nullptr;
        const bool isVariable = value && value->kind == Kind::Variable;
        const Value *variable = isVariable ? variables.find(as<VariableNode>(*value).name->value) : nullptr;
        if (!value || (isVariable && !variable)) {
            if (definition->defaultValue)
                arguments.insert(name, *definition->defaultValue);
            else if (definition->type.isNonNull() && !value)
                return refuse(
                    node, QStringLiteral("Argument \"%1\" of required type \"%2\" was not provided.").arg(name, definition->type.text()));
            else if (definition->type.isNonNull())
                return refuse(
                    *value,
                    QStringLiteral(
                        "Argument \"%1\" of required type \"%2\" was provided the variable \"$%3\" which was not provided a runtime value.")
                        .arg(name, definition->type.text(), as<VariableNode>(*value).name->value));
            continue;
        }
        const bool isNull = isVariable ? variable->isNull() : value->kind == Kind::NullValue;
        if (isNull && definition->type.isNonNull())
            return refuse(*value,
                          QStringLiteral("Argument \"%1\" of non-null type \"%2\" must not be null.").arg(name, definition->type.text()));
        auto coerced = valueFromAst(*value, definition->type, &variables);
        if (!coerced)
            return refuse(*value, QStringLiteral("Argument \"%1\" has invalid value %2.").arg(name, print(*value)));
        arguments.insert(name, std::move(*coerced));
    }
    return arguments;
}

} // namespace castwright::graphql
