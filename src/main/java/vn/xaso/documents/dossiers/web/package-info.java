/// The pages of dossiers, of the list of the year, of the hand-overs and of the use of originals.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.dossiers.web;
