/// Reception says which case it is.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.variants.application;
