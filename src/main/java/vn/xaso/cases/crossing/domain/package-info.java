/// What the receiving unit knows of a case that another decides.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.crossing.domain;
