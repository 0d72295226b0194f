/// The pages of certification.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.certification.web;
