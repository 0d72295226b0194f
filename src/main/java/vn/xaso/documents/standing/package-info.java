/// How the incoming documents of units stand now, for those who lead. A nested part of the module, see ADR 11.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.standing;
