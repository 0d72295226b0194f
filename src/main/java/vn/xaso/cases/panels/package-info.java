/// What other parts of the module bring to the pages of a case.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.panels;
