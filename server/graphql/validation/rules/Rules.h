// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/validation/Rule.h"

#include <span>

/// The rules by topic. Their order within and between the lists decides the order of errors at the same place.
namespace castwright::graphql::rules {

RulePtr executableDefinitions(ValidationContext &);
RulePtr uniqueOperationNames(ValidationContext &);
RulePtr loneAnonymousOperation(ValidationContext &);
RulePtr singleFieldSubscriptions(ValidationContext &);
RulePtr knownTypeNames(ValidationContext &);
RulePtr fragmentsOnCompositeTypes(ValidationContext &);
RulePtr variablesAreInputTypes(ValidationContext &);
RulePtr scalarLeafs(ValidationContext &);
RulePtr fieldsOnCorrectType(ValidationContext &);
RulePtr uniqueFragmentNames(ValidationContext &);
RulePtr knownFragmentNames(ValidationContext &);
RulePtr noUnusedFragments(ValidationContext &);
RulePtr possibleFragmentSpreads(ValidationContext &);
RulePtr noFragmentCycles(ValidationContext &);
RulePtr uniqueVariableNames(ValidationContext &);
RulePtr noUndefinedVariables(ValidationContext &);
RulePtr noUnusedVariables(ValidationContext &);
RulePtr knownDirectives(ValidationContext &);
RulePtr uniqueDirectivesPerLocation(ValidationContext &);
RulePtr knownArgumentNames(ValidationContext &);
RulePtr uniqueArgumentNames(ValidationContext &);
RulePtr valuesOfCorrectType(ValidationContext &);
RulePtr providedRequiredArguments(ValidationContext &);
RulePtr variablesInAllowedPosition(ValidationContext &);
RulePtr overlappingFieldsCanBeMerged(ValidationContext &);
RulePtr uniqueInputFieldNames(ValidationContext &);
RulePtr maxIntrospectionDepth(ValidationContext &);

// For type system documents alone.
RulePtr loneSchemaDefinition(ValidationContext &);
RulePtr uniqueOperationTypes(ValidationContext &);
RulePtr uniqueTypeNames(ValidationContext &);
RulePtr uniqueEnumValueNames(ValidationContext &);
RulePtr uniqueFieldDefinitionNames(ValidationContext &);
RulePtr uniqueArgumentDefinitionNames(ValidationContext &);
RulePtr uniqueDirectiveNames(ValidationContext &);
RulePtr possibleTypeExtensions(ValidationContext &);
RulePtr knownArgumentNamesOnDirectives(ValidationContext &);
RulePtr providedRequiredArgumentsOnDirectives(ValidationContext &);

} // namespace castwright::graphql::rules
