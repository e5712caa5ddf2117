// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"

namespace castwright::graphql {

struct BuildOptions {
    /// The validation rules for SDL. Off only for text that was checked before, such as a schema that ships with the program.
    bool checksSdl = true;
    /// The rules of the type system (validateSchema).
    bool checksTypes = true;
};

/// A schema from SDL, "extend" definitions included. All errors at once, with locations. Thread: any.
std::expected<SchemaPtr, Errors> buildSchema(const QString &sdl, const Bindings &bindings = {}, const BuildOptions &options = {});
/// The same from parsed documents; locations are within the document that is wrong.
std::expected<SchemaPtr, Errors> buildSchema(const std::vector<DocumentPtr> &documents, const Bindings &bindings = {},
                                             const BuildOptions &options = {});
/// `schema` with the types and extensions of `sdl` on top. `bindings` are those of the whole, not of the extension alone.
std::expected<SchemaPtr, Errors> extendSchema(const Schema &schema, const QString &sdl, const Bindings &bindings = {},
                                              const BuildOptions &options = {});

/// Makes a Schema's parts out of documents that are known to be valid SDL.
class SchemaBuilder {
public:
    SchemaBuilder();
    void add(const DocumentPtr &document);
    /// Links everything; afterwards take() gives the schema. Errors: types or bound names that do not exist.
    Errors finish(const Bindings &bindings);
    std::shared_ptr<Schema> take() { return std::move(m_schema); }

private:
    void addType(const TypeDefinitionNode &node, bool isBuiltIn);
    void addDefinitions(const Document &document, bool isBuiltIn);
    void addDirective(const DirectiveDefinitionNode &node, bool isBuiltIn);
    void fill(NamedType &type, const TypeDefinitionNode &node);
    void fillFields(NamedType &type, const TypeDefinitionNode &node);
    InputValue inputValue(const InputValueDefinitionNode &node);
    TypeRef typeRef(const TypeNode &node);
    const NamedType *known(const NamedTypeNode &node);
    std::optional<QString> deprecation(const NodeList<DirectiveNode> &directives) const;
    void fillDirectives();
    void chooseRoots();
    void resolveDefaults();
    void resolveDefaults(NamedType &inputObject);
    static void resolveDefault(InputValue &value);
    void bind(const Bindings &bindings);
    FieldDefinition *boundField(const QString &coordinate);
    void complain(const QString &message) { m_errors.append(GraphqlError{message, {}, {}, {}}); }

    std::shared_ptr<Schema> m_schema;
    std::vector<const DirectiveDefinitionNode *> m_directiveNodes;
    std::unordered_set<const NamedType *> m_defaultsDone;
    DocumentPtr m_builtIns;
    Errors m_errors;
};

} // namespace castwright::graphql
