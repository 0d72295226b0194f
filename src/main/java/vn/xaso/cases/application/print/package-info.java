/// What stands on the printed forms of a case; the templates under `cases/print` take these pages. A
/// nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.application.print;
