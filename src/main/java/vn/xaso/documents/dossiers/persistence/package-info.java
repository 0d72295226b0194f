/// The tables of dossiers, and the lists that pages show.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.dossiers.persistence;
