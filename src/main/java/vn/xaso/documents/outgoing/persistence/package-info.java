/// The tables of outgoing documents.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.outgoing.persistence;
