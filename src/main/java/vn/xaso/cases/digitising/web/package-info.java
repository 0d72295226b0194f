/// The pages of the desk.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.digitising.web;
