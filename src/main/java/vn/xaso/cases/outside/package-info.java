/// What comes from the systems of other agencies. A nested part of the module.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.outside;
