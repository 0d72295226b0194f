/// What stands on the printed forms of a case; the templates under `cases/print` take these pages.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.application.print;
