/**
 * The certificate register: who holds which safety certificate (考核合格证) for which post, term by term, its standing on any
 * day, and the import of past years' certificates from Excel. Decides what a certificate's dates mean (R-C1, R-C5, R-C6);
 * never which class a person should take, and never who is reminded.
 */
package cn.com.ytajpx.anpei.certificate;
