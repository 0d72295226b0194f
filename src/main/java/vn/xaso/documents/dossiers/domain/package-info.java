/// The rules of a dossier in plain Java: its states, the moves between them, its papers and its retention.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.dossiers.domain;
