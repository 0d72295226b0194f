/// The pages of the receiving unit.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.crossing.web;
