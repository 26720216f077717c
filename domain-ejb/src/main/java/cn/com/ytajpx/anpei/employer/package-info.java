/**
 * Companies, their clerks 单位经办人, and who works where (R-R3): a clerk sees a company only once the centre's staff have
 * confirmed it, keeps the list of its people with their recorded consent, and no longer sees who has left. Decides who may
 * see whom; never who is registered for which class.
 */
package cn.com.ytajpx.anpei.employer;
