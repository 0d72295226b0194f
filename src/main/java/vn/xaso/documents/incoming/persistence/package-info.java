/// The tables of incoming documents.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.incoming.persistence;
