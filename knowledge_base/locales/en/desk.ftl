# The staff's desk.
desk-skip = To the content
desk-nav = Pages
desk-nav-today = Today
desk-nav-topics = Topics
desk-nav-questions = Questions
desk-nav-try = Try it
desk-nav-sheets = Spreadsheets
desk-nav-publishing = Publishing
desk-nav-contacts = Contacts
desk-nav-people = People
desk-nav-consultations = Consultations
desk-nav-report = Report
desk-nav-proposals = Proposals
desk-nav-notices = Notices
desk-nav-drafts = Drafts
desk-footer = Ceļvedis: guidance for newcomers in Riga. What you save, newcomers read a moment later.
desk-any = All
desk-save = Save
desk-save-overwrite = Save mine over it
desk-remove = Remove
desk-changes = Changes
desk-topic = Topic
desk-question = Question

# Signing in
desk-sign-in = Sign in
desk-sign-in-intro = For the people who keep the guidance true.
desk-sign-in-wrong = E-mail, password or code is wrong.
desk-sign-in-wait = Too many tries. Wait { $seconds } s, or ask an admin for a reset link: it always works.
desk-sign-in-forgotten = Forgot your password, or new here? Ask an admin for a link.
desk-sign-out = Sign out
desk-email = E-mail
desk-password = Password
desk-password-new = New password
desk-password-old = Your password now
desk-password-rule = At least { $min } characters. Four unrelated words are easy to remember and hard to guess.
desk-password-short = The password is too short: at least { $min } characters.
desk-password-long = The password is too long: at most 200 characters.
desk-password-common = This password is easy to guess. Four unrelated words are better.
desk-code = Code from your app, if you use one
desk-invitation = Choose your password
desk-invitation-intro = { $name }, this link works once. You sign in as { $email }.
desk-invitation-accept = Keep password and sign in
desk-invitation-over-title = This link no longer works
desk-invitation-over-text = It has been used or is older than { $days } days. Ask an admin for a new one.

# What was just done
desk-note-saved = Saved. Newcomers read it from now on.
desk-note-reviewed = Saved and marked as reviewed by you.
desk-note-confirmed = Confirmed: still valid, in all languages.
desk-note-sources-checked = Noted: there are no newer pages.
desk-note-restored = Brought back. The text it replaced stays in the history.
desk-note-linked = Added to the topic's questions. After the next build the row says whether it is answered.
desk-note-drafted = The topic is begun and has these questions.
desk-note-set-aside = Set aside.
desk-note-reopened = Back on the list.
desk-note-invited = Invited.
desk-note-account-changed = The account is changed.
desk-note-password-changed = Your password is changed. You are signed out everywhere else.
desk-note-totp-on = Codes are on. You need the app at your next sign-in.
desk-note-totp-off = Codes are off.
desk-note-imported = Imported. Every change is in the history.
desk-note-rebuild = A build is asked for. It begins when the indexer's watch sees it.
desk-note-rollback = Going back is asked for.
desk-note-created = The topic is begun. Newcomers see it when its text is written and you tick “Newcomers see this topic” under Facts.
desk-note-signed-out = You are signed out.
desk-note-draft-set-aside = Set aside.
desk-note-draft-used = Noted as used.
desk-note-notice-stopped = Stopped: nobody else is told.
desk-note-notice-announced = Followers are being told.
desk-note-proposal-answered = Answered. Its author is told if they asked.
desk-note-proposal-passed = Noted. Its author is told if they asked.
desk-note-consultation-answered = Published. Those who asked will be told.
desk-note-consultation-reviewed = Noted.
desk-note-consultation-closed = Closed. Nobody can tell any more who answered.
desk-note-consultation-opened = Open: newcomers can answer now.
desk-note-consultation-created = The draft is saved. Newcomers see it when you open it.

# Errors
desk-error-home = To the first page
desk-error-400-title = That was not understood
desk-error-400-text = Go back and try again.
desk-error-403-title = Not allowed
desk-error-403-text = Your account does not cover this, or the form is older than your session. Nothing was changed. Open the page again; if it stays, ask an admin.
desk-error-404-title = There is no such page
desk-error-404-text = It may have been moved or removed.
desk-error-409-title = That could not be done
desk-error-409-text = Nothing was changed.
desk-error-413-title = Too large
desk-error-413-text = This is larger than a form of the desk may be. Nothing was saved.
desk-error-500-title = Something went wrong on our side
desk-error-500-text = Nothing you saved before is lost. Try again; if it stays, tell an admin the time it happened.
desk-error-admin-only = This is for admins.
desk-error-reviewer-only = This is for reviewers and admins.
desk-error-languages = These questions are not in your languages: { $languages }.
desk-problems-title = { $count ->
    [one] One thing to put right. Nothing was saved.
   *[other] { $count } things to put right. Nothing was saved.
  }
desk-problem-line = Line { $line }:

# Today
desk-today-all-done = Nothing needs you now. Everything newcomers asked has an answer, and all texts are up to date.
desk-today-broken = Files that cannot be read
desk-today-unanswered = Questions without an answer
desk-today-unanswered-none = No open question. When the guide has no answer, the question appears here.
desk-today-disliked = Answers that did not help
desk-today-disliked-none = Nobody has complained. A thumbs-down appears here with its reason.
desk-today-stale = Translations older than their reference
desk-today-stale-none = All translations are up to date.
desk-today-due = Topics to look at again
desk-today-due-none = All topics were confirmed lately.
desk-today-days = last confirmed { $days ->
    [one] one day ago
   *[other] { $days } days ago
  }
desk-today-old = Old sources
desk-today-old-none = No topic rests on old pages only.
desk-today-old-hint = Look for newer pages. If there are none, say so.
desk-today-newest = newest: { $date }
desk-today-all = All { $count }
desk-today-more = { $count } more
desk-still-valid = Still valid
desk-confirmed-on = Last confirmed { $day }
desk-no-newer = No newer page
desk-group-nothing = Taken for no topic
desk-reason-no-answer = no answer
desk-reason-choice-refused = none of the offered topics
desk-reason-wrong = it is wrong
desk-reason-other-question = answers another question
desk-reason-unclear = hard to understand
desk-reason-incomplete = something is missing
desk-reason-not-helpful = not helpful

# Topics
desk-new-topic = New topic
desk-search = Words
desk-search-go = Search
desk-all-languages = All 16 languages
desk-topics-count = { $shown } of { $total } topics
desk-topics-none = No topic fits. Take a filter away, or begin a new topic.
desk-state-reference = reference
desk-state-reviewed = reviewed
desk-state-machine = machine, not reviewed
desk-state-stale = older than its reference
desk-state-missing = missing
desk-state-hidden = hidden
desk-topic-tabs = Parts of the topic
desk-topic-more-languages = Begin another language
desk-tab-facts = Facts
desk-tab-questions = Questions
desk-tab-history = History
desk-new-topic-intro = Begin with one page that the answer is taken from. The topic stays hidden until its text is written and you show it.
desk-new-topic-not-allowed = A topic begins in Latvian, English, Russian or Ukrainian; none of them is yours. An admin can change that.
desk-new-topic-slug-hint = Short English words with hyphens, such as bank-account. It cannot be changed later.
desk-new-topic-source = First source
desk-new-topic-questions = Questions it answers
desk-new-topic-begin = Begin the topic
desk-new-topic-taken = There is a topic of that name already.
desk-date-hint = Dates as the page gives them: 2026-01-12, 2026-01, 2026, ~2023 when inferred, or undated.

# Fields
desk-field-slug = Name in addresses
desk-field-category = Area
desk-field-state = State
desk-field-language = Language
desk-field-reference = Reference language
desk-field-title = Title
desk-field-body = Text
desk-field-name = Name
desk-field-value = Value
desk-field-type = Kind of value
desk-field-unit = Unit
desk-field-source = Source
desk-field-date = Page date
desk-field-id = Short name
desk-field-url = Web address
desk-field-publisher = Publisher
desk-field-kind = Kind of publisher
desk-field-source_title = Title of the page
desk-field-source_url = Web address
desk-field-source_publisher = Publisher
desk-field-source_date = Page date
desk-field-answer_source = Source of the direct answer
desk-field-audience = For whom
desk-field-notices = Notices above the text
desk-field-next = Topics that usually follow (names, with spaces)
desk-field-urgent = Urgent: looked at every three months
desk-field-shown = Newcomers see this topic
desk-field-contact-id = Short name (letters, digits, _)
desk-field-phones = Phones
desk-field-email = E-mail
desk-field-address = Address
desk-field-hours = Opening hours (Mo-Fr 09:00-17:00)
desk-field-web = Web
desk-field-coordinates = Latitude, longitude
desk-type-number = number
desk-type-date = date
desk-type-text = text
desk-kind-official = authority
desk-kind-public-media = public media
desk-kind-media = media
desk-kind-ngo = NGO
desk-kind-university = university
desk-kind-other = other
desk-audience-everyone = everyone
desk-audience-third-country = people from outside the EU
desk-audience-eu-citizens = EU citizens
desk-audience-ukrainians = Ukrainians
desk-audience-asylum-seekers = asylum seekers
desk-audience-refugees = refugees
desk-audience-russian-citizens = citizens of Russia
desk-audience-belarus-citizens = citizens of Belarus
desk-audience-students = students
desk-audience-families = families
desk-audience-workers = workers
desk-audience-employers = employers

# Editor
desk-reference = Reference
desk-reference-text = Reference text
desk-since = What changed in the reference since this translation
desk-since-unknown = The reference text has changed since this translation. The older text was not kept, so compare the whole.
desk-reviewed-by = Reviewed by { $name } { $day }
desk-read-only = You can read this. Your languages: { $languages }.
desk-body-placeholder = The direct answer in at most 400 characters.
desk-body-help-title = How to write, and what can be filled in
desk-body-help = First paragraph: the direct answer. Then sections that begin with “## ”, numbered steps “1. ” and lists “- ”. Never type a fee, date or phone: use these words, and change the value once under Facts.
desk-same-meaning = A small correction: the translations stay right
desk-compared = I compared this with the present reference text
desk-reviewed = Reviewed: I vouch for this translation
desk-review-hint = After you save, a reviewer checks the translation.
desk-preview = What newcomers see
desk-preview-length = Direct answer: { $chars } of 400 characters. Text: { $words } words.
desk-preview-long = The direct answer has { $chars } characters; shorten it to 400.
desk-preview-piece = Message { $number } of { $total }: { $units } of { $max } units
desk-preview-short = As a short answer
desk-preview-problems = The preview comes when this is put right:
desk-preview-empty = Begin to write; the preview appears here.
desk-conflict-title = Somebody else saved this meanwhile
desk-conflict-text = Nothing was overwritten. Your version is in the form below; take over what you need, then save.
desk-conflict-difference = From their version to yours
desk-conflict-theirs = Their version, whole

# Facts, contacts
desk-facts-intro = What stands here is used in all languages at once.
desk-facts-read-only = You can read this. Facts are changed by people who work in { $language }.
desk-values = Values
desk-values-hint = Fees, deadlines, amounts. Empty a row to remove it.
desk-add-value = Another value
desk-contacts = Contacts
desk-contacts-intro = Offices that several topics name. A change here is a change in all of them.
desk-add-contact = Another contact
desk-add-shared = Add a shared contact
desk-shared = shared
desk-used-in = { $count ->
    [one] in one topic
   *[other] in { $count } topics
  }
desk-sources = Sources
desk-sources-hint = Every figure must stand on one of these pages. Empty a row to remove it.
desk-add-source = Another source

# Questions
desk-questions-intro = What newcomers asked and did not get, without names. Questions are deleted after 90 days.
desk-questions-none = No open question. When the guide has no answer or somebody presses 👎, it appears here.
desk-settled = Settled lately
desk-settled-none = Nothing settled yet.
desk-settled-how = Settled
desk-settled-now = After the next build
desk-question-linked = linked
desk-question-drafted = new topic
desk-question-set-aside = set aside
desk-question-answered = answered
desk-recheck-waiting = waiting for the next build
desk-recheck-yes = answered now (index { $generation })
desk-recheck-no = still not answered (index { $generation })
desk-reopen = Put back on the list
desk-group-open-topic = Open the topic
desk-group-empty = No question is left here.
desk-wording = Wording
desk-wording-hint = Before a wording is kept, take out anything that could name a person.
desk-newer = newer
desk-older = older
desk-link-title = A topic answers this
desk-link-hint = The ticked wordings join the topic's questions, so that they are found.
desk-link = Link to the topic
desk-link-choose = Choose the topic that answers these questions.
desk-tick-some = Tick at least one question.
desk-tick-all = Tick all
desk-draft-hint = The ticked questions go with it.
desk-aside-title = Nothing to do
desk-aside = Set aside
desk-aside-reason = Why
desk-aside-note = Note
desk-aside-not-ours = not a question for this guide
desk-aside-no-question = not a question
desk-aside-personal = needs personal advice
desk-aside-unclear = cannot be understood
desk-topic-questions-intro = How people really ask. The guide finds topics by these words after the next build.
desk-questions-lines = One question a line
desk-try-first = Try the first one

# History
desk-history-none = Nothing has been changed at the desk yet.
desk-action-created = created
desk-action-saved = saved
desk-action-reviewed = reviewed
desk-action-confirmed = confirmed
desk-action-restored = brought back
desk-action-sources-checked = looked for newer sources
desk-action-questions-saved = changed questions
desk-action-imported = imported
desk-restore-before = Bring back the text before this change
desk-restore-after = Bring back the text after this change
desk-restore-hint = What is there now stays in the history.

# Try it
desk-try-intro = Ask as a newcomer would. Nothing is stored.
desk-try-question = Question
desk-try-client = Language of the newcomer's Telegram
desk-try-ask = Ask
desk-try-empty = Write a question first.
desk-try-failed = There is no answer now.
desk-try-none = The answer appears here, with the topics the guide thought of.
desk-try-languages = Read as { $message }, answered in { $reply }.
desk-confidence = Confidence
desk-outcome-answer = Answer
desk-outcome-choose = “Which of these do you mean?”
desk-outcome-sorry = “I don't know”
desk-outcome-small_talk = Small talk
desk-outcome-emergency = Emergency

# Spreadsheets
desk-sheets-export = Download
desk-sheets-export-text = All texts, facts, questions and the translation work list as an XLSX workbook. Translators fill in the sheet “Work list”.
desk-sheets-import = Bring a workbook back
desk-sheets-import-text = First you see every change; nothing is saved before you agree. At most { $mb } MB.
desk-sheets-file = Workbook (.xlsx)
desk-sheets-check = Show the changes
desk-sheets-no-file = Choose a workbook first.
desk-sheets-plan = { $count ->
    [one] One change
   *[other] { $count } changes
  }
desk-sheets-problems = With these problems nothing can be imported. Put them right in the workbook and bring it again.
desk-sheets-nothing = The workbook changes nothing.
desk-sheets-apply = { $count ->
    [one] Make this change
   *[other] Make these { $count } changes
  }

# Publishing
desk-publishing-intro = Texts are read at once. New words and questions are found after the next build of the index.
desk-publishing-current = In use
desk-publishing-none = There is no index yet. Newcomers get no answers until one is built.
desk-publishing-up-to-date = Everything saved is in it.
desk-publishing-behind = Something was saved after it was built ({ $time }).
desk-publishing-watch = The indexer
desk-publishing-others = Older indexes
desk-watch-building = Building:
desk-watch-failed = The last build failed; the index in use stays.
desk-watch-idle = Waiting for changes.
desk-watch-never = The indexer's watch has not said anything. Is it running?
desk-waiting-rebuild = A build is asked for and not yet begun.
desk-waiting-rollback = Going back is asked for and not yet done.
desk-rebuild = Build now
desk-rollback = Go back to { $number }
desk-quality = Quality, measured on the gold questions
desk-figure = Figure
desk-figure-now = Now
desk-figure-gate = Gate
desk-figure-recall_at_1 = Right topic first
desk-figure-recall_at_3 = Right topic among the first three
desk-figure-answered = Answered outright
desk-figure-wrong_answer = Wrong answer
desk-figure-false_answer = An answer where there is none
desk-figure-language = Language recognised

# People, account
desk-person-new = Invite somebody
desk-person-invite = Make an invitation link
desk-person-languages = Languages
desk-person-role = Role
desk-person-link = Link for { $name }
desk-person-link-hint = Send it by a way you trust. It works once, for { $days } days, and is shown only now.
desk-person-reset = Make a reset link
desk-person-disable = Close the account
desk-person-enable = Open the account again
desk-person-disabled = closed
desk-person-invited = invited
desk-role-editor = editor
desk-role-reviewer = reviewer
desk-role-admin = admin
desk-roles-hint = Editors write in their languages. Reviewers may also mark translations as reviewed. Admins may do everything, in all languages.
desk-account = Your account
desk-account-language = Language of the desk
desk-account-password = Change password
desk-account-password-wrong = Your password now is wrong, or there were too many tries.
desk-account-code-wrong = The code does not fit. Try the next one your app shows.
desk-totp = Codes from an app
desk-totp-intro = Scan this with an authenticator app, or type the key below into it. Then sign-in asks for a code too.
desk-totp-picture = QR code for the authenticator app; the key stands below it
desk-totp-is-on = Codes are on.
desk-totp-code = Code the app shows
desk-totp-turn-on = Turn codes on
desk-totp-turn-off = Turn codes off

# Consultations
desk-more-languages = More languages
desk-consultations-intro = Questions the city asks newcomers. They answer in the chat, one voice each, and nobody sees who said what.
desk-consultations-none = The city has not asked anything yet.
desk-consultation-new = New consultation
desk-consultation-new-intro = Latvian and English are needed. Who speaks a language that is missing reads the question in another one.
desk-consultation-choices-hint = Choices: one a line, 2 to { $max }, at most { $chars } characters each, in the same order in every language. Leave them empty for answers in people's own words.
desk-consultation-day-wrong = Choose the last day.
desk-consultation-last-day = Last day to answer
desk-consultation-save = Save as a draft
desk-consultation-question = Question
desk-consultation-background = Background: why the city asks, and what it will do with the answers
desk-consultation-audience = For whom (empty: everyone)
desk-consultation-choices = Choices, one a line
desk-consultation-choice = Choice { $number }
desk-consultation-draft = draft
desk-consultation-open = open
desk-consultation-closed = closed
desk-consultation-answered = answered
desk-consultation-until = until { $day }
desk-consultation-answers = { $count ->
    [one] one answer
   *[other] { $count } answers
  }
desk-consultation-announce = Tell those who follow the city's news
desk-consultation-open-it = Let newcomers answer
desk-consultation-close = Close now
desk-consultation-close-hint = It closes by itself after its last day. Closing cannot be undone.
desk-consultation-results = Results
desk-consultation-few = Fewer than { $fewest } people answered, so no figures are shown.
desk-consultation-words = Answers in people's own words
desk-consultation-words-hint = Others see an answer only after you let it be shown. Hide what could name a person or hurts somebody.
desk-consultation-outcome = What the city did with it
desk-consultation-outcome-hint = Sent to those who asked to be told, in their language.
desk-consultation-publish = Publish
desk-consultation-texts = Texts
desk-review-waiting = waiting
desk-review-shown = shown
desk-review-hidden = hidden
desk-review-make-shown = Show
desk-review-make-hidden = Hide

# Report
desk-report-intro = What newcomers ask and what they miss, for the city. No question text that nobody has read, and no figure about fewer than five people.
desk-report-from = From
desk-report-to = To
desk-report-show = Show
desk-report-download = Download as { $format }
desk-report-no-pdf = PDF is not installed here. Show the report and print it from the browser.
desk-report-days-wrong = Choose two days, the first one first, at most two years apart.

# Proposals, notices
desk-proposals-intro = What newcomers propose to the city. Names and numbers are blacked out; proposals are deleted after two years.
desk-proposals-none = There is no proposal here.
desk-proposal-received = received
desk-proposal-passed = passed on
desk-proposal-answered = answered
desk-proposal-office = with { $office }
desk-proposal-office-name = Office
desk-proposal-pass = Pass on
desk-proposal-answer = Answer
desk-proposal-answer-hint = The author reads it in their language, else in another one you wrote.
desk-proposal-long = An answer has at most { $max } characters.
desk-notices-intro = A short message to everybody who follows the topic, its area or the city's news. Send it for important changes only.
desk-notices-none = Nothing was sent yet.
desk-notices-sent = Sent
desk-notice-new = New notice
desk-notice-about = About
desk-notice-city = News of the city
desk-notice-text-hint = What changed, in a sentence or two, at most { $max } characters. For a topic it may be left out.
desk-notice-announce = Tell the followers
desk-notice-no-text = Write a text in at least one language.
desk-notice-long = A text has at most { $max } characters.
desk-notice-reached = { $count ->
    [one] one follower told
   *[other] { $count } followers told
  }
desk-notice-ended = ended
desk-notice-stop = Stop

# Drafts
desk-drafts = Drafts from counsellors
desk-drafts-intro = Replies that helped somebody. Make guidance of them: with a source, and without anything about a person.
desk-drafts-none = No draft waits. A counsellor's good reply appears here.
desk-draft = Draft
desk-draft-begin = Begin a topic
desk-draft-add = Add it to a topic
desk-draft-used = It is used
desk-draft-set-aside = Set aside
