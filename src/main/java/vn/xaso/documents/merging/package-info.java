/// What becomes of documents when units are merged. A nested part of the module, see ADR 11 and ADR 16.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.merging;
