/// What a run over many cases is, and which acts it may do.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.bulk.domain;
