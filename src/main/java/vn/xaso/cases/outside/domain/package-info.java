/// Which requests of other systems were done already.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.outside.domain;
