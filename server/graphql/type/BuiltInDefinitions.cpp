// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Parser.h"
#include "graphql/type/Introspection.h"

namespace castwright::graphql {

namespace {
constexpr auto builtInSdl = uR"SDL(
"A whole number of 32 bits with sign, from -(2^31) to 2^31 - 1."
scalar Int
"A number of double precision (IEEE 754)."
scalar Float
"Text in Unicode."
scalar String
"`true` or `false`."
scalar Boolean
"An opaque identifier. It is text in responses; text and whole numbers are taken as input."
scalar ID

"Takes the field or fragment in only when the argument is true."
directive @include("Taken in when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
"Leaves the field or fragment out when the argument is true."
directive @skip("Left out when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
"Marks a part of the schema that clients should move away from."
directive @deprecated(
  "Why, and what to use instead, in Markdown."
  reason: String = "No longer supported"
) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
"Names the document that defines how a scalar behaves."
directive @specifiedBy("Address of that document." url: String!) on SCALAR
"Exactly one field of the input object has to be given, and not null."
directive @oneOf on INPUT_OBJECT

"What the server can do: its types, directives and root operations."
type __Schema {
  description: String
  "All types of this server."
  types: [__Type!]!
  "Where queries begin."
  queryType: __Type!
  "Where mutations begin, if there are any."
  mutationType: __Type
  "Where subscriptions begin, if there are any."
  subscriptionType: __Type
  "All directives of this server."
  directives: [__Directive!]!
}

"A named type, or a list or non-null type around another. `kind` tells which of the fields have values."
type __Type {
  kind: __TypeKind!
  name: String
  description: String
  specifiedByURL: String
  fields(includeDeprecated: Boolean = false): [__Field!]
  interfaces: [__Type!]
  possibleTypes: [__Type!]
  enumValues(includeDeprecated: Boolean = false): [__EnumValue!]
  inputFields(includeDeprecated: Boolean = false): [__InputValue!]
  ofType: __Type
  isOneOf: Boolean
}

"What a type is."
enum __TypeKind {
  "A leaf with a value of its own."
  SCALAR
  "`fields` and `interfaces` have values."
  OBJECT
  "`fields`, `interfaces` and `possibleTypes` have values."
  INTERFACE
  "`possibleTypes` has a value."
  UNION
  "`enumValues` has a value."
  ENUM
  "`inputFields` has a value."
  INPUT_OBJECT
  "`ofType` has a value."
  LIST
  "`ofType` has a value."
  NON_NULL
}

"A field of an object or interface."
type __Field {
  name: String!
  description: String
  args(includeDeprecated: Boolean = false): [__InputValue!]!
  type: __Type!
  isDeprecated: Boolean!
  deprecationReason: String
}

"An argument of a field or directive, or a field of an input object."
type __InputValue {
  name: String!
  description: String
  type: __Type!
  "The value that counts when none is given, as GraphQL text."
  defaultValue: String
  isDeprecated: Boolean!
  deprecationReason: String
}

"One of an enum's values."
type __EnumValue {
  name: String!
  description: String
  isDeprecated: Boolean!
  deprecationReason: String
}

"A directive, which changes how parts of a document are executed or a schema is read."
type __Directive {
  name: String!
  description: String
  isRepeatable: Boolean!
  locations: [__DirectiveLocation!]!
  args(includeDeprecated: Boolean = false): [__InputValue!]!
}

"Where a directive may stand."
enum __DirectiveLocation {
  "At a query."
  QUERY
  "At a mutation."
  MUTATION
  "At a subscription."
  SUBSCRIPTION
  "At a field."
  FIELD
  "At a fragment's definition."
  FRAGMENT_DEFINITION
  "Where a fragment is spread."
  FRAGMENT_SPREAD
  "At an inline fragment."
  INLINE_FRAGMENT
  "At a variable's definition."
  VARIABLE_DEFINITION
  "At a schema's definition."
  SCHEMA
  "At a scalar's definition."
  SCALAR
  "At an object type's definition."
  OBJECT
  "At a field's definition."
  FIELD_DEFINITION
  "At an argument's definition."
  ARGUMENT_DEFINITION
  "At an interface's definition."
  INTERFACE
  "At a union's definition."
  UNION
  "At an enum's definition."
  ENUM
  "At an enum value's definition."
  ENUM_VALUE
  "At an input object type's definition."
  INPUT_OBJECT
  "At the definition of an input object's field."
  INPUT_FIELD_DEFINITION
}
)SDL";
} // namespace

DocumentPtr builtInDefinitions()
{
    static const DocumentPtr document = parse(QString::fromUtf16(builtInSdl)).value();
    return document;
}

} // namespace castwright::graphql
