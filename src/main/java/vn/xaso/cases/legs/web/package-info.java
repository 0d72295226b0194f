/// The pages of legs.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.legs.web;
