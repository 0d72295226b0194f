/// What stands on a printed document, part by part; the templates under `documents/layout/print` take these pages.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.layout.application.print;
