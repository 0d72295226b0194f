/// Counts of late documents that end early.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.standing.persistence;
