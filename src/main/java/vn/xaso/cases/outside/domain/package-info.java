/// The requests of other systems, each done once.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.outside.domain;
