## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Kas tieši glabājas par šo sarunu
mydata-intro = Tas ir viss, kas glabājas par šo sarunu:
mydata-nothing = Par šo sarunu nekas netiek glabāts.
mydata-language = Jūsu izvēlētā valoda: { $text }. Glabājas kopš { $since }; dzēš { $until }, ja līdz tam nerakstāt.
mydata-question = { $since } – jūsu jautājums: “{ $text }”. Dzēš { $until }.
mydata-rating = { $since } – jūsu 👎 kādai atbildei. Dzēš { $until }.
mydata-message = { $since } – ziņa, kas jums vēl nav piegādāta.
mydata-more = Vēl ierakstu: { $count }
mydata-delete = /forget uzreiz dzēš to visu.
