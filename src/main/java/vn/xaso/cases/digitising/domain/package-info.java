/// Where a page lies in a picture, and what stands on it.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.digitising.domain;
