/// The tables of documents, seen by a merger.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.merging.persistence;
