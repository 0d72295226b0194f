/// Answers who may sign, and keeps the rules of the unit.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.authority.application;
