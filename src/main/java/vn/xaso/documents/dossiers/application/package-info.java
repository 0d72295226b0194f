/// The desks where dossiers are planned, kept and handed over.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.dossiers.application;
