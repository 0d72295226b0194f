/// The index of Apache Lucene, for a province.
@org.jspecify.annotations.NullMarked
package vn.xaso.search.gateway.lucene;
